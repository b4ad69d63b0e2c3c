/** Finds the files that the arguments mean: files by name, all pilots of a folder, or the matches of a pattern. */
import { existsSync, lstatSync, type Stats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { distinctFiles, distinctFilesThroughLinks } from "../../disk/distinctFiles";
import { findMatches, findPilots, type SearchLog } from "../../disk/findPilots";
import { spelledAsOnDisk } from "../../disk/localPath";
import { problemOf } from "../../disk/readText";
import { isPilotFile } from "../../format/fileNames";
import type { Localized } from "../../format/language";
import { FOLDER_SETTINGS_FILE, FOLDER_SETTINGS_NAMES } from "../../settings/folderSettings";
import { isIgnored } from "../../settings/ignored";
import { isTooInvolved, refusedAmong } from "../../text/patterns";
import { shownPath, uriOf } from "../output/paths";
import type { Problem } from "../output/problems";
import type { FoundFiles } from "./foundFiles";
import { ALL_GITIGNORED, type SearchedFiles, withoutGitignored } from "./withoutGitignored";

/** @param gitignore whether what it names is left out of folders and patterns; files that are named stay */
export async function findFiles(
	asked: readonly string[],
	cwd: string,
	{ gitignore = true }: { readonly gitignore?: boolean } = {},
): Promise<FoundFiles> {
	const excluded = asked.filter((one) => isExclusion(one, cwd));
	const named = asked.filter((one) => !excluded.includes(one));
	const wanted = named.length === 0 ? ["."] : named;
	const seen: Seen = { links: new Set(), ignoring: new Set(), misnamed: new Set() };
	const all = await Promise.all(wanted.map((one) => findOne(one, cwd, seen)));
	const found = gitignore ? await withoutGitignored(all, seen.ignoring, cwd) : all;
	const paths = [...new Set(found.flatMap((one) => one.paths))];
	const distinct =
		wanted.length === 1 ? distinctFiles(paths, seen.links) : distinctFilesThroughLinks(paths.sort(), seen.links);
	const shown = distinct.map((path) => shownPath(path, cwd));
	const left = withoutExcluded(excluded, shown, cwd).sort();
	// Folders are read in no fixed order.
	const problems = [
		...refusedExclusions(excluded),
		...misnamedSettings(seen.misnamed, cwd),
		...found.flatMap(({ problems }) => [...problems].sort(byPath)),
	];
	if (left.length === 0 && shown.length > 0) {
		problems.push({ path: excluded.join(" "), reason: NOTHING_LEFT });
	}
	return {
		paths: left,
		problems,
		skipped: [...new Set(found.flatMap(({ skipped }) => skipped))].sort(),
		areAll: excluded.length === 0 && found.every(({ areAll }) => areAll),
	};
}

/** `!archive/**` excludes files that the other arguments find, unless a file has that name. */
export function isExclusion(wanted: string, cwd: string): boolean {
	return wanted.startsWith("!") && wanted.length > 1 && !existsSync(resolve(cwd, wanted));
}

function withoutExcluded(excluded: readonly string[], paths: readonly string[], cwd: string): string[] {
	const ignore = excluded.map((one) => one.slice(1));
	const here = uriOf(cwd, FOLDER_SETTINGS_FILE);
	return paths.filter((path) => excluded.length === 0 || !isIgnored(uriOf(cwd, path), here, { ignore }));
}

/** Invalid exclusions: matching them would take too long. */
function refusedExclusions(excluded: readonly string[]): readonly Problem[] {
	return refusedAmong(excluded.map((one) => one.slice(1))).flatMap((reason, index) =>
		reason === undefined ? [] : [{ path: excluded[index] ?? "", reason: TOO_COMPLEX }],
	);
}

/** On systems that ignore capitals, one in other capitals is read all the same. */
function misnamedSettings(paths: ReadonlySet<string>, cwd: string): readonly Problem[] {
	return [...paths]
		.filter(
			(path) =>
				!FOLDER_SETTINGS_NAMES.includes(basename(path).toLowerCase()) ||
				!existsSync(join(dirname(path), basename(path).toLowerCase())),
		)
		.sort()
		.map((path) => ({ path: shownPath(path, cwd), reason: MISNAMED }));
}

function byPath(one: Problem, other: Problem): number {
	return one.path < other.path ? -1 : 1;
}

interface Seen {
	readonly links: Set<string>;
	/** The folders with a `.gitignore`. */
	readonly ignoring: Set<string>;
	/** Files that look like settings and are not read. */
	readonly misnamed: Set<string>;
}

async function findOne(wanted: string, cwd: string, seen: Seen): Promise<SearchedFiles> {
	// An empty variable in a script does not mean the whole folder.
	if (wanted === "") {
		return failed('""', "ENOENT");
	}
	const path = resolve(cwd, wanted);
	const problems: Problem[] = [];
	const log: SearchLog = {
		...seen,
		unreadable: (at, code) => problems.push({ path: shownPath(resolve(at), cwd) || ".", reason: problemOf(code) }),
	};
	try {
		const stats = statsOf(path, seen.links);
		if (stats.isDirectory()) {
			const paths = await findPilots(path, log);
			const reported = orNoneFound(wanted, paths, problems, NO_PILOTS);
			return { paths, problems: reported, skipped: [], areAll: true, searched: path };
		}
		// Reading a pipe reports what it is.
		return stats.isFile()
			? pilotsAmong([spelledAsOnDisk(path)], problems, cwd)
			: { paths: [path], problems, skipped: [], areAll: false };
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== "ENOENT" || !isPattern(wanted)) {
			return failed(wanted, code);
		}
		const pattern = withSlashes(wanted);
		if (isTooInvolved(pattern)) {
			return { paths: [], problems: [{ path: wanted, reason: TOO_COMPLEX }], skipped: [], areAll: false };
		}
		const matches = await findMatches(pattern, cwd, log);
		return { ...pilotsAmong(matches, orNoneFound(wanted, matches, problems, NO_MATCH), cwd), searched: cwd };
	}
}

/** What leads to no pilots, and is no reason to fail if that is in order. */
export function isUnmatched({ reason }: Problem): boolean {
	return UNMATCHED.has(reason);
}

function failed(wanted: string, code: string | undefined): FoundFiles {
	return { paths: [], problems: [{ path: wanted, reason: problemOf(code) }], skipped: [], areAll: false };
}

/** A pattern, expanded here or by a shell, also matches files beside the pilots. */
function pilotsAmong(files: readonly string[], problems: readonly Problem[], cwd: string): FoundFiles {
	const shown = files.map((file) => shownPath(file, cwd));
	return {
		paths: files.filter((_, index) => isPilotFile(shown[index] ?? "")),
		problems,
		skipped: shown.filter((path) => !isPilotFile(path)),
		areAll: false,
	};
}

/** The stats of the target if the path is a link. */
function statsOf(path: string, links: Set<string>): Stats {
	const stats = lstatSync(path);
	if (!stats.isSymbolicLink()) {
		return stats;
	}
	const target = statSync(path);
	if (!target.isDirectory()) {
		links.add(path);
	}
	return target;
}

export function isPattern(wanted: string): boolean {
	return isDynamicPattern(withSlashes(wanted));
}

/** Windows patterns use backslashes. */
function withSlashes(pattern: string): string {
	return pattern.replaceAll("\\", "/");
}

/** A folder without pilots is reported only if there is no other problem. */
function orNoneFound(
	wanted: string,
	paths: readonly string[],
	problems: readonly Problem[],
	none: Localized,
): readonly Problem[] {
	return paths.length === 0 && problems.length === 0 ? [{ path: wanted, reason: none }] : problems;
}

const TOO_COMPLEX: Localized = {
	en: "this pattern has too many stars or alternatives: use fewer, or give the folder",
	nl: "dit patroon heeft te veel sterretjes of alternatieven: gebruik er minder, of geef de map op",
};
const NO_PILOTS: Localized = {
	en: "there are no pilots in this folder (files with a name like *.pilot.yaml)",
	nl: "in deze map staan geen pilots (bestanden met een naam als *.pilot.yaml)",
};
const MISNAMED: Localized = {
	en: "settings with this name aren’t read: name the file .pilotrc.yaml",
	nl: "instellingen met deze naam worden niet gelezen: noem het bestand .pilotrc.yaml",
};
const NOTHING_LEFT: Localized = { en: "this leaves out all pilots", nl: "dit slaat alle pilots over" };
const NO_MATCH: Localized = { en: "no file matches this", nl: "er is geen bestand met zo’n naam" };
const UNMATCHED: ReadonlySet<Localized> = new Set([
	NO_PILOTS,
	NOTHING_LEFT,
	NO_MATCH,
	ALL_GITIGNORED,
	problemOf("ENOENT"),
]);
