/** Files beside the open ones: read through the client, which knows virtual folders too, or else by the host itself. */
import type { Connection } from "vscode-languageserver";
import type { Host } from "./host";
import type {
	FileExistsMethod,
	FileExistsParams,
	FindPilotsMethod,
	FolderEntry,
	ListFolderMethod,
	ListFolderParams,
	ReadFileMethod,
	ReadFileParams,
} from "./protocol";
import { isPlain, isText, listOf, plain } from "./shapes";

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

const READ_FILE: ReadFileMethod = "pilot/readFile";
const FIND_PILOTS: FindPilotsMethod = "pilot/findPilots";
const LIST_FOLDER: ListFolderMethod = "pilot/listFolder";
const FILE_EXISTS: FileExistsMethod = "pilot/fileExists";

export function createFiles(connection: Connection, host: Host, throughClient: boolean): Files {
	if (!throughClient) {
		// An address may be none that a file of this machine can have.
		return { ...host.files, read: (uri) => host.files.read(uri).catch(() => undefined) };
	}
	/** What it answers may have any shape; where it answers nothing, there is nothing to know. */
	const ask = async (method: string, params: object) =>
		plain(await connection.sendRequest<unknown>(method, params).catch(() => undefined));
	return {
		async read(uri) {
			const { text } = await ask(READ_FILE, { uri } satisfies ReadFileParams);
			return isText(text) ? text : undefined;
		},
		async exists(uri) {
			const { exists } = await ask(FILE_EXISTS, { uri } satisfies FileExistsParams);
			return exists !== false;
		},
		async list(uri) {
			const { entries } = await ask(LIST_FOLDER, { uri } satisfies ListFolderParams);
			return listOf(entries, isEntry);
		},
		// The client knows its folders best, also those that came later.
		async findPilots() {
			return listOf(plain(await connection.sendRequest<unknown>(FIND_PILOTS)).uris, isText);
		},
	};
}

function isEntry(value: unknown): value is FolderEntry {
	return isPlain(value) && isText(value.name) && typeof value.isFolder === "boolean";
}

/** Where a host can see no file. */
export const NO_FILES: Files = {
	read: () => Promise.resolve(undefined),
	exists: () => Promise.resolve(true),
	list: () => Promise.resolve([]),
	findPilots: () => Promise.resolve([]),
};
