/**
 * The cache file: a header with a key on the first line, the checksum of the rest on the second, then for each checked file a line with
 * tabs between its parts, and its texts as they are, of the lengths that the line gives. With another key or checksum the file is ignored.
 */
import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { CheckedFile } from "../checker/checkedFile";
import { pack, unpack } from "../checker/packed";

export interface CacheEntry {
	/** Size and times of the file. */
	readonly stat: string;
	readonly file: CheckedFile;
	/** The entry as it stands in the cache file; nothing if it is new. */
	readonly text?: string;
}

const HEADER = "pilot-check cache ";

/** By path. */
export function readCache(path: string, key: string): ReadonlyMap<string, CacheEntry> {
	const bytes = bytesOf(path);
	const head = bytes.indexOf("\n");
	const sum = bytes.indexOf("\n", head + 1);
	const rest = bytes.subarray(sum + 1);
	const isValid =
		bytes.toString("utf8", 0, head) === HEADER + key && bytes.toString("utf8", head + 1, sum) === digestOf(rest);
	return new Map(isValid ? entriesIn(rest.toString()) : []);
}

function* entriesIn(text: string): Iterable<[path: string, entry: CacheEntry]> {
	for (let start = 0; start < text.length; ) {
		const line = text.indexOf("\n", start);
		const [stat = "", lengths = "", head = ""] = text.slice(start, line).split("\t");
		let end = line + 1;
		const [written = "", facts = "", report = ""] = lengths.split(" ").map((length) => {
			const from = end;
			end += Number(length);
			return text.slice(from, end);
		});
		const file = unpack([head, written, facts, report]);
		const next = end + 1;
		yield [file.written.path, { stat, file, text: text.slice(start, next) }];
		start = next;
	}
}

function bytesOf(path: string): Buffer {
	try {
		return statSync(path).isFile() ? readFileSync(path) : Buffer.alloc(0);
	} catch {
		return Buffer.alloc(0);
	}
}

export function cacheText(key: string, entries: readonly CacheEntry[]): string {
	return withHeader(key, entries.map(entryText).join(""));
}

function entryText({ stat, file, text }: CacheEntry): string {
	if (text !== undefined) {
		return text;
	}
	const [head, ...texts] = pack(file);
	const lengths = texts.map(({ length }) => length).join(" ");
	return `${stat}\t${lengths}\t${head}\n${texts.join("")}\n`;
}

/** The entries with the header and their checksum before them. */
export function withHeader(key: string, entries: string): string {
	return [HEADER + key, digestOf(entries), entries].join("\n");
}

export function digestOf(data: string | Uint8Array): string {
	return createHash("sha256").update(data).digest("base64url");
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
