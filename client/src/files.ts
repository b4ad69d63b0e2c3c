/** Reads files for the server, through VS Code, which also knows virtual folders. */
import { FileSystemError, FileType, Uri, workspace } from "vscode";
import type {
	FileExistsParams,
	FileExistsResult,
	FindPilotsResult,
	ListFolderParams,
	ListFolderResult,
	ReadFileParams,
	ReadFileResult,
} from "../../server/src/protocol/files";
import { PILOT_FILES } from "./pilotFiles";

/** Larger ones hold something else than people write. */
const MAX_BYTES = 1_000_000;

export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
	try {
		const file = Uri.parse(uri, true);
		const { type, size } = await workspace.fs.stat(file);
		const isRead = (type & FileType.File) !== 0 && size <= MAX_BYTES;
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

export async function listFolder({ uri }: ListFolderParams): Promise<ListFolderResult> {
	try {
		const found = await workspace.fs.readDirectory(Uri.parse(uri, true));
		return { entries: found.map(([name, type]) => ({ name, isFolder: (type & FileType.Directory) !== 0 })) };
	} catch {
		return { entries: [] };
	}
}

/** Looks no further than the first. */
export async function hasPilots(): Promise<boolean> {
	return (await workspace.findFiles(PILOT_FILES, "**/node_modules/**", 1)).length > 0;
}

/** What the setting `files.exclude` keeps out of sight stays out of it. */
export async function findPilots(): Promise<FindPilotsResult> {
	const found = await workspace.findFiles(PILOT_FILES);
	return { uris: found.filter(({ path }) => !path.includes("/node_modules/")).map((uri) => uri.toString()) };
}
