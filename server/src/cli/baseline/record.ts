/** Records the findings of a run as known, or takes those out that have been solved. */
import { existsSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isCrossFileCode } from "../../check/core/crossFileCodes";
import { writeText } from "../../disk/writeText";
import type { Localized } from "../../format/language";
import type { WrittenFile } from "../../report/writer";
import { spellings } from "../../text/paths";
import { shownPath } from "../output/paths";
import type { Problem } from "../output/problems";
import { type Baseline, keyOf, nameFor } from "./baseline";
import { codeOf, type Identity, SUPPRESSIONS_FILE, type Suppressions, suppressionsText } from "./suppressionsFile";

export interface RecordOptions {
	readonly cwd: string;
	readonly baseline: Baseline;
	/** All pilots of whole folders were checked: what they show together was found. */
	readonly areAll: boolean;
	/** The settings file of a pilot, as an absolute path: the list goes beside it. */
	settingsFileFor(path: string): string | undefined;
}

export interface Recorded {
	readonly problems: readonly Problem[];
	readonly notes: readonly Localized[];
}

/** Adds what is new to the lists, and takes out what is gone. */
export function recordAll(files: readonly WrittenFile[], options: RecordOptions): Recorded {
	return record(files, options, (path) => newFileFor(path, options), recordedNote);
}

/** Takes out what is gone, and adds nothing. */
export function prune(files: readonly WrittenFile[], options: RecordOptions): Recorded {
	return record(files, options, () => undefined, prunedNote);
}

/** The number of findings in the lists that these pilots no longer have. */
export function solvedCount(files: readonly WrittenFile[], { baseline, areAll }: RecordOptions): number {
	const gone = files.map((file) => {
		const recorded = baseline.recordedFor(file.path);
		if (recorded.size === 0) {
			return 0;
		}
		const now = identitiesNow(file, baseline, areAll);
		return [...recorded].filter((identity) => !now.has(identity)).length;
	});
	return gone.reduce((sum, count) => sum + count, 0);
}

function record(
	files: readonly WrittenFile[],
	options: RecordOptions,
	newFile: (path: string) => string | undefined,
	noteOn: (path: string, now: number, before: number) => Localized,
): Recorded {
	const { baseline, cwd, areAll } = options;
	const byList = new Map<string, Map<string, ReadonlySet<Identity>>>();
	for (const file of files) {
		const list = baseline.fileFor(file.path) ?? newFile(file.path);
		if (list !== undefined) {
			const now = byList.get(list) ?? new Map();
			byList.set(list, now.set(nameFor(file.path, list, cwd), identitiesNow(file, baseline, areAll)));
		}
	}
	const results = [...byList].sort(byFirst).map(([list, now]) => {
		const before = existsSync(list) ? baseline.suppressionsIn(list) : new Map();
		// One that cannot be read is reported, and stays as it is.
		if (before === undefined) {
			return { problem: undefined, note: undefined };
		}
		const after = merged(before, now, dirname(list));
		const path = shownPath(list, cwd);
		const reason = write(list, after, before);
		return reason === undefined
			? { problem: undefined, note: noteOn(path, countIn(after), countIn(before)) }
			: { problem: { path, reason }, note: undefined };
	});
	return {
		problems: results.flatMap(({ problem }) => problem ?? []),
		notes: results.length === 0 ? [noteOn(SUPPRESSIONS_FILE, 0, 0)] : results.flatMap(({ note }) => note ?? []),
	};
}

/** What could not be looked at counts as it was. */
function identitiesNow(file: WrittenFile, baseline: Baseline, areAll: boolean): ReadonlySet<Identity> {
	const isUnread = file.unreadable !== undefined || "file/syntax" in file.byCode;
	const before = [...baseline.recordedFor(file.path)];
	const kept = before.filter((identity) => isUnread || (!areAll && isCrossFileCode(codeOf(identity))));
	return new Set([...file.known, ...kept]);
}

/** Beside the settings of the pilot, or else in the folder that the command runs in. */
function newFileFor(path: string, { cwd, settingsFileFor }: RecordOptions): string {
	const settings = settingsFileFor(path);
	const isHere = !shownPath(resolve(cwd, path), cwd).startsWith("../");
	return join(
		settings === undefined ? (isHere ? cwd : dirname(resolve(cwd, path))) : dirname(settings),
		SUPPRESSIONS_FILE,
	);
}

/** Pilots that were not checked stay as they are while they exist. */
function merged(before: Suppressions, now: Suppressions, folder: string): Suppressions {
	const checked = new Set([...now.keys()].map(keyOf));
	const others = [...before].filter(
		([path]) => !checked.has(keyOf(path)) && spellings(path).some((one) => existsSync(join(folder, one))),
	);
	return new Map([...others, ...now].filter(([, identities]) => identities.size > 0));
}

function write(list: string, after: Suppressions, before: Suppressions): Localized | undefined {
	const text = suppressionsText(after);
	if (text === suppressionsText(before)) {
		return undefined;
	}
	if (after.size > 0) {
		return writeText(list, text);
	}
	rmSync(list, { force: true });
	return undefined;
}

function countIn(files: Suppressions): number {
	return [...files.values()].reduce((sum, { size }) => sum + size, 0);
}

function byFirst([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
	return one < other ? -1 : 1;
}

function recordedNote(path: string, now: number): Localized {
	return now === 0
		? { en: "There are no findings to record.", nl: "Er zijn geen meldingen om vast te leggen." }
		: {
				en: `${now === 1 ? "1 finding is" : `${now} findings are`} recorded in ${path}: from now on only new ones are reported.`,
				nl: `${now === 1 ? "1 melding is" : `${now} meldingen zijn`} vastgelegd in ${path}: vanaf nu zie je alleen nieuwe.`,
			};
}

function prunedNote(path: string, now: number, before: number): Localized {
	const gone = before - now;
	return gone === 0
		? { en: `No known finding has been solved: ${now} left.`, nl: `Er is geen bekende melding opgelost: nog ${now}.` }
		: {
				en: `${gone === 1 ? "1 solved finding" : `${gone} solved findings`} taken out of ${path}: ${now} left.`,
				nl: `${gone === 1 ? "1 opgeloste melding" : `${gone} opgeloste meldingen`} uit ${path} gehaald: nog ${now}.`,
			};
}
