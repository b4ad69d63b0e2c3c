/** The pilot files in a folder of this machine and in all folders below it, and files by a pattern. */
import { type Dirent, readdir, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import picomatch from "picomatch";
import { type GlobOptions, glob, isDynamicPattern } from "tinyglobby";
import { isPilotFile, PILOT_FILES } from "../format/fileNames";
import { nativePath, ON_WINDOWS } from "./localPath";
import { oneOfEach } from "./oneOfEach";

/** Nobody keeps pilots there. */
const SKIPPED: readonly string[] = ["node_modules", ".git"];

/** @param name of a folder */
export function isSkipped(name: string): boolean {
	return SKIPPED.includes(name);
}

/** What shows on the way. */
export interface Seen {
	/** A folder that cannot be read: the path, and the code of the error. */
	unreadable(path: string, code: string | undefined): void;
	/** Symbolic links to files, and those that lead nowhere. */
	readonly links: Set<string>;
}

/** Absolute paths, in the order of the alphabet; a file with several names once. */
export async function findPilots(folder: string, seen: Seen = nothingSeen()): Promise<readonly string[]> {
	const found = await glob(PILOT_FILES, { ...optionsWith(seen, () => {}), cwd: folder });
	return oneOfEach(found.map(nativePath).sort(), seen.links);
}

/** Files that the pattern names, and the pilots of folders that it names. */
export async function findMatches(wanted: string, from: string, seen: Seen): Promise<readonly string[]> {
	const { pattern, cwd } = startOf(wanted, from);
	const linkedFolders: string[] = [];
	const options = optionsWith(seen, (path) => linkedFolders.push(path));
	const found = await glob([pattern, `${pattern.replace(/\/+$/, "")}/${PILOT_FILES}`], { ...options, cwd });
	// One that is named is gone into, as where a shell writes out the pattern; `**` names none, for it may lead back.
	const isNamed = pattern.includes("**")
		? () => false
		: picomatch(pattern.replace(/\/+$/, ""), { dot: true, nocase: ON_WINDOWS });
	const named = linkedFolders.filter((path) => isNamed(relative(cwd, path).replaceAll("\\", "/")));
	const inLinked = await Promise.all(named.map((path) => findPilots(path, seen)));
	return [...found.map(nativePath), ...inLinked.flat()];
}

/** A pattern that begins at the top, or on another drive, is one from the deepest folder that it names. */
function startOf(pattern: string, cwd: string): { readonly pattern: string; readonly cwd: string } {
	const parts = pattern.split("/");
	const first = parts.findIndex((part) => isDynamicPattern(part));
	return isAbsolute(pattern)
		? { pattern: parts.slice(first).join("/"), cwd: `${parts.slice(0, first).join("/")}/` }
		: { pattern, cwd };
}

function nothingSeen(): Seen {
	return { unreadable: () => {}, links: new Set() };
}

function optionsWith(seen: Seen, linkedFolder: (path: string) => void): GlobOptions {
	return {
		absolute: true,
		// A folder such as `.github` may hold pilots too.
		dot: true,
		caseSensitiveMatch: !ON_WINDOWS,
		followSymbolicLinks: false,
		fs: { readdir: folderReader(seen, linkedFolder) as typeof readdir },
		ignore: SKIPPED.map((name) => `**/${name}/**`),
		expandDirectories: false,
	};
}

/**
 * A symbolic link is a file, so that whoever reads one that leads nowhere says why. One to a folder stays a link, and is not
 * gone into: it may lead back.
 */
function folderReader({ unreadable, links }: Seen, linkedFolder: (path: string) => void) {
	return (
		folder: string,
		_options: unknown,
		done: (error: NodeJS.ErrnoException | null, entries: readonly Dirent[]) => void,
	) =>
		readdir(folder, { withFileTypes: true }, (error, entries = []) => {
			if (error !== null) {
				unreadable(folder, error.code);
			}
			for (const link of entries.filter((entry) => entry.isSymbolicLink())) {
				const path = join(folder, link.name);
				if (leadsToFolder(path)) {
					linkedFolder(path);
				} else {
					links.add(path);
					link.isFile = () => true;
					link.isSymbolicLink = () => false;
				}
			}
			// A pipe of that name is reported, as whoever reads it does.
			for (const entry of entries.filter((one) => isPilotFile(one.name) && !one.isDirectory())) {
				entry.isFile = () => true;
			}
			done(error, entries);
		});
}

function leadsToFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
