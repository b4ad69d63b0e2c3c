/** All panels with pages: one follows the pilot that is written in, others stay with theirs. */
import {
	commands,
	Disposable,
	languages,
	type TextEditor,
	Uri,
	ViewColumn,
	type WebviewPanel,
	window,
	workspace,
} from "vscode";
import type { PageResult } from "../../../server/src/protocol/page";
import type { Language } from "../../../server/src/protocol/protocol";
import { DOCUMENT_SELECTOR } from "../documentSelector";
import { activePilot } from "../editor/activePilot";
import type { Store } from "../portfolio/store";
import type { ReadinessStore } from "../readinessStore";
import { createPagePanel, type PagePanel } from "./panel";
import type { PanelState } from "./panelMessages";
import { EXPORT_TEXTS, PAGE_TEXTS } from "./texts";

const PAGE_VIEW = "pilot.page";

export interface PagePanels extends Disposable {
	/** The pages again, for instance in another language. */
	refresh(): void;
	/** The pilot of the panel that is looked at. */
	activeUri(): Uri | undefined;
}

interface PanelsServices {
	readonly extension: Uri;
	readonly language: () => Language;
	readonly request: (uri: string) => Promise<PageResult | undefined>;
	/** Somebody wants a page. */
	readonly wanted: () => void;
	/** The findings of open pilots are there. */
	readonly readiness: ReadinessStore;
	/** So are those of pilots that are not open. */
	readonly store: Store;
}

export function createPagePanels(services: PanelsServices): PagePanels {
	return new Panels(services);
}

class Panels implements PagePanels {
	readonly #services: PanelsServices;
	readonly #panels = new Set<PagePanel>();
	readonly #subscriptions: readonly Disposable[];

	constructor(services: PanelsServices) {
		this.#services = services;
		this.#subscriptions = [
			commands.registerCommand("pilot.openPageToSide", (wanted?: unknown) => this.#open(wanted)),
			commands.registerCommand("pilot.togglePageLock", () => this.#toggleLock()),
			window.registerWebviewPanelSerializer(PAGE_VIEW, {
				deserializeWebviewPanel: async (view, state: unknown) => {
					if (isState(state)) {
						this.#add(view, state);
					} else {
						view.dispose();
					}
				},
			}),
			...listeners(this.#panels),
			services.readiness.onDidChange(this.refresh),
			services.store.onDidChange((uris) => {
				this.#each((panel) => uris.includes(panel.uri()) && panel.refresh());
			}),
		];
	}

	readonly refresh = (): void => this.#each((panel) => panel.refresh());

	activeUri(): Uri | undefined {
		const panel = this.#active();
		return panel && Uri.parse(panel.uri());
	}

	dispose(): void {
		Disposable.from(...this.#subscriptions).dispose();
	}

	/** @param wanted the address of a pilot; from the title of its editor, from a row, or nothing for the one that is written in */
	#open(wanted: unknown): void {
		const uri = wanted instanceof Uri ? wanted : activePilot(this.#services.language())?.document.uri;
		const panel = followingIn(this.#panels);
		if (uri === undefined) {
			return;
		}
		if (panel !== undefined) {
			panel.show(uri.toString());
			panel.view.reveal(undefined, true);
			return;
		}
		const view = window.createWebviewPanel(
			PAGE_VIEW,
			"",
			{ viewColumn: ViewColumn.Beside, preserveFocus: true },
			// Out of sight it stays as it is, with what it shows of lines that cannot be read.
			{ retainContextWhenHidden: true, enableFindWidget: true },
		);
		this.#add(view, { uri: uri.toString(), isLocked: false });
	}

	#add(view: WebviewPanel, state: PanelState): void {
		const { extension, request, wanted, language } = this.#services;
		wanted();
		view.iconPath = {
			light: Uri.joinPath(extension, "icons", "pilot-light.svg"),
			dark: Uri.joinPath(extension, "icons", "pilot-dark.svg"),
		};
		const titleOf = (file: string, isLocked: boolean) =>
			PAGE_TEXTS[isLocked ? "lockedTitle" : "title"][language()](file);
		const noPage = () => EXPORT_TEXTS.noPage[language()];
		const panel = createPagePanel(view, state, { extension, request, titleOf, noPage });
		this.#panels.add(panel);
		view.onDidDispose(() => void this.#panels.delete(panel));
	}

	#toggleLock(): void {
		const panel = this.#active() ?? followingIn(this.#panels);
		panel?.lock(!panel.isLocked());
	}

	#active(): PagePanel | undefined {
		return [...this.#panels].find(({ view }) => view.active);
	}

	#each(use: (panel: PagePanel) => void): void {
		this.#panels.forEach(use);
	}
}

function followingIn(panels: ReadonlySet<PagePanel>): PagePanel | undefined {
	return [...panels].find((panel) => !panel.isLocked());
}

/** The panel that is not locked goes where the person goes. */
function listeners(panels: ReadonlySet<PagePanel>): readonly Disposable[] {
	const each = (use: (panel: PagePanel) => void) => panels.forEach(use);
	const follow = (editor: TextEditor | undefined) => {
		const panel = followingIn(panels);
		const uri = editor?.document.uri.toString();
		if (editor !== undefined && panel !== undefined && isPilot(editor) && panel.uri() !== uri) {
			panel.show(editor.document.uri.toString());
		}
	};
	return [
		window.onDidChangeActiveTextEditor(follow),
		window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => each(({ sync }) => sync.editorScrolled(textEditor))),
		window.onDidChangeTextEditorSelection(({ textEditor }) => each(({ sync }) => sync.cursorMoved(textEditor))),
		workspace.onDidRenameFiles(({ files }) => {
			for (const { oldUri, newUri } of files) {
				each((panel) => panel.uri() === oldUri.toString() && panel.show(newUri.toString()));
			}
		}),
	];
}

function isPilot({ document }: TextEditor): boolean {
	return languages.match(DOCUMENT_SELECTOR, document) > 0;
}

function isState(state: unknown): state is PanelState {
	return typeof state === "object" && state !== null && "uri" in state && typeof state.uri === "string";
}
