/**
 * What is true of one document at one moment: a version of its text, what it shows by itself and with other pilots, and the
 * client. It never changes. Handlers see this and nothing else.
 */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../editing/analysis";
import type { Vocabulary } from "../editing/completion/vocabulary";
import type { OtherPilots } from "../editing/parties/renameElsewhere";
import type { Catalogue } from "../format/regulations";
import type { FolderEntry } from "../protocol/protocol";
import type { Client } from "./client/client";

export interface Snapshot {
	readonly document: TextDocument;
	readonly analysis: Analysis;
	readonly client: Client;
	readonly workspace: Workspace;
}

/** The other pilots and files, as far as they have been read. */
export interface Workspace extends OtherPilots {
	readonly client: Client;
	/** The words that the pilots share. */
	vocabulary(): Vocabulary;
	/** The laws that a file at this address can refer to. */
	catalogueFor(uri: string): Promise<Catalogue>;
	list(folder: string): Promise<readonly FolderEntry[]>;
}
