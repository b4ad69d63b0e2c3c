/**
 * What an earlier run found, kept in a file, so that only what changed since is checked again. A pilot has not changed
 * while its text, the settings of its folder and which of the files that it refers to exist are the same.
 */
import { appendFileSync, existsSync, statSync } from "node:fs";
import { isAbsolute } from "node:path";
import { readText } from "../disk/readText";
import { writeText } from "../disk/writeText";
import { type Entry, entryLine, moreText, noteLine, readKept, wholeText } from "./cacheFile";
import type { CheckedFile } from "./checker";
import { hashOf } from "./hash";

export interface Cache {
	/** What was found in the file before, where that still holds. */
	find(path: string): CheckedFile | undefined;
	/** Whether what it holds was found before. */
	has(file: CheckedFile): boolean;
	/** What the last run wrote down for the next. */
	readonly note: string | undefined;
	/** Keeps what was found in these files, and a note of JSON; says whether it could. */
	keep(files: readonly CheckedFile[], note: string): boolean;
}

export interface CacheOptions {
	/** Where it is kept. */
	readonly file: string;
	/** Stands for all that decides what is found, beside the pilots and their folders. */
	readonly key: string;
	readonly cwd: string;
	/** Stands for the settings that hold for a pilot. */
	settingsHashFor(path: string): string;
}

export function openCache({ file, key, cwd, settingsHashFor }: CacheOptions): Cache {
	const { entries, note, lines } = readKept(file, key);
	const has = (checked: CheckedFile) => entries.get(checked.written.path)?.file === checked;
	/** Of files that look otherwise than the last time. */
	const looks = new Map<string, string>();
	return {
		note,
		has,
		find(path) {
			const at = isAbsolute(path) ? path : `${cwd}/${path}`;
			const look = lookOf(at);
			const entry = entries.get(path);
			if (entry?.look !== look) {
				looks.set(path, look);
			}
			const source = entry?.file.source;
			const holds =
				source !== undefined &&
				source.settingsHash === settingsHashFor(path) &&
				source.links.every((link) => existsSync(link.path) === link.exists) &&
				(entry?.look === look || source.hash === hashOfFile(at));
			return holds ? entry?.file : undefined;
		},
		keep(files, next) {
			const now = files
				.filter(({ source }) => source !== undefined)
				.map((checked) => entryFor(checked, entries.get(checked.written.path), looks.get(checked.written.path)));
			const changed = now.filter((entry) => entries.get(entry.file.written.path) !== entry);
			// What is added to the end is cheap to write, until most of the file is of the past.
			const isRoomy = lines !== undefined && lines + changed.length <= 2 * now.length;
			if (!isRoomy) {
				return writeText(file, wholeText(key, next, now)) === undefined;
			}
			// A note that speaks of files as they are now comes before them: what is cut off is checked again.
			const more = [...(next === note ? [] : [noteLine(next)]), ...changed.map(entryLine)];
			return more.length === 0 || tried(() => appendFileSync(file, moreText(key, more)));
		},
	};
}

/** The entry that is kept already, where it is the same. */
function entryFor(file: CheckedFile, kept: Entry | undefined, look: string | undefined): Entry {
	return kept?.file === file && look === undefined ? kept : { look: look ?? kept?.look ?? "", file };
}

function lookOf(path: string): string {
	const { size, mtimeMs, ctimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
	return `${size} ${mtimeMs} ${ctimeMs}`;
}

function hashOfFile(path: string): string | undefined {
	const read = readText(path);
	return "text" in read ? hashOf(read.text) : undefined;
}

function tried(work: () => void): boolean {
	try {
		work();
		return true;
	} catch {
		return false;
	}
}
