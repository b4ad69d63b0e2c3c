/** Local paths and the URIs that stand for them. */
import { fileURLToPath } from "node:url";

export const ON_WINDOWS = process.platform === "win32";

/** The path of a URI; nothing if no local file can have it. */
export function localPath(uri: string, windows = ON_WINDOWS): string | undefined {
	try {
		return uri.startsWith("file:") ? fileURLToPath(uri, { windows }) : undefined;
	} catch {
		return undefined;
	}
}

/** A path with the separators of this system. */
export function nativePath(path: string): string {
	return ON_WINDOWS ? path.replaceAll("/", "\\") : path;
}

/** One key for all spellings of a path: Windows ignores case. */
export function pathKey(path: string): string {
	return ON_WINDOWS ? path.toLowerCase() : path;
}
