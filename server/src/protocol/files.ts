/** The messages about files, which the client reads for the server. */

/** Request `pilot/readFile`, server to client, to clients that announce `pilotFiles`. */
export interface ReadFileParams {
	readonly uri: string;
}
export interface ReadFileResult {
	/** Nothing where there is no such file, or none that can be read as text. */
	readonly text: string | null;
}

/** Request `pilot/fileExists`, server to client, to clients that announce `pilotFiles`. */
export interface FileExistsParams {
	readonly uri: string;
}
export interface FileExistsResult {
	/** There is a file or folder, or nobody can know. */
	readonly exists: boolean;
}

/** Request `pilot/listFolder`, server to client, to clients that announce `pilotFiles`. */
export interface ListFolderParams {
	readonly uri: string;
}
export interface ListFolderResult {
	/** Nothing where there is no such folder. */
	readonly entries: readonly FolderEntry[];
}
export interface FolderEntry {
	readonly name: string;
	readonly isFolder: boolean;
}

/**
 * Request `pilot/findPilots`, server to client, to clients that announce `pilotFiles`: the pilot files of all folders, but
 * for those that the client keeps out of sight.
 */
export interface FindPilotsResult {
	readonly uris: readonly string[];
}
