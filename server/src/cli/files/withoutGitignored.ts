/** Leaves out of what was found in folders and by patterns what `.gitignore` names. */
import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Localized } from "../../format/language";
import { shownPath } from "../output/paths";
import { repositoryOf } from "../output/repository";
import type { FoundFiles } from "./foundFiles";

export interface SearchedFiles extends FoundFiles {
	/** The folder that was searched; nothing for files by name, which stay. */
	readonly searched?: string;
}

/** Reads nothing where no folder has such a file. */
export function withoutGitignored(
	all: readonly SearchedFiles[],
	ignoring: ReadonlySet<string>,
	cwd: string,
): Promise<readonly FoundFiles[]> {
	return Promise.all(
		all.map(async (found) => {
			const { searched, paths } = found;
			if (searched === undefined || paths.length === 0) {
				return found;
			}
			const top = repositoryOf(searched) ?? (isWithin(searched, cwd) ? cwd : searched);
			if (
				ignoring.size === 0 &&
				!foldersBetween(searched, top).some((folder) => existsSync(join(folder, ".gitignore")))
			) {
				return found;
			}
			const isIgnored = (await import("./gitignore")).gitignored(top);
			const left = paths.filter((path) => !isWithin(path, top) || !isIgnored(path));
			const none = { path: shownPath(searched, cwd) || ".", reason: ALL_GITIGNORED };
			return { ...found, paths: left, problems: left.length === 0 ? [...found.problems, none] : found.problems };
		}),
	);
}

function isWithin(path: string, folder: string): boolean {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The folder and those above it, up to the top. */
function foldersBetween(folder: string, top: string): readonly string[] {
	return folder === top || dirname(folder) === folder ? [folder] : [folder, ...foldersBetween(dirname(folder), top)];
}

export const ALL_GITIGNORED: Localized = {
	en: "all pilots here are left out by .gitignore; check them with --no-gitignore",
	nl: ".gitignore slaat alle pilots hier over; controleer ze met --no-gitignore",
};
