/**
 * The file of a cache: what it is and a key on the first line, then a line for each file that was checked, and notes. The parts of a line are
 * JSON with tabs between, which JSON has none of. Behind all that was written at a time stands its checksum; where one is wrong
 * nothing of the file counts, and what has none was not written to its end. The parts that only few runs look into are not looked into here.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { CheckedFile } from "./checker";
import { hashOf } from "./hash";
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
/** Before a checksum. */
const SUM = "\nsum\t";

export const NOTHING_KEPT: Kept = { entries: new Map(), note: undefined, lines: undefined };

/** @param key what the file must begin with */
export function readKept(path: string, key: string): Kept {
	const bytes = bytesOf(path);
	const kept = bytes.toString("latin1");
	const first = `${IS_CACHE}${key}\n`;
	if (!kept.startsWith(first)) {
		return NOTHING_KEPT;
	}
	const entries = new Map<string, Entry>();
	let [note, lines, start]: [string | undefined, number, number] = [undefined, 0, first.length];
	for (let end = kept.indexOf(SUM, start); end >= 0; end = kept.indexOf(SUM, start)) {
		const next = lineEnd(kept, end + 1);
		if (sumOf(key, bytes.subarray(start, end)) !== kept.slice(end + SUM.length, next)) {
			return NOTHING_KEPT;
		}
		for (let at = start; at < end; at = lineEnd(kept, at) + 1) {
			lines++;
			if (kept.startsWith(NOTE, at)) {
				note = kept.slice(at + NOTE.length, lineEnd(kept, at));
			} else {
				const entry = entryAt(kept, at);
				entries.set(entry.file.written.path, entry);
			}
		}
		start = next + 1;
	}
	return { entries, note, lines: start < kept.length ? undefined : lines };
}

function bytesOf(path: string): Buffer {
	try {
		return statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
	} catch {
		return Buffer.alloc(0);
	}
}

function lineEnd(text: string, from: number): number {
	const lineFeed = text.indexOf("\n", from);
	return lineFeed < 0 ? text.length : lineFeed;
}

/** Also of the key: another run may put its own lines behind those of this one. */
function sumOf(key: string, lines: Uint8Array): string {
	return hashOf(key + hashOf(lines));
}

/** The line that begins at `start`. */
function entryAt(kept: string, start: number): Entry {
	let at = start;
	const next = () => {
		const tab = kept.indexOf("\t", at);
		const part = kept.slice(at, tab);
		at = tab + 1;
		return part;
	};
	return { look: next(), file: unpack([next(), JSON.parse(next()), next(), next()]) };
}

/**
 * Whether there is something else than a cache, which would be lost.
 * @param isOurs a file of this name is no one else's, unless it is one of another name too
 */
export function isSomethingElse(path: string, isOurs: boolean): boolean {
	const link = lstatSync(path, { throwIfNoEntry: false });
	if (link === undefined || (isOurs && link.isFile() && link.nlink === 1)) {
		return false;
	}
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats !== undefined && (!stats.isFile() || beginsOtherwise(path));
}

function beginsOtherwise(path: string): boolean {
	let file: number | undefined;
	try {
		// It may have become a pipe, which would be waited for without end.
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
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
	return `${IS_CACHE}${key}${moreText(key, [noteLine(note), ...entries.map(entryLine)])}`;
}

/** Lines to be added at the end. */
export function moreText(key: string, lines: readonly string[]): string {
	const text = lines.join("\n");
	return `\n${text}${SUM}${sumOf(key, Buffer.from(text, "latin1"))}`;
}

export function entryLine({ look, file }: Entry): string {
	const [head, text, facts, report] = pack(file);
	return lineOf(look, head, JSON.stringify(text), facts, report, "");
}

/** @param note JSON */
export function noteLine(note: string): string {
	return lineOf(NOTE + note);
}

function lineOf(...parts: readonly string[]): string {
	// What is of ASCII alone is read several times faster.
	return parts
		.join("\t")
		.replace(/[^\t\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
