/** The repository that a folder is in. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { shownPath } from "./paths";

/** The nearest folder with `.git`, which is a file in a worktree and in a submodule; nothing outside of a repository. */
export function repositoryOf(folder: string): string | undefined {
	for (let at = folder; ; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) {
			return at;
		}
		if (dirname(at) === at) {
			return undefined;
		}
	}
}

/** The path from the top of its repository to a folder, with `/` at its end; empty at the top, or outside of a repository. */
export function folderInRepository(folder: string): string {
	const top = repositoryOf(folder);
	return top === undefined || top === folder ? "" : `${shownPath(folder, top)}/`;
}
