/** Files beside the open ones: read through the client, which knows virtual folders too, or else by the host itself. */
import type { Connection } from "vscode-languageserver";
import type { Host } from "./host";
import type { ReadFileMethod, ReadFileParams, ReadFileResult } from "./protocol";

export interface Files {
	/** The text of a file; nothing where there is none that can be read. */
	read(uri: string): Promise<string | undefined>;
}

const READ_FILE: ReadFileMethod = "pilot/readFile";

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
	};
}

/** Where a host can see no file. */
export const NO_FILES: Files = { read: () => Promise.resolve(undefined) };
