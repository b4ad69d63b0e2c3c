/** Paths as they are shown: from the folder that the command runs in, with `/` between folders. */
import { relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export function shownPath(path: string, cwd: string): string {
	// Of most paths it only takes the head off, which is much less work for thousands of them.
	return path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : withSlashes(relative(cwd, path));
}

export function pathOfUri(uri: string, cwd: string): string {
	return shownPath(fileURLToPath(uri), cwd);
}

export function uriOf(cwd: string, path: string): string {
	return pathToFileURL(resolve(cwd, path)).href;
}

/** Elsewhere than on Windows a name can have a backslash. */
function withSlashes(path: string): string {
	return sep === "/" ? path : path.replaceAll(sep, "/");
}
