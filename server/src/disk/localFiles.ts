/** Files of this machine by their address, as the server reads them for a client that shows it none. */
import { readdir as readFolder, stat as statFile } from "node:fs";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findPilots } from "./findPilots";
import { localPath } from "./localPath";
import { readTextAsync } from "./readText";

// See `readText.ts` for why not `node:fs/promises`.
const [readdir, stat] = [promisify(readFolder), promisify(statFile)];

export const localFiles = {
	async read(uri: string): Promise<string | undefined> {
		const path = localPath(uri);
		const read = path === undefined ? undefined : await readTextAsync(path);
		return read !== undefined && "text" in read ? read.text : undefined;
	},

	/** Only what is surely gone counts as gone. */
	async exists(uri: string): Promise<boolean> {
		try {
			const path = localPath(uri);
			return path === undefined || (await stat(path)) !== undefined;
		} catch (error) {
			return !["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
		}
	},

	async list(uri: string): Promise<readonly { readonly name: string; readonly isFolder: boolean }[]> {
		try {
			const path = localPath(uri);
			const found = path === undefined ? [] : await readdir(path, { withFileTypes: true });
			return found.map((one) => ({ name: one.name, isFolder: one.isDirectory() }));
		} catch {
			return [];
		}
	},

	async findPilots(folders: readonly string[]): Promise<readonly string[]> {
		const found = await Promise.all(folders.map((folder) => findPilotsIn(folder).catch(() => [])));
		return [...new Set(found.flat())].map((path) => pathToFileURL(path).href);
	},
};

async function findPilotsIn(folder: string): Promise<readonly string[]> {
	const path = localPath(folder);
	return path === undefined ? [] : findPilots(path);
}
