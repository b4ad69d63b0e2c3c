/** Lists a file with several paths once: by its own name if that is listed, else by the first path. */
import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { pathKey } from "./localPath";

/**
 * @param paths absolute
 * @param links the paths that are links; for the others only their folders are resolved
 */
export function distinctFiles(paths: readonly string[], links: ReadonlySet<string>): readonly string[] {
	if (links.size === 0) {
		return paths;
	}
	return distinctFilesThroughLinks(paths, links);
}

/** The same for paths that may contain links to folders. */
export function distinctFilesThroughLinks(paths: readonly string[], links: ReadonlySet<string>): readonly string[] {
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

/** A broken link stands for itself. */
function realPath(path: string): string {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}
