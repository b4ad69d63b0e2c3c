/**
 * The file of a cache: what it is and a key on the first line, then a line for each file that was checked, and notes. The parts of a line are
 * JSON with tabs between, which JSON has none of, and there is a sign behind what was written to its end. What cannot be
 * understood is left out; the parts that only few runs look into are not looked into here.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import type { CheckedFile } from "./checker";
import { pack, unpack } from "./packed";

export interface Entry {
	/** Size and times: a file that looks the same is not read. */
	readonly look: string;
	readonly file: CheckedFile;
}

export interface Kept {
	/** By path; of what was kept twice the last. */
	readonly entries: ReadonlyMap<string, Entry>;
	/** The last one. */
	readonly note: string | undefined;
	/** How many lines the file has; nothing where it is to be written anew. */
	readonly lines: number | undefined;
}

const IS_CACHE = "pilot-check cache ";
const NOTE = "note\t";
/** Behind a line that was written to its end. */
const END = "\t.";

export const NOTHING_KEPT: Kept = { entries: new Map(), note: undefined, lines: undefined };

/** @param key what the file must begin with */
export function readKept(path: string, key: string): Kept {
	const kept = textOf(path);
	const first = `${IS_CACHE}${key}\n`;
	if (!kept.startsWith(first)) {
		return NOTHING_KEPT;
	}
	const entries = new Map<string, Entry>();
	let note: string | undefined;
	let lines = 0;
	for (let [start, end] = [first.length, 0]; start < kept.length; start = end + 1) {
		const lineFeed = kept.indexOf("\n", start);
		end = lineFeed < 0 ? kept.length : lineFeed;
		lines++;
		if (!kept.startsWith(END, end - END.length)) {
			continue;
		}
		if (kept.startsWith(NOTE, start)) {
			note = kept.slice(start + NOTE.length, end - END.length);
			continue;
		}
		const entry = entryAt(kept, start);
		if (entry !== undefined) {
			entries.set(entry.file.written.path, entry);
		}
	}
	return { entries, note, lines };
}

function textOf(path: string): string {
	try {
		return readFileSync(path, "latin1");
	} catch {
		return "";
	}
}

/** The line that begins at `start`. */
function entryAt(kept: string, start: number): Entry | undefined {
	let at = start;
	const next = () => {
		const tab = kept.indexOf("\t", at);
		const part = kept.slice(at, tab);
		at = tab + 1;
		return part;
	};
	try {
		const entry = { look: next(), file: unpack([next(), JSON.parse(next()), next(), next()]) };
		return isSound(entry.file) ? entry : undefined;
	} catch {
		return undefined;
	}
}

/** Whether it has what every run asks of it: a disk may have lost a bit, and people edit anything. In the quickest words. */
function isSound({ written: { path, text, bySeverity, byCode, warnings }, source }: CheckedFile): boolean {
	return (
		typeof path === "string" &&
		typeof text === "string" &&
		typeof warnings === "number" &&
		typeof bySeverity.error === "number" &&
		typeof bySeverity.warning === "number" &&
		typeof bySeverity.information === "number" &&
		typeof bySeverity.hint === "number" &&
		typeof byCode === "object" &&
		typeof source?.hash === "string" &&
		typeof source.settingsHash === "string" &&
		typeof source.valuesHash === "string" &&
		Array.isArray(source.links) &&
		source.links.every((link) => typeof link.path === "string" && typeof link.exists === "boolean")
	);
}

/** Whether there is something else than a cache, which would be lost. */
export function isSomethingElse(path: string): boolean {
	let file: number | undefined;
	try {
		file = openSync(path, "r");
		const head = Buffer.alloc(IS_CACHE.length);
		return !fstatSync(file).isFile() || (readSync(file, head) > 0 && head.toString("latin1") !== IS_CACHE);
	} catch {
		return false;
	} finally {
		if (file !== undefined) {
			closeSync(file);
		}
	}
}

/** All of it, to be written to a file. */
export function wholeText(key: string, note: string, entries: readonly Entry[]): string {
	return [IS_CACHE + key, noteLine(note), ...entries.map(entryLine)].join("\n");
}

export function entryLine({ look, file }: Entry): string {
	const [head, text, facts, report] = pack(file);
	return lineOf(look, head, JSON.stringify(text), facts, report);
}

/** @param note JSON */
export function noteLine(note: string): string {
	return lineOf(NOTE + note);
}

function lineOf(...parts: readonly string[]): string {
	// What is of ASCII alone is read several times faster.
	return (parts.join("\t") + END).replace(
		/[^\t\x20-\x7e]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
