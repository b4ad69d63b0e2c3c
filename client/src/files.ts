/** Looks at files for the server, which knows no folders but those that VS Code shows: virtual ones too. */
import { FileSystemError, FileType, Uri, workspace } from "vscode";
import type { FileExistsParams, FileExistsResult, ReadFileParams, ReadFileResult } from "../../server/src/lsp/protocol";

/** Larger ones hold something else than people write. */
const maxBytes = 1_000_000;

export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
	try {
		const file = Uri.parse(uri, true);
		const { type, size } = await workspace.fs.stat(file);
		const isRead = (type & FileType.File) !== 0 && size <= maxBytes;
		return { text: isRead ? new TextDecoder().decode(await workspace.fs.readFile(file)) : null };
	} catch {
		return { text: null };
	}
}

/** Only what is surely gone counts as gone. */
export async function fileExists({ uri }: FileExistsParams): Promise<FileExistsResult> {
	try {
		await workspace.fs.stat(Uri.parse(uri, true));
		return { exists: true };
	} catch (error) {
		return { exists: !(error instanceof FileSystemError && error.code === "FileNotFound") };
	}
}
