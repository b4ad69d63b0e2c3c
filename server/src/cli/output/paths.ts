/** Paths as they are shown: from the folder that the command runs in, with `/` between folders. */
import nodePath, { type PlatformPath } from "node:path";
import { pathToFileURL } from "node:url";
import { localPath } from "../../disk/localPath";

/** @param system whose paths these are */
export function shownPath(path: string, cwd: string, system: PlatformPath = nodePath): string {
	// Of most paths it only takes the head off, which is much less work for thousands of them.
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

/** Elsewhere than on Windows a name can have a backslash. */
function withSlashes(path: string, { sep }: PlatformPath): string {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
