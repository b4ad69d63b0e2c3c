/** Finds the pilot files in a folder and its subfolders, and files by a pattern. */
import { type Dirent, readdir, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import picomatch from "picomatch";
import { type GlobOptions, glob, isDynamicPattern } from "tinyglobby";
import { isPilotFile, PILOT_FILES } from "../format/fileNames";
import { isMisnamedSettings } from "../settings/folderSettings";
import { distinctFiles } from "./distinctFiles";
import { nativePath, ON_WINDOWS } from "./localPath";

/** Nobody keeps pilots there. */
const SKIPPED: readonly string[] = ["node_modules", ".git"];

/** @param name of a folder */
export function isSkipped(name: string): boolean {
	return SKIPPED.includes(name);
}

/** What a search finds besides pilots. */
export interface SearchLog {
	/** A folder that cannot be read: its path, and the error code. */
	unreadable(path: string, code: string | undefined): void;
	/** Symbolic links to files, and broken ones. */
	readonly links: Set<string>;
	/** The folders with a `.gitignore`, and files that look like settings and are not read, if somebody wants to know. */
	readonly ignoring?: Set<string>;
	readonly misnamed?: Set<string>;
}

/** Absolute paths in alphabetical order; a file with several names is listed once. */
export async function findPilots(folder: string, log: SearchLog = newSearchLog()): Promise<readonly string[]> {
	const found = await glob(PILOT_FILES, { ...optionsWith(log, () => {}), cwd: folder });
	return distinctFiles(found.map(nativePath).sort(), log.links);
}

/** Files that match the pattern, and the pilots of folders that match it. */
export async function findMatches(wanted: string, from: string, log: SearchLog): Promise<readonly string[]> {
	const { pattern, cwd } = startOf(wanted, from);
	const linkedFolders: string[] = [];
	const options = optionsWith(log, (path) => linkedFolders.push(path));
	const found = await glob([pattern, `${pattern.replace(/\/+$/, "")}/${PILOT_FILES}`], { ...options, cwd });
	// A linked folder is entered only if the pattern names it, as in a shell; `**` names none, because a link may lead back.
	const isNamed = pattern.includes("**")
		? () => false
		: picomatch(pattern.replace(/\/+$/, ""), { dot: true, nocase: ON_WINDOWS });
	const named = linkedFolders.filter((path) => isNamed(relative(cwd, path).replaceAll("\\", "/")));
	const inLinked = await Promise.all(named.map((path) => findPilots(path, log)));
	return [...found.map(nativePath), ...inLinked.flat()];
}

/** An absolute pattern becomes a relative one, from the deepest folder that it names. */
function startOf(pattern: string, cwd: string): { readonly pattern: string; readonly cwd: string } {
	const parts = pattern.split("/");
	const first = parts.findIndex((part) => isDynamicPattern(part));
	return isAbsolute(pattern)
		? { pattern: parts.slice(first).join("/"), cwd: `${parts.slice(0, first).join("/")}/` }
		: { pattern, cwd };
}

function newSearchLog(): SearchLog {
	return { unreadable: () => {}, links: new Set() };
}

function optionsWith(log: SearchLog, linkedFolder: (path: string) => void): GlobOptions {
	return {
		absolute: true,
		// A folder such as `.github` may contain pilots too.
		dot: true,
		caseSensitiveMatch: !ON_WINDOWS,
		followSymbolicLinks: false,
		fs: { readdir: folderReader(log, linkedFolder) as typeof readdir },
		ignore: SKIPPED.map((name) => `**/${name}/**`),
		expandDirectories: false,
	};
}

/**
 * A symbolic link counts as a file, so that reading a broken one reports why. A link to a folder stays a link and is not entered:
 * it may lead back.
 */
function folderReader({ unreadable, links, ignoring, misnamed }: SearchLog, linkedFolder: (path: string) => void) {
	return (
		folder: string,
		_options: unknown,
		done: (error: NodeJS.ErrnoException | null, entries: readonly Dirent[]) => void,
	) =>
		readdir(folder, { withFileTypes: true }, (error, entries = []) => {
			if (error !== null) {
				unreadable(folder, error.code);
			}
			if (ignoring !== undefined && entries.some(({ name }) => name === ".gitignore")) {
				ignoring.add(folder);
			}
			for (const { name } of misnamed === undefined ? [] : entries.filter((one) => isMisnamedSettings(one.name))) {
				misnamed?.add(join(folder, name));
			}
			for (const link of entries.filter((entry) => entry.isSymbolicLink())) {
				const path = join(folder, link.name);
				if (linksToFolder(path)) {
					linkedFolder(path);
				} else {
					links.add(path);
					link.isFile = () => true;
					link.isSymbolicLink = () => false;
				}
			}
			// A pipe with that name is included, so that reading it reports why.
			for (const entry of entries.filter((one) => isPilotFile(one.name) && !one.isDirectory())) {
				entry.isFile = () => true;
			}
			done(error, entries);
		});
}

function linksToFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
