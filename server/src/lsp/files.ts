/** Files beside the open ones: read through the client, which knows virtual folders too, or else by the host itself. */
import type { Connection } from "vscode-languageserver";
import type { Host } from "./host";
import type {
	FileExistsMethod,
	FileExistsParams,
	FileExistsResult,
	ReadFileMethod,
	ReadFileParams,
	ReadFileResult,
} from "./protocol";

export interface Files {
	/** The text of a file; nothing where there is none that can be read. */
	read(uri: string): Promise<string | undefined>;
	/** Whether there is a file or folder; yes where nobody can tell. */
	exists(uri: string): Promise<boolean>;
}

const READ_FILE: ReadFileMethod = "pilot/readFile";
const FILE_EXISTS: FileExistsMethod = "pilot/fileExists";

export function createFiles(connection: Connection, host: Host, throughClient: boolean): Files {
	if (!throughClient) {
		return host.files;
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
	};
}

/** Where a host can see no file. */
export const NO_FILES: Files = { read: () => Promise.resolve(undefined), exists: () => Promise.resolve(true) };
