/** What handlers see, and nothing else. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { SchemaDocument } from "../document/document";
import type { Analysis } from "../editing/analysis";
import { withCrossFile } from "../editing/crossFileFindings";
import type { Client } from "./client/client";
import type { Stores } from "./stores";
import { pause } from "./time/clock";

/** Of one document: a version of its text, and the client as it is. What is made when it is first asked for stays as it was then. */
export class Snapshot {
	readonly document: TextDocument;
	readonly client: Client;
	readonly #stores: Stores;
	#pilot: SchemaDocument | undefined;
	#analysis: Analysis | undefined;

	constructor(document: TextDocument, stores: Stores) {
		[this.document, this.client, this.#stores] = [document, stores.client(), stores];
	}

	/** What stands in it, unchecked. */
	get pilot(): SchemaDocument {
		this.#pilot ??= this.#stores.analyses.pilotIn(this.document);
		return this.#pilot;
	}

	/** What it shows by itself and with other pilots. */
	get analysis(): Analysis {
		this.#analysis ??= withCrossFile(this.#stores.analyses.of(this.document), this.#stores.index);
		return this.#analysis;
	}

	get workspace(): Workspace {
		return workspaceOf(this.#stores, this.client);
	}
}

/** The other pilots and files, as far as they have been read when they are asked for. */
export type Workspace = ReturnType<typeof workspaceOf>;

/** A person who asked for something that needs all pilots waits so long, and hears of it then. */
const PATIENCE_MS = 5000;

export function workspaceOf({ clock, files, folders, analyses, index, loadExports }: Stores, client: Client) {
	return {
		client,
		summaries: () => index.summaries(),
		/** The words that the pilots share. */
		vocabulary: () => index.vocabulary(),
		/** Whether all pilots have been read; waits a while where they are being read. */
		async areAllRead(): Promise<boolean> {
			await Promise.race([index.settled(), pause(clock, PATIENCE_MS)]);
			return index.progress().complete;
		},
		/** A pilot as it is now, open or not; nothing where there is none. */
		async read(uri: string): Promise<Analysis | undefined> {
			const own = await analyses.read(uri);
			return own && withCrossFile(own, index);
		},
		/** The laws that a file at this address can refer to. */
		async catalogueFor(uri: string) {
			await folders.ready(uri);
			return folders.inputsFor(uri).catalogue;
		},
		list: files.list,
		loadExports,
	};
}
