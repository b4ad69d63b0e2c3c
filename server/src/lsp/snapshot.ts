/** What handlers see, and nothing else. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { SchemaDocument } from "../document/document";
import type { Analysis } from "../editing/analysis";
import { withCrossFile } from "../editing/crossFileFindings";
import { once } from "../text/once";
import type { Client } from "./client/client";
import type { Stores } from "./stores";
import { pause } from "./time/clock";

/** Of one document: a version of its text, and the client as it is. What is made when it is first asked for stays as it was then. */
export interface Snapshot {
	readonly document: TextDocument;
	/** What stands in it, unchecked: made when it is first asked for. */
	readonly pilot: SchemaDocument;
	/** What it shows by itself and with other pilots: made when it is first asked for. */
	readonly analysis: Analysis;
	readonly client: Client;
	readonly workspace: Workspace;
}

export function snapshotOf(document: TextDocument, stores: Stores): Snapshot {
	const pilot = once(() => stores.analyses.pilotIn(document));
	const analysis = once(() => withCrossFile(stores.analyses.of(document), stores.index));
	return {
		document,
		get pilot() {
			return pilot();
		},
		get analysis() {
			return analysis();
		},
		client: stores.client(),
		workspace: workspaceOf(stores),
	};
}

/** The other pilots and files, as far as they have been read when they are asked for. */
export type Workspace = ReturnType<typeof workspaceOf>;

/** A person who asked for something that needs all pilots waits so long, and hears of it then. */
const PATIENCE_MS = 5000;

export function workspaceOf({ client, clock, files, folders, analyses, index, loadExports }: Stores) {
	return {
		client: client(),
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
