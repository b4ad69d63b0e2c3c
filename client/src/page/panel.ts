/** One panel: shows the page of a pilot, follows its text, and leads to it. */
import { type Disposable, type TextDocument, Uri, type WebviewPanel, workspace } from "vscode";
import type { PagePlace, PageResult } from "../../../server/src/protocol/page";
import type { FromPanel, PanelState, ToPanel } from "./panelMessages";
import { messageShell, newNonce, shellOf } from "./shell";
import { createTextSync, type TextSync } from "./textSync";

/** After the findings of a change, so that several keys in a row are one page. */
const PAUSE_MS = 120;
/** Who types on without a pause sees a page after so long. */
const MOST_MS = 600;

export interface PanelServices {
	readonly extension: Uri;
	/** Asks the server for the page. */
	readonly request: (uri: string) => Promise<PageResult | undefined>;
	readonly titleOf: (file: string, isLocked: boolean) => string;
	/** The text while there is no page. */
	readonly noPage: () => string;
}

export interface PagePanel {
	readonly view: WebviewPanel;
	uri(): string;
	isLocked(): boolean;
	lock(isLocked: boolean): void;
	/** Shows another pilot. */
	show(uri: string): void;
	/** Something changed that the page depends on. */
	refresh(): void;
	readonly sync: TextSync;
}

export function createPagePanel(view: WebviewPanel, state: PanelState, services: PanelServices): PagePanel {
	return new Panel(view, state, services);
}

class Panel implements PagePanel {
	readonly view: WebviewPanel;
	readonly sync: TextSync;
	readonly #services: PanelServices;
	#state: PanelState;
	#places: readonly PagePlace[] = [];
	/** The script in the panel can be notified of changes. */
	#isReady = false;
	#isShown = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** When the page that is shown became old. */
	#oldSince: number | undefined;
	#asking: Promise<void> | undefined;
	#isStale = false;
	/** Kept open, so that the server goes on reading it. */
	#document: TextDocument | undefined;

	constructor(view: WebviewPanel, state: PanelState, services: PanelServices) {
		[this.view, this.#state, this.#services] = [view, state, services];
		this.sync = createTextSync({
			uri: () => this.#state.uri,
			document: () => this.#document,
			post: (message) => this.#post(message),
			isActive: () => this.#isReady && view.active,
		});
		view.webview.options = {
			enableScripts: true,
			localResourceRoots: [Uri.joinPath(services.extension, "dist")],
		};
		const heard: Disposable = view.webview.onDidReceiveMessage((message: FromPanel) => this.#heard(message));
		view.onDidDispose(() => {
			heard.dispose();
			clearTimeout(this.#timer);
			this.#isStale = false;
			this.#isReady = false;
		});
		this.show(state.uri);
	}

	uri(): string {
		return this.#state.uri;
	}

	isLocked(): boolean {
		return this.#state.isLocked;
	}

	lock(isLocked: boolean): void {
		this.#state = { ...this.#state, isLocked };
		this.#name();
		this.#post({ kind: "state", state: this.#state });
	}

	show(uri: string): void {
		this.#state = { ...this.#state, uri };
		this.#name();
		void this.#open(uri);
	}

	refresh(): void {
		clearTimeout(this.#timer);
		this.#oldSince ??= Date.now();
		const left = Math.max(0, this.#oldSince + MOST_MS - Date.now());
		this.#timer = setTimeout(() => this.#ask(), this.#isShown ? Math.min(PAUSE_MS, left) : 0);
	}

	async #open(uri: string): Promise<void> {
		this.#document = await workspace.openTextDocument(Uri.parse(uri)).then(undefined, () => undefined);
		this.#ask();
	}

	#name(): void {
		const { path } = Uri.parse(this.#state.uri);
		this.view.title = this.#services.titleOf(path.slice(path.lastIndexOf("/") + 1), this.#state.isLocked);
	}

	/** One request at a time; what changes meanwhile is asked for afterwards. */
	#ask(): void {
		if (this.#asking !== undefined) {
			this.#isStale = true;
			return;
		}
		this.#oldSince = undefined;
		this.#asking = this.#fetch().finally(() => {
			this.#asking = undefined;
			if (this.#isStale) {
				this.#isStale = false;
				this.refresh();
			}
		});
	}

	async #fetch(): Promise<void> {
		const { uri } = this.#state;
		const page = (await this.#services.request(uri))?.page;
		if (page === undefined || page === null || uri !== this.#state.uri) {
			if (!this.#isShown) {
				this.view.webview.html = messageShell(this.#services.noPage());
			}
			return;
		}
		this.#places = page.places;
		if (this.#isShown) {
			const { html, places, language } = page;
			this.#post({ kind: "page", html, places, language, state: this.#state });
			return;
		}
		this.#isShown = true;
		const script = this.view.webview.asWebviewUri(
			Uri.joinPath(this.#services.extension, "dist", "pilot-page-panel.js"),
		);
		this.view.webview.html = shellOf({ page, script: script.toString(), nonce: newNonce() });
	}

	#heard(message: FromPanel): void {
		switch (message.kind) {
			case "ready":
				// The panel was hidden and begins anew: what it holds may be old.
				this.#isReady = true;
				this.#ask();
				this.sync.start();
				return;
			case "go": {
				const place = this.#places.find(({ id }) => id === message.id);
				if (place !== undefined) {
					void this.sync.goTo(place.range, message.id.endsWith("--gap"));
				}
				return;
			}
			case "scrolled":
				this.sync.scrolled(message.line);
		}
	}

	#post(message: ToPanel): void {
		if (this.#isReady) {
			void this.view.webview.postMessage(message);
		}
	}
}
