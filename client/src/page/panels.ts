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
import type { Language, PageResult } from "../../../server/src/protocol/protocol";
import { DOCUMENT_SELECTOR } from "../documentSelector";
import { activePilot } from "../editor/activePilot";
import type { Store } from "../portfolio/store";
import type { ReadinessStore } from "../readinessStore";
import { createPagePanel, type PagePanel } from "./panel";
import type { PanelState } from "./panelMessages";
import { PAGE_TEXTS } from "./texts";

export const PAGE_VIEW = "pilot.page";

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
	const { extension, language, request, readiness, store } = services;
	const panels = new Set<PagePanel>();
	const titleOf = (file: string, isLocked: boolean) => PAGE_TEXTS[isLocked ? "lockedTitle" : "title"][language()](file);
	const following = () => [...panels].find((panel) => !panel.isLocked());
	const active = () => [...panels].find(({ view }) => view.active);

	function add(view: WebviewPanel, state: PanelState): void {
		services.wanted();
		view.iconPath = {
			light: Uri.joinPath(extension, "icons", "pilot-light.svg"),
			dark: Uri.joinPath(extension, "icons", "pilot-dark.svg"),
		};
		const panel = createPagePanel(view, state, { extension, request, titleOf });
		panels.add(panel);
		view.onDidDispose(() => void panels.delete(panel));
		view.onDidChangeViewState(() => announceLock(active()));
		announceLock(panel);
	}

	function open(wanted: unknown): void {
		const uri = wanted instanceof Uri ? wanted : activePilot(language())?.document.uri;
		if (uri === undefined) {
			return;
		}
		const panel = following();
		if (panel === undefined) {
			add(window.createWebviewPanel(PAGE_VIEW, "", { viewColumn: ViewColumn.Beside, preserveFocus: true }), {
				uri: uri.toString(),
				isLocked: false,
			});
		} else {
			panel.show(uri.toString());
			panel.view.reveal(undefined, true);
		}
	}

	function toggleLock(): void {
		const panel = active() ?? following();
		panel?.lock(!panel.isLocked());
		announceLock(panel);
	}

	const subscriptions = [
		commands.registerCommand("pilot.openPageToSide", open),
		commands.registerCommand("pilot.togglePageLock", toggleLock),
		window.registerWebviewPanelSerializer(PAGE_VIEW, {
			async deserializeWebviewPanel(view: WebviewPanel, state: unknown) {
				if (isState(state)) {
					add(view, state);
				} else {
					view.dispose();
				}
			},
		}),
		...listeners(panels, following),
		readiness.onDidChange(() => panels.forEach((panel) => void panel.refresh())),
		store.onDidChange((uris) => {
			for (const panel of panels) {
				if (uris.includes(panel.uri())) {
					panel.refresh();
				}
			}
		}),
	];
	return {
		refresh: () => panels.forEach((panel) => void panel.refresh()),
		activeUri() {
			const panel = active();
			return panel && Uri.parse(panel.uri());
		},
		dispose: () => Disposable.from(...subscriptions).dispose(),
	};
}

/** The panel that is not locked goes where the person goes. */
function listeners(panels: ReadonlySet<PagePanel>, following: () => PagePanel | undefined): readonly Disposable[] {
	const each = (tell: (panel: PagePanel) => void) => panels.forEach(tell);
	const follow = (editor: TextEditor | undefined) => {
		const panel = following();
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

function announceLock(panel: PagePanel | undefined): void {
	void commands.executeCommand("setContext", "pilot.pageIsLocked", panel?.isLocked() === true);
}

function isState(state: unknown): state is PanelState {
	return typeof state === "object" && state !== null && "uri" in state && typeof state.uri === "string";
}
