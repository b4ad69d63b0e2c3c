/**
 * The cache file: a header with a key on the first line, the checksum of the rest on the second, then a line of JSON for each
 * checked file. With another key or checksum the file is ignored.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { hashOf } from "../../text/hash";
import type { CheckedFile } from "../checker/checker";

export interface CacheEntry {
	/** Size and times of the file. */
	readonly stat: string;
	readonly file: CheckedFile;
}

const HEADER = "pilot-check cache ";

/** By path. */
export function readCache(path: string, key: string): ReadonlyMap<string, CacheEntry> {
	const [head, sum, ...lines] = linesOf(path);
	if (head !== HEADER + key || sum !== hashOf(lines.join("\n"))) {
		return new Map();
	}
	return new Map(
		lines.map((line) => {
			const entry: CacheEntry = JSON.parse(line);
			return [entry.file.written.path, entry];
		}),
	);
}

function linesOf(path: string): readonly string[] {
	try {
		return statSync(path).isFile() ? readFileSync(path, "utf8").split("\n") : [];
	} catch {
		return [];
	}
}

export function cacheText(key: string, entries: readonly CacheEntry[]): string {
	return withHeader(key, entries.map((entry) => JSON.stringify(entry)).join("\n"));
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
