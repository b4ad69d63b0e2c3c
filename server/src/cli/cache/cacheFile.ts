/**
 * The cache file: a header with a key on the first line, the checksum of the rest on the second, then a line for each checked
 * file: its parts as JSON with tabs between, of which JSON has none. With another key or checksum the file is ignored.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { hashOf } from "../../text/hash";
import type { CheckedFile } from "../checker/checker";
import { pack, unpack } from "../checker/packed";

export interface CacheEntry {
	/** Size and times of the file. */
	readonly stat: string;
	readonly file: CheckedFile;
}

const HEADER = "pilot-check cache ";

/** By path. */
export function readCache(path: string, key: string): ReadonlyMap<string, CacheEntry> {
	const text = textOf(path);
	const head = text.indexOf("\n");
	const sum = text.indexOf("\n", head + 1);
	const lines = text.slice(sum + 1);
	if (text.slice(0, head) !== HEADER + key || text.slice(head + 1, sum) !== hashOf(lines)) {
		return new Map();
	}
	return new Map(
		lines.split("\n").map((line) => {
			const [stat = "", first = "", written = "", facts = "", report = ""] = line.split("\t");
			const file = unpack([first, JSON.parse(written), facts, report]);
			return [file.written.path, { stat, file }];
		}),
	);
}

function textOf(path: string): string {
	try {
		return statSync(path).isFile() ? readFileSync(path, "utf8") : "";
	} catch {
		return "";
	}
}

export function cacheText(key: string, entries: readonly CacheEntry[]): string {
	const lines = entries.map(({ stat, file }) => {
		const [first, written, facts, report] = pack(file);
		return [stat, first, JSON.stringify(written), facts, report].join("\t");
	});
	return withHeader(key, lines.join("\n"));
}

/** The lines with the header and their checksum before them. */
export function withHeader(key: string, lines: string): string {
	return [HEADER + key, hashOf(lines), lines].join("\n");
}

/**
 * Whether the file is something other than a cache, which would be lost.
 * @param isOurs the file has the default name, so it is ours unless it is a link or has several names
 */
export function isForeignFile(path: string, isOurs: boolean): boolean {
	const link = lstatSync(path, { throwIfNoEntry: false });
	if (link === undefined || (isOurs && link.isFile() && link.nlink === 1)) {
		return false;
	}
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats !== undefined && (!stats.isFile() || hasOtherHeader(path));
}

function hasOtherHeader(path: string): boolean {
	let file: number | undefined;
	try {
		// The file may be a pipe by now, and opening one would block forever.
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const head = Buffer.alloc(HEADER.length);
		return !fstatSync(file).isFile() || (readSync(file, head) > 0 && head.toString("latin1") !== HEADER);
	} catch {
		return false;
	} finally {
		if (file !== undefined) {
			closeSync(file);
		}
	}
}
