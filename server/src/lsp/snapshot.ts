/** What handlers see, and nothing else: what is true at one moment, which never changes. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../editing/analysis";
import { withCrossFile } from "../editing/crossFileFindings";
import type { Client } from "./client/client";
import type { Stores } from "./stores";
import { pause } from "./time/clock";

/** Of one document: a version of its text, what it shows by itself and with other pilots, and the client. */
export interface Snapshot {
	readonly document: TextDocument;
	readonly analysis: Analysis;
	readonly client: Client;
	readonly workspace: Workspace;
}

/** The other pilots and files, as far as they have been read. */
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
