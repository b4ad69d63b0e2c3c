/** Local paths and the URIs that stand for them. */
import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { composed } from "../text/paths";

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

/** Where a name in other capitals is the same file: also a letter and its accent as one sign or as two, on macOS. */
const IGNORES_CASE: ReadonlySet<string> = new Set(["win32", "darwin"]);

/** One key for all spellings of a path. On other systems each spelling is a file of its own. */
export function pathKey(path: string, platform: string = process.platform): string {
	return IGNORES_CASE.has(platform) ? composed(path).toLowerCase() : path;
}

/**
 * A path that a person wrote as its folder has it, so that it is shown in one way; a link keeps its own name.
 * @param realPath how the system spells it, with links resolved
 */
export function spelledAsOnDisk(
	path: string,
	platform: string = process.platform,
	realPath: (path: string) => string = realpathSync.native,
): string {
	if (!IGNORES_CASE.has(platform)) {
		return path;
	}
	const real = realPath(path);
	return pathKey(real, platform) === pathKey(path, platform) ? real : path;
}
