/** Does what an event touches: checks documents, reads files again, refreshes what the client shows. */
import { CodeLensRefreshRequest, type Connection } from "vscode-languageserver";
import { addressKey } from "../text/paths";
import type { Client } from "./client/client";
import type { Log } from "./connection/log";
import type { Diagnostics } from "./diagnostics";
import type { OpenDocuments } from "./documents";
import type { SessionEvent, Touched } from "./events";
import type { UriFilter } from "./files/folderSettings";
import { showProgress } from "./index/progress";
import type { Publisher } from "./index/publisher";
import type { Stores } from "./stores";
import type { Clock } from "./time/clock";

interface SchedulerServices {
	readonly connection: Connection;
	readonly clock: Clock;
	readonly log: Log;
	readonly documents: OpenDocuments;
	readonly stores: Stores;
	readonly diagnostics: Diagnostics;
	readonly publisher: Publisher;
	client(): Client;
	/** What reading again found out. */
	apply(event: SessionEvent): void;
}

export class Scheduler {
	readonly #services: SchedulerServices;
	#isShowingProgress = false;

	constructor(services: SchedulerServices) {
		this.#services = services;
	}

	schedule({ documents = [], concerned, settings, links, pilots = [], folders = [], scan = false }: Touched): void {
		const { index } = this.#services.stores;
		const open = documents.flatMap((uri) => this.#services.documents.get(uri)?.uri ?? []);
		open.forEach((uri) => void this.#services.diagnostics.schedule(uri));
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
			open.forEach(({ uri }) => void this.#services.diagnostics.schedule(uri));
			this.#refreshLines();
		}
		this.#services.publisher.refresh(concerned);
		this.#services.stores.index.reread(concerned);
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
		const concerned = await this.#services.stores.folders.reread(uris === "all" ? undefined : uris);
		if (concerned !== undefined) {
			this.#services.apply({ kind: "inputsChanged", concerned });
		}
	}

	async #restatLinks(uris: readonly string[] | "all"): Promise<void> {
		const { linked } = this.#services.stores;
		const open = this.#services.documents.all().map(({ uri }) => uri);
		const changed = await (uris === "all" ? linked.restat(open) : linked.appearedOrGone(uris));
		const keys = new Set(changed.map(addressKey));
		if (keys.size > 0) {
			this.#services.apply({ kind: "inputsChanged", concerned: (uri) => keys.has(addressKey(uri)) });
		}
	}

	async #scan(): Promise<void> {
		const { index } = this.#services.stores;
		await index.scan();
		const { progress, portfolio } = this.#services.client().capabilities;
		if (progress && !portfolio && !this.#isShowingProgress) {
			this.#isShowingProgress = true;
			await showProgress(
				this.#services.connection,
				this.#services.clock,
				index,
				this.#services.client().settings.language,
			).finally(() => {
				this.#isShowingProgress = false;
			});
		}
	}

	/** One of these may have been moved here with pilots in it; a name does not tell what is a folder. */
	async #scanFolders(uris: readonly string[]): Promise<void> {
		const found = await Promise.all(uris.map(this.#services.stores.files.list));
		if (found.some((entries) => entries.length > 0)) {
			await this.#scan();
		}
	}
}
