/** The pilots of a list: what git says has changed, or a list that is given. Files of it that are gone or no pilots are skipped. */
import { lstatSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathKey } from "../../disk/localPath";
import { decodeText, type ReadText, readText } from "../../disk/readText";
import { statsOf } from "../../disk/stats";
import { isPilotFile } from "../../format/fileNames";
import type { Localized } from "../../format/language";
import type { Options } from "../args/args";
import type { Io } from "../io";
import { shownPath } from "../output/paths";
import { pathsInList } from "./fileList";
import { findFiles } from "./findFiles";
import type { FoundFiles } from "./foundFiles";
import { changesSince, type GitChange, type GitChanges, stagedChanges } from "./git";

export interface ListedFiles extends FoundFiles {
	/** About what was skipped, or why nothing is checked. */
	readonly note: Localized | undefined;
}

export type ListOptions = Pick<Options, "paths" | "changed" | "staged" | "filesFrom" | "gitignore">;

/** Nothing if no list was asked for. */
export async function findListed(options: ListOptions, io: Io): Promise<ListedFiles | undefined> {
	const { filesFrom, changed, staged, paths } = options;
	const list =
		filesFrom !== undefined
			? await listFrom(filesFrom, io)
			: staged
				? stagedChanges(io.cwd)
				: changed === undefined
					? undefined
					: changesSince(changed.ref, io.cwd);
	if (list === undefined) {
		return undefined;
	}
	if ("problem" in list) {
		return {
			...NONE,
			problems: [{ path: filesFrom ?? (staged ? "--staged" : "--changed"), reason: list.problem }],
			note: undefined,
		};
	}
	const { pilots, others, deleted } = sorted(list.changes, io.cwd);
	const found =
		pilots.length === 0 ? NONE : await findAmong(pilots, filesFrom === undefined ? paths : [], options, io.cwd);
	const isNone = found.paths.length === 0 && found.problems.length === 0;
	return { ...found, note: noteOn({ others, deleted, isNone, isGiven: filesFrom !== undefined }) };
}

const NONE: FoundFiles = { paths: [], problems: [], skipped: [], areAll: false };

function readList(path: string): ReadText {
	const read = readText(path);
	return "problem" in read && statsOf(path)?.isFile() === true ? decodeList(readFileSync(path)) : read;
}

/** Windows PowerShell writes what a command says in two bytes a sign. */
function decodeList(bytes: Uint8Array): ReadText {
	return bytes[0] === 0xff && bytes[1] === 0xfe
		? { text: new TextDecoder("utf-16le").decode(bytes) }
		: decodeText(bytes);
}

async function listFrom(file: string, io: Io): Promise<GitChanges> {
	const read = file === "-" ? decodeList(await io.stdin()) : readList(resolve(io.cwd, file));
	return "problem" in read
		? read
		: { changes: pathsInList(read.text).map((path) => ({ path: resolve(io.cwd, path), isDeleted: false })) };
}

/** @param wanted the paths that were asked for beside the list: of its pilots only those in them */
async function findAmong(
	pilots: readonly string[],
	wanted: readonly string[],
	options: Pick<Options, "gitignore">,
	cwd: string,
): Promise<FoundFiles> {
	const keys = new Set(pilots.map((path) => pathKey(path)));
	if (wanted.length === 0 || wanted.every((path) => path === ".")) {
		const inside = wanted.length === 0 ? pilots : pilots.filter((path) => !shownPath(path, cwd).startsWith("../"));
		return inside.length === 0 ? NONE : findFiles(inside, cwd, options);
	}
	const found = await findFiles(wanted, cwd, options);
	return { ...found, areAll: false, paths: found.paths.filter((path) => keys.has(pathKey(resolve(cwd, path)))) };
}

/** A folder in a list stands for its pilots. */
function sorted(changes: readonly GitChange[], cwd: string) {
	const [pilots, others, deleted]: [string[], string[], string[]] = [[], [], []];
	for (const { path, isDeleted } of changes) {
		const stats = isDeleted ? undefined : lstatSync(path, { throwIfNoEntry: false });
		const isPilot = stats?.isDirectory() === true || isPilotFile(shownPath(path, cwd));
		(stats === undefined ? deleted : isPilot ? pilots : others).push(path);
	}
	return { pilots, others: others.length, deleted: deleted.length };
}

interface Skipped {
	readonly others: number;
	readonly deleted: number;
	readonly isNone: boolean;
	/** The list was given, and is not one of changes. */
	readonly isGiven: boolean;
}

function noteOn({ others, deleted, isNone, isGiven }: Skipped): Localized | undefined {
	const en = [plural(others, "file that isn’t a pilot", "files that aren’t pilots"), plural(deleted, "deleted file")];
	const nl = [
		plural(others, "bestand dat geen pilot is", "bestanden die geen pilot zijn"),
		plural(deleted, "verwijderd bestand", "verwijderde bestanden"),
	];
	const [skippedEn, skippedNl] = [en, nl].map((all) => all.filter((text) => text !== "").join(", "));
	const none = isNone ? (isGiven ? NONE_LISTED : NONE_CHANGED) : undefined;
	const skipped = skippedEn === "" ? undefined : { en: `Skipped: ${skippedEn}.`, nl: `Overgeslagen: ${skippedNl}.` };
	return none === undefined || skipped === undefined
		? (none ?? skipped)
		: { en: `${none.en} ${skipped.en}`, nl: `${none.nl} ${skipped.nl}` };
}

function plural(count: number, one: string, more = `${one}s`): string {
	return count === 0 ? "" : `${count} ${count === 1 ? one : more}`;
}

const NONE_LISTED: Localized = {
	en: "The list has no pilots, so nothing was checked.",
	nl: "In de lijst staan geen pilots, dus er is niets gecontroleerd.",
};
const NONE_CHANGED: Localized = {
	en: "No pilot has changed, so nothing was checked.",
	nl: "Er is geen pilot gewijzigd, dus er is niets gecontroleerd.",
};
