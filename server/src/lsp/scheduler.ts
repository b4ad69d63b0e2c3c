/** Does what an event touches: checks documents, reads files again, refreshes what the client shows. */
import { CodeLensRefreshRequest } from "vscode-languageserver";
import { linkedAddresses } from "../document/links";
import { addressKey, within } from "../text/paths";
import type { Diagnostics } from "./diagnostics";
import type { Touched, UriFilter } from "./events";
import { showProgress } from "./index/progress";
import type { Publisher } from "./index/publisher";
import type { Stores } from "./stores";

interface SchedulerServices extends Stores {
	readonly diagnostics: Diagnostics;
	readonly publisher: Publisher;
}

export class Scheduler {
	readonly #services: SchedulerServices;
	#isShowingProgress = false;

	constructor(services: SchedulerServices) {
		this.#services = services;
	}

	schedule({ documents = [], concerned, settings, links, pilots = [], folders = [], scan = false }: Touched): void {
		const { index } = this.#services;
		const open = documents.flatMap((uri) => this.#services.documents.get(uri)?.uri ?? []);
		// Of several each would drive out what is kept of the others.
		const [only] = open.length === 1 ? open : [];
		open.forEach((uri) => void this.#services.diagnostics.schedule(uri, uri === only));
		if (concerned !== undefined) {
			this.#refresh(concerned);
		}
		if (settings !== undefined) {
			this.#services.log.run("Reading settings", () => this.#rereadSettings(settings));
		}
		if (links !== undefined) {
			this.#services.log.run("Looking for linked files", () => this.#restatLinks(links));
		}
		index.changed(pilots);
		if (scan) {
			this.#services.log.run("Finding pilots", () => this.#scan());
		} else if (folders.length > 0) {
			this.#services.log.run("Reading new folders", () => this.#scanFolders(folders));
		}
	}

	#refresh(concerned: UriFilter): void {
		const open = this.#services.documents.all().filter(({ uri }) => concerned(uri));
		if (open.length > 0) {
			this.#services.diagnostics.refresh();
			open.forEach(({ uri }) => void this.#services.diagnostics.schedule(uri, false));
			this.#refreshLines();
		}
		this.#services.publisher.refresh(concerned);
		this.#services.index.reread(concerned);
	}

	/** What stands above and beside the lines; a client that answers with an error goes on asking as before. */
	#refreshLines(): void {
		const { refreshesCodeLenses, refreshesInlayHints } = this.#services.client().capabilities;
		if (refreshesCodeLenses) {
			this.#services.connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
		}
		if (refreshesInlayHints) {
			this.#services.connection.languages.inlayHint.refresh().catch(() => {});
		}
	}

	async #rereadSettings(uris: readonly string[] | "all"): Promise<void> {
		const concerned = await this.#services.folders.reread(uris);
		if (concerned !== undefined) {
			this.#services.apply({ kind: "inputsChanged", concerned });
		}
	}

	async #restatLinks(uris: readonly string[] | "all"): Promise<void> {
		const { documents, existing, analyses, index } = this.#services;
		const known = uris === "all" ? uris : within(existing.keys(), new Set(uris.map(addressKey)));
		const changed = new Set((await existing.reread(known)).map(addressKey));
		if (changed.size > 0) {
			const open = documents.all().map((document) => {
				const { uri } = document;
				return { uri, links: linkedAddresses(analyses.pilotIn(document), uri) };
			});
			const linking = [...open, ...index.entries()].filter(({ links }) =>
				links.some((link) => changed.has(addressKey(link))),
			);
			const keys = new Set(linking.map(({ uri }) => addressKey(uri)));
			this.#services.apply({ kind: "inputsChanged", concerned: (uri) => keys.has(addressKey(uri)) });
		}
	}

	async #scan(): Promise<void> {
		const { index } = this.#services;
		await index.scan();
		const { progress, portfolio } = this.#services.client().capabilities;
		if (progress && !portfolio && !this.#isShowingProgress) {
			this.#isShowingProgress = true;
			await showProgress(this.#services).finally(() => {
				this.#isShowingProgress = false;
			});
		}
	}

	/** One of these may have been moved here with pilots in it; a name does not tell what is a folder. */
	async #scanFolders(uris: readonly string[]): Promise<void> {
		const found = await Promise.all(uris.map(this.#services.files.list));
		if (found.some((entries) => entries.length > 0)) {
			await this.#scan();
		}
	}
}
