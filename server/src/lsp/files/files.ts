/** Files beside the open ones: read through the client, which knows virtual folders too, or else by the server itself. */
import type { Connection } from "vscode-languageserver";
import type { FolderEntry } from "../../protocol/files";
import type { Params, RequestMethod } from "../../protocol/protocol";
import { isPlain, isText, listOf, type Plain, plain } from "../connection/shapes";

export interface Files {
	/** The text of a file; nothing where there is none that can be read. */
	read(uri: string): Promise<string | undefined>;
	/** Whether there is a file or folder; yes where nobody can tell. */
	exists(uri: string): Promise<boolean>;
	/** What is in a folder; nothing where there is none that can be read. */
	list(uri: string): Promise<readonly FolderEntry[]>;
	/** The addresses of the pilots in the folders and below them; fails where nobody can tell. */
	findPilots(folders: readonly string[]): Promise<readonly string[]>;
}

/** @param own those that the server can see by itself */
export function createFiles(connection: Connection, own: Files, throughClient: boolean): Files {
	if (!throughClient) {
		// An address may be none that a file of this machine can have.
		return { ...own, read: (uri) => own.read(uri).catch(() => undefined) };
	}
	/** What a client answers may have any shape; fails where it answers with an error. */
	const ask = async <Method extends RequestMethod>(method: Method, params: Params<Method>): Promise<Plain> =>
		plain(await connection.sendRequest<unknown>(method, params));
	/** Where it answers nothing, there is nothing to know. */
	const nothing = () => ({}) as Plain;
	return {
		async read(uri) {
			const { text } = await ask("pilot/readFile", { uri }).catch(nothing);
			return isText(text) ? text : undefined;
		},
		async exists(uri) {
			const { exists } = await ask("pilot/fileExists", { uri }).catch(nothing);
			return exists !== false;
		},
		async list(uri) {
			const { entries } = await ask("pilot/listFolder", { uri }).catch(nothing);
			return listOf(entries, isEntry);
		},
		// The client knows its folders best, also those that came later.
		async findPilots() {
			return listOf((await ask("pilot/findPilots", {})).uris, isText);
		},
	};
}

function isEntry(value: unknown): value is FolderEntry {
	return isPlain(value) && isText(value.name) && typeof value.isFolder === "boolean";
}

/** Where the server can see no file. */
export const NO_FILES: Files = {
	read: () => Promise.resolve(undefined),
	exists: () => Promise.resolve(true),
	list: () => Promise.resolve([]),
	findPilots: () => Promise.resolve([]),
};
