/** Files beside the open ones: read through the client, which knows virtual folders too, or else by the host itself. */
import type { Connection } from "vscode-languageserver";
import type { Host } from "./host";
import type {
	FileExistsMethod,
	FileExistsParams,
	FileExistsResult,
	FindPilotsMethod,
	FindPilotsResult,
	FolderEntry,
	ListFolderMethod,
	ListFolderParams,
	ListFolderResult,
	ReadFileMethod,
	ReadFileParams,
	ReadFileResult,
} from "./protocol";

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
	return {
		async read(uri) {
			const params: ReadFileParams = { uri };
			const result = await connection.sendRequest<ReadFileResult>(READ_FILE, params).catch(() => ({ text: null }));
			return result.text ?? undefined;
		},
		async exists(uri) {
			const params: FileExistsParams = { uri };
			const result = await connection
				.sendRequest<FileExistsResult>(FILE_EXISTS, params)
				.catch(() => ({ exists: true }));
			return result.exists;
		},
		async list(uri) {
			const params: ListFolderParams = { uri };
			const result = await connection
				.sendRequest<ListFolderResult>(LIST_FOLDER, params)
				.catch((): ListFolderResult => ({ entries: [] }));
			return result.entries;
		},
		// The client knows its folders best, also those that came later.
		async findPilots() {
			return (await connection.sendRequest<FindPilotsResult>(FIND_PILOTS)).uris;
		},
	};
}

/** Where a host can see no file. */
export const NO_FILES: Files = {
	read: () => Promise.resolve(undefined),
	exists: () => Promise.resolve(true),
	list: () => Promise.resolve([]),
	findPilots: () => Promise.resolve([]),
};
