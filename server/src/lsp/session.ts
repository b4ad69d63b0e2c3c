/**
 * Owns all that changes: the open documents, the client's settings, what stands in the files beside the pilots, and the
 * index of all pilots. Every event enters by `apply`, in fixed phases: record it, find out what it touches, schedule that.
 */
import { type Connection, FileChangeType, type FileEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../check/check";
import { readDocument } from "../document/read";
import { toDiagnostic } from "../editing/toLsp";
import { isPilotFile } from "../format/fileNames";
import { OWN_REGULATIONS_FORMAT } from "../format/formats";
import { inputsFor } from "./analysisInputs";
import { type Client, diagnosticOptions } from "./client/client";
import { isSelected } from "./client/selector";
import type { Log } from "./connection/log";
import { Diagnostics } from "./diagnostics";
import type { OpenDocuments } from "./documents";
import type { SessionEvent, Touched } from "./events";
import { Publisher } from "./index/publisher";
import { Scheduler } from "./scheduler";
import type { Services } from "./services";
import { type Snapshot, type Workspace, withCrossFile } from "./snapshot";
import { createStores, type StoreEvent, type Stores } from "./stores";
import { onNewDay } from "./time/newDay";
import { workspaceOf } from "./workspace";

/** One scan for all pilots is less work than asking after more new files than that. */
const MOST_ASKED = 20;

export class Session {
	readonly #services: Services;
	readonly #log: Log;
	readonly #documents: OpenDocuments;
	readonly #stores: Stores;
	readonly #publisher: Publisher;
	readonly #diagnostics: Diagnostics;
	readonly #scheduler: Scheduler;
	#client: Client;

	constructor(connection: Connection, services: Services, log: Log, documents: OpenDocuments, client: Client) {
		this.#services = services;
		this.#log = log;
		this.#documents = documents;
		this.#client = client;
		const shared = { connection, log, client: () => this.#client };
		this.#stores = createStores({ ...shared, services, documents, onEvent: (event) => this.apply(event) });
		const { closed, index, folders } = this.#stores;
		this.#diagnostics = new Diagnostics({
			...{ ...shared, clock: services.clock, closed },
			snapshot: (uri) => this.snapshot(uri),
			ready: (uri) => this.#ready(uri),
		});
		this.#publisher = new Publisher({
			...{ ...shared, clock: services.clock, closed, index },
			severitiesFor: (uri) => inputsFor(uri, this.#client, folders).severities,
			isShown: (uri) => this.#isShown(uri),
		});
		this.#scheduler = new Scheduler({
			...{ ...shared, clock: services.clock, documents, stores: this.#stores, apply: (event) => this.apply(event) },
			diagnostics: this.#diagnostics,
			publisher: this.#publisher,
		});
		onNewDay(
			services.clock,
			() => this.#client.today ?? services.today(),
			() => this.apply({ kind: "newDay" }),
		);
	}

	/** Of an open document as it is now; nothing where it is not open, or none of ours. */
	snapshot(uri: string): Snapshot | undefined {
		const document = this.#selected(uri);
		return (
			document && {
				document,
				analysis: withCrossFile(this.#stores.analyses.of(document), this.#stores.index),
				client: this.#client,
				workspace: this.workspace(),
			}
		);
	}

	workspace(): Workspace {
		return workspaceOf({ ...this.#stores, client: this.#client, clock: this.#services.clock });
	}

	/** The findings of a document, for a client that asks for them. */
	report(uri: string) {
		return this.#diagnostics.report(uri);
	}

	apply(event: SessionEvent): void {
		this.#scheduler.schedule(this.#record(event));
	}

	/** Keeps what the event says, and gives what it touches. */
	#record(event: SessionEvent): Touched {
		switch (event.kind) {
			case "opened":
			case "saved":
				this.#stores.disturb();
				return { ...this.#beside(event.document.uri), scan: this.#isUnreported(event.document.uri) };
			case "changed":
				return this.#changed(event.document.uri);
			case "closed":
				return this.#closed(event.document);
			case "files":
				return this.#filesChanged(event.changes);
			case "settings":
				this.#client = { ...this.#client, settings: { ...this.#client.settings, ...event.settings } };
				return { concerned: () => true };
			case "folders":
				this.#client = { ...this.#client, folders: changedFolders(this.#client.folders, event) };
				return { scan: true };
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
				this.#showRegulations(event.uri, event.text);
				return {};
			case "indexed":
				this.#publisher.changed([event.uri]);
				return {};
			case "gone":
				this.#publisher.gone(event.uris);
				return {};
			case "crossFile":
				this.#publisher.changed(event.uris);
				if (event.uris.some((uri) => this.#documents.get(uri) !== undefined)) {
					this.#diagnostics.refresh();
				}
				return { documents: event.uris };
			case "idle":
				this.#publisher.notify([]);
				return {};
		}
	}

	#changed(uri: string): Touched {
		this.#stores.disturb();
		return { documents: [uri], settings: [uri], pilots: [uri] };
	}

	#closed(document: TextDocument): Touched {
		const { uri } = document;
		this.#stores.analyses.forget(uri);
		this.#diagnostics.close(document);
		this.#publisher.showClosed(uri);
		this.#log.run("Reading laws", () => this.#rereadRegulations(uri));
		return { ...this.#beside(uri), pilots: [uri] };
	}

	/** A client that does not report files may have changed any of them meanwhile. */
	#beside(uri: string): Touched {
		return this.#client.watchesFiles ? { settings: [uri] } : { settings: "all", links: "all" };
	}

	/** A client that does not report new files shows them at last when they are opened or saved. */
	#isUnreported(uri: string): boolean {
		return !this.#client.watchesFiles && isPilotFile(uri) && !this.#stores.index.has(uri);
	}

	#filesChanged(changes: readonly FileEvent[]): Touched {
		const { index } = this.#stores;
		const [gone, others] = [
			changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri),
			changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri),
		];
		const created = changes.filter(({ type }) => type === FileChangeType.Created).map(({ uri }) => uri);
		const scan = created.length > MOST_ASKED || created.some((uri) => isPilotFile(uri) && !index.has(uri));
		index.removed(gone.filter((uri) => this.#documents.get(uri) === undefined));
		return {
			settings: changes.map(({ uri }) => uri),
			links: [...gone, ...created],
			pilots: others,
			folders: scan ? [] : created.filter((uri) => !isPilotFile(uri)),
			scan,
		};
	}

	/** The laws of a document that is closed are those of its file again. */
	async #rereadRegulations(uri: string): Promise<void> {
		const { folders, files } = this.#stores;
		const text = folders.isRegulations(uri) ? await files.read(uri) : undefined;
		if (text !== undefined) {
			this.apply({ kind: "regulations", uri, text });
		}
	}

	/** Mistakes in laws that no editor has open show too, for they count for the pilots that are. */
	#showRegulations(uri: string, text: string): void {
		if (this.#documents.get(uri) === undefined) {
			const document = TextDocument.create(uri, "yaml", 0, text);
			const findings = check(readDocument(text, OWN_REGULATIONS_FORMAT), { today: "" });
			const options = diagnosticOptions(this.#client);
			this.#stores.closed.show(
				uri,
				findings.map((finding) => toDiagnostic(document, finding, options)),
			);
		}
	}

	/** Under the address with which the client opened it: another spelling is another document to the client. */
	#selected(uri: string): TextDocument | undefined {
		const document = this.#documents.events.get(uri);
		const { folders } = this.#stores;
		const isOurs = document && isSelected(document, this.#client, (file) => folders.isRegulations(file));
		return isOurs === true ? document : undefined;
	}

	async #ready(uri: string): Promise<void> {
		await this.#stores.folders.ready(uri);
		const document = this.#selected(uri);
		if (document !== undefined) {
			await this.#stores.analyses.ready(document);
		}
	}

	#isShown(uri: string): boolean {
		const document = this.#documents.get(uri);
		return document !== undefined && this.#diagnostics.isShown(document.uri);
	}
}

function changedFolders(
	folders: readonly string[],
	{ added, removed }: { readonly added: readonly string[]; readonly removed: readonly string[] },
): readonly string[] {
	return [...folders.filter((uri) => !removed.includes(uri)), ...added];
}
