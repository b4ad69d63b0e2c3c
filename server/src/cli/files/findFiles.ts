/** Which files a person means: files by name, all pilots of a folder, or whatever fits a pattern. */
import { existsSync, lstatSync, type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { findMatches, findPilots, type Seen } from "../../disk/findPilots";
import { firstNames, oneOfEach } from "../../disk/oneOfEach";
import { problemOf } from "../../disk/readText";
import { isPilotFile } from "../../format/fileNames";
import type { Localized } from "../../format/language";
import { FOLDER_SETTINGS_FILE } from "../../settings/folderSettings";
import { isIgnored } from "../../settings/ignored";
import { isTooInvolved, refusedAmong } from "../../text/patterns";
import { shownPath, uriOf } from "../output/paths";
import type { Problem } from "../output/problems";

export interface FoundFiles {
	/** From the working directory with `/` between folders, each once, in order. */
	readonly paths: readonly string[];
	readonly problems: readonly Problem[];
	/** What was asked for and is no pilot by its name. */
	readonly others: readonly string[];
	/** Whole folders: who asks for single files, as a hook does before a commit, leaves out others. */
	readonly areAll: boolean;
}

export async function findFiles(asked: readonly string[], cwd: string): Promise<FoundFiles> {
	const takenOut = asked.filter((one) => isTakenOut(one, cwd));
	const named = asked.filter((one) => !takenOut.includes(one));
	const wanted = named.length === 0 ? ["."] : named;
	const links = new Set<string>();
	const found = await Promise.all(wanted.map((one) => findOne(one, cwd, links)));
	const all = [...new Set(found.flatMap(({ paths }) => paths))];
	const distinct = wanted.length === 1 ? oneOfEach(all, links) : firstNames(all.sort(), links);
	const shown = distinct.map((path) => shownPath(path, cwd));
	const paths = without(takenOut, shown, cwd).sort();
	// Folders are read in any order.
	const problems = [...refused(takenOut), ...found.flatMap(({ problems }) => [...problems].sort(byPath))];
	if (paths.length === 0 && shown.length > 0) {
		problems.push({ path: takenOut.join(" "), reason: NOTHING_LEFT });
	}
	return {
		paths,
		problems,
		others: [...new Set(found.flatMap(({ others }) => others))].sort(),
		areAll: takenOut.length === 0 && found.every(({ areAll }) => areAll),
	};
}

/** `!archive/**` leaves out what the others bring, unless a file is named so. */
export function isTakenOut(wanted: string, cwd: string): boolean {
	return wanted.startsWith("!") && wanted.length > 1 && !existsSync(resolve(cwd, wanted));
}

function without(takenOut: readonly string[], paths: readonly string[], cwd: string): string[] {
	const ignore = takenOut.map((one) => one.slice(1));
	const here = uriOf(cwd, FOLDER_SETTINGS_FILE);
	return paths.filter((path) => takenOut.length === 0 || !isIgnored(uriOf(cwd, path), here, { ignore }));
}

/** Patterns that leave nothing out, for to look for them would take too long. */
function refused(takenOut: readonly string[]): readonly Problem[] {
	return refusedAmong(takenOut.map((one) => one.slice(1))).flatMap((reason, index) =>
		reason === undefined ? [] : [{ path: takenOut[index] ?? "", reason: TOO_INVOLVED }],
	);
}

function byPath(one: Problem, other: Problem): number {
	return one.path < other.path ? -1 : 1;
}

async function findOne(wanted: string, cwd: string, links: Set<string>): Promise<FoundFiles> {
	// An empty variable of a script is not meant as the whole folder.
	if (wanted === "") {
		return failed('""', "ENOENT");
	}
	const path = resolve(cwd, wanted);
	const problems: Problem[] = [];
	const seen: Seen = {
		links,
		unreadable: (at, code) => problems.push({ path: shownPath(resolve(at), cwd) || ".", reason: problemOf(code) }),
	};
	try {
		const stats = statsOf(path, links);
		if (stats.isDirectory()) {
			const paths = await findPilots(path, seen);
			return { paths, problems: orNone(wanted, paths, problems, NO_PILOTS), others: [], areAll: true };
		}
		// Whoever reads a pipe says what it is.
		return stats.isFile() ? pilotsAmong([path], problems, cwd) : { paths: [path], problems, others: [], areAll: false };
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== "ENOENT" || !isPattern(wanted)) {
			return failed(wanted, code);
		}
		const pattern = withSlashes(wanted);
		if (isTooInvolved(pattern)) {
			return { paths: [], problems: [{ path: wanted, reason: TOO_INVOLVED }], others: [], areAll: false };
		}
		const matches = await findMatches(pattern, cwd, seen);
		return pilotsAmong(matches, orNone(wanted, matches, problems, NO_MATCH), cwd);
	}
}

function failed(wanted: string, code: string | undefined): FoundFiles {
	return { paths: [], problems: [{ path: wanted, reason: problemOf(code) }], others: [], areAll: false };
}

/** A pattern, or a shell that writes one out, brings all that lies beside the pilots. */
function pilotsAmong(files: readonly string[], problems: readonly Problem[], cwd: string): FoundFiles {
	const shown = files.map((file) => shownPath(file, cwd));
	return {
		paths: files.filter((_, index) => isPilotFile(shown[index] ?? "")),
		problems,
		others: shown.filter((path) => !isPilotFile(path)),
		areAll: false,
	};
}

/** Of what a link leads to, where it is one. */
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

/** As Windows writes it. */
function withSlashes(pattern: string): string {
	return pattern.replaceAll("\\", "/");
}

/** A folder without pilots is reported as such only where there is no other reason. */
function orNone(
	wanted: string,
	paths: readonly string[],
	problems: readonly Problem[],
	none: Localized,
): readonly Problem[] {
	return paths.length === 0 && problems.length === 0 ? [{ path: wanted, reason: none }] : problems;
}

const TOO_INVOLVED: Localized = {
	en: "this pattern has too many stars or choices; use fewer, or name the folder",
	nl: "dit patroon heeft te veel sterretjes of keuzes; gebruik er minder, of noem de map",
};
const NO_PILOTS: Localized = {
	en: "there are no pilots in this folder (files named *.pilot.yaml)",
	nl: "in deze map staan geen pilots (bestanden met een naam als *.pilot.yaml)",
};
const NOTHING_LEFT: Localized = { en: "this leaves out all pilots", nl: "dit laat alle pilots buiten beschouwing" };
const NO_MATCH: Localized = { en: "no file matches this", nl: "geen bestand heeft zo'n naam" };
