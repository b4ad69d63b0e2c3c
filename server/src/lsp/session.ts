/**
 * Owns all that changes: the open documents, the client's settings, what stands in the files beside the pilots, and the
 * index of all pilots. Every event enters by `apply`, in fixed phases: record it, find out what it touches, schedule that.
 */
import {
	ApplyWorkspaceEditRequest,
	type Connection,
	FileChangeType,
	type FileEvent,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isPilotFile } from "../format/fileNames";
import { type Client, diagnosticsOf } from "./client/client";
import { isSelected } from "./client/selector";
import type { Log } from "./connection/log";
import { Diagnostics } from "./diagnostics";
import type { OpenDocuments } from "./documents";
import type { SessionEvent, StoreEvent, Touched } from "./events";
import { createFiles } from "./files/files";
import { Publisher } from "./index/publisher";
import { Scheduler } from "./scheduler";
import type { Services } from "./services";
import { Snapshot, type Workspace, workspaceOf } from "./snapshot";
import { createStores, type Stores } from "./stores";
import { onNewDay } from "./time/newDay";
import { createQuiet, type Quiet } from "./time/quiet";

/** One scan for all pilots is less work than asking after more new files than that. */
const MOST_ASKED = 20;

export class Session {
	readonly #stores: Stores;
	readonly #quiet: Quiet;
	readonly #publisher: Publisher;
	readonly #diagnostics: Diagnostics;
	readonly #scheduler: Scheduler;
	#client: Client;

	constructor(connection: Connection, services: Services, log: Log, documents: OpenDocuments, client: Client) {
		const { clock, collect, loadExports } = services;
		this.#client = client;
		this.#quiet = createQuiet(clock);
		const stores = createStores({
			...{ connection, log, documents, clock, collect, loadExports },
			files: createFiles(connection, services.files, client.capabilities.files),
			client: () => this.#client,
			today: () => this.#client.today ?? services.today(),
			quiet: this.#quiet.wait,
			apply: (event) => this.apply(event),
		});
		const diagnostics = new Diagnostics({ ...stores, ready: (uri) => this.#ready(uri) });
		const publisher = new Publisher({ ...stores, isShown: (uri) => this.#isShown(uri) });
		this.#scheduler = new Scheduler({ ...stores, diagnostics, publisher });
		[this.#stores, this.#diagnostics, this.#publisher] = [stores, diagnostics, publisher];
		onNewDay(clock, stores.today, () => this.apply({ kind: "newDay" }));
	}

	/** Of an open document as it is now; nothing where it is not open, or none of ours. */
	snapshot(uri: string): Snapshot | undefined {
		const document = this.#selected(uri);
		return document && new Snapshot(document, this.#stores);
	}

	workspace(): Workspace {
		return workspaceOf(this.#stores, this.#client);
	}

	findingsSent(uri: string): Promise<void> {
		return this.#diagnostics.sent(uri);
	}

	/** The findings of a document, for a client that asks for them. */
	report(uri: string) {
		return this.#diagnostics.report(uri);
	}

	/** Asks the client to make a change. */
	applyEdit(edit: WorkspaceEdit): Promise<unknown> {
		return this.#stores.connection.sendRequest(ApplyWorkspaceEditRequest.type, { edit });
	}

	apply(event: SessionEvent): void {
		this.#scheduler.schedule(this.#record(event));
	}

	/** Keeps what the event says, and gives what it touches. */
	#record(event: SessionEvent): Touched {
		switch (event.kind) {
			case "opened":
			case "saved":
				this.#quiet.disturb();
				return this.#beside(event.document.uri);
			case "changed": {
				const uris = [event.document.uri];
				this.#quiet.disturb();
				return { documents: uris, settings: uris, pilots: uris };
			}
			case "closed":
				return this.#closed(event.document);
			case "files":
				return this.#filesChanged(event.changes);
			case "settings":
				this.#client = { ...this.#client, settings: { ...this.#client.settings, ...event.settings } };
				return { concerned: () => true };
			case "folders": {
				const left = this.#client.folders.filter((uri) => !event.removed.includes(uri));
				this.#client = { ...this.#client, folders: [...left, ...event.added] };
				return { scan: true };
			}
			case "initialized":
				return { scan: true };
			case "watchingRefused":
				this.#client = { ...this.#client, watchesFiles: false };
				return {};
			case "newDay":
				return { concerned: () => true };
			case "rescan":
				this.#publisher.notify([], true);
				this.#stores.index.resume();
				return { concerned: () => true, scan: true };
			case "stopReading":
				this.#stores.index.stop();
				return {};
			case "inputsChanged":
				return { concerned: event.concerned };
			default:
				return this.#stored(event);
		}
	}

	/** What the stores report of themselves. */
	#stored(event: StoreEvent): Touched {
		switch (event.kind) {
			case "regulations":
				this.#stores.log.run("Checking laws", () => this.#showRegulations(event.uri));
				return {};
			case "indexed":
			case "gone":
				this.#publisher.changed(event.uris);
				return {};
			case "crossFile":
				this.#publisher.changed(event.uris);
				if (event.uris.some((uri) => this.#stores.documents.get(uri) !== undefined)) {
					this.#diagnostics.refresh();
				}
				return { documents: event.uris };
			case "idle":
				this.#publisher.notify([]);
				return {};
		}
	}

	#closed(document: TextDocument): Touched {
		const { uri } = document;
		this.#stores.analyses.forget(uri);
		this.#diagnostics.close(document);
		this.#publisher.showClosed(uri);
		return { ...this.#beside(uri), pilots: [uri] };
	}

	/** A client that does not report files may have changed any of them meanwhile; new ones it shows at last when they are opened. */
	#beside(uri: string): Touched {
		return this.#client.watchesFiles
			? { settings: [uri] }
			: { settings: "all", links: "all", scan: isPilotFile(uri) && !this.#stores.index.has(uri) };
	}

	#filesChanged(changes: readonly FileEvent[]): Touched {
		const { index } = this.#stores;
		const urisOf = (...types: FileChangeType[]) =>
			changes.filter(({ type }) => types.includes(type)).map(({ uri }) => uri);
		const [created, gone] = [urisOf(FileChangeType.Created), urisOf(FileChangeType.Deleted)];
		const scan = created.length > MOST_ASKED || created.some((uri) => isPilotFile(uri) && !index.has(uri));
		index.removed(gone.filter((uri) => this.#stores.documents.get(uri) === undefined));
		return {
			settings: changes.map(({ uri }) => uri),
			links: [...gone, ...created],
			pilots: urisOf(FileChangeType.Created, FileChangeType.Changed),
			folders: scan ? [] : created.filter((uri) => !isPilotFile(uri)),
			scan,
		};
	}

	/** Mistakes in laws that no editor has open show too, for they count for the pilots that are. */
	async #showRegulations(uri: string): Promise<void> {
		const { analyses, closed, documents } = this.#stores;
		const analysis = documents.get(uri) === undefined ? await analyses.read(uri) : undefined;
		if (documents.get(uri) === undefined) {
			closed.show(uri, analysis === undefined ? [] : diagnosticsOf(analysis, this.#client));
		}
	}

	/** Under the address with which the client opened it: another spelling is another document to the client. */
	#selected(uri: string): TextDocument | undefined {
		const document = this.#stores.documents.events.get(uri);
		const { folders } = this.#stores;
		const isOurs = document && isSelected(document, this.#client, (file) => folders.isNamed(file));
		return isOurs === true ? document : undefined;
	}

	/** The document as it is when all is known that its findings depend on. */
	async #ready(uri: string): Promise<Snapshot | undefined> {
		const { folders, analyses } = this.#stores;
		await folders.ready(uri);
		const snapshot = this.snapshot(uri);
		if (snapshot === undefined) {
			return undefined;
		}
		await analyses.linksReady(snapshot.pilot, snapshot.document.uri);
		// It may have been typed in meanwhile.
		return this.snapshot(uri);
	}

	#isShown(uri: string): boolean {
		const document = this.#stores.documents.get(uri);
		return document !== undefined && this.#diagnostics.isShown(document.uri);
	}
}
