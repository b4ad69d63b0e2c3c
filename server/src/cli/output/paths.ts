/** Paths as shown: relative to the working directory, with `/` as separator. */
import nodePath, { type PlatformPath } from "node:path";
import { pathToFileURL } from "node:url";
import { localPath } from "../../disk/localPath";

/** @param system the path rules to use */
export function shownPath(path: string, cwd: string, system: PlatformPath = nodePath): string {
	// For most paths it is enough to remove the prefix, which is much faster for thousands of them.
	const isBelow = path.startsWith(cwd + system.sep);
	return withSlashes(isBelow ? path.slice(cwd.length + 1) : system.relative(cwd, path), system);
}

export function pathOfUri(uri: string, cwd: string, system: PlatformPath = nodePath): string {
	const path = localPath(uri, system.sep === "\\");
	return path === undefined ? uri : shownPath(path, cwd, system);
}

export function uriOf(cwd: string, path: string, system: PlatformPath = nodePath): string {
	return pathToFileURL(system.resolve(cwd, path), { windows: system.sep === "\\" }).href;
}

/** On other systems than Windows a name may contain a backslash. */
function withSlashes(path: string, { sep }: PlatformPath): string {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
