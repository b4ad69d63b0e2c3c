/** A file that several paths lead to is one file: its own name counts before that of a link, and then the first. */
import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathKey } from "./localPath";

/**
 * @param paths absolute
 * @param links those of them that are links; of all others only the folders are looked up
 */
export function oneOfEach(paths: readonly string[], links: ReadonlySet<string>): readonly string[] {
	if (links.size === 0) {
		return paths;
	}
	return firstNames(paths, links);
}

/** The same for paths that may lead through links to folders too. */
export function firstNames(paths: readonly string[], links: ReadonlySet<string>): readonly string[] {
	const folders = new Map<string, string>();
	const realFolder = (folder: string) => {
		const real = folders.get(folder) ?? realPath(folder);
		folders.set(folder, real);
		return real;
	};
	const names = new Map<string, string>();
	for (const path of paths) {
		const real = links.has(path) ? realPath(path) : join(realFolder(dirname(path)), basename(path));
		const key = pathKey(real);
		if (pathKey(path) === key || !names.has(key)) {
			names.set(key, path);
		}
	}
	return [...names.values()];
}

/** What leads nowhere is only itself. */
function realPath(path: string): string {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}
