/** Paths of this machine, and the addresses that stand for them. */
import { fileURLToPath } from "node:url";

export const ON_WINDOWS = process.platform === "win32";

/** The path that an address stands for; nothing where no file of this machine can have it. */
export function localPath(uri: string, windows = ON_WINDOWS): string | undefined {
	try {
		return uri.startsWith("file:") ? fileURLToPath(uri, { windows }) : undefined;
	} catch {
		return undefined;
	}
}

/** A path with the separators of this machine, however it was put together. */
export function nativePath(path: string): string {
	return ON_WINDOWS ? path.replaceAll("/", "\\") : path;
}

/** One key for a path that is written in more than one way: Windows takes capitals for the same. */
export function pathKey(path: string): string {
	return ON_WINDOWS ? path.toLowerCase() : path;
}
