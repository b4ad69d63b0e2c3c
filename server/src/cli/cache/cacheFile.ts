/**
 * The file of a cache: what it is and a key on the first line, the checksum of the rest on the second, then a line of JSON for each
 * file that was checked. Where the key or the checksum is another, nothing of it counts.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { hashOf } from "../../text/hash";
import type { CheckedFile } from "../checker/checker";

export interface Entry {
	/** Size and times of the file. */
	readonly stat: string;
	readonly file: CheckedFile;
}

const IS_CACHE = "pilot-check cache ";

/** By path. */
export function readKept(path: string, key: string): ReadonlyMap<string, Entry> {
	const [head, sum, ...lines] = linesOf(path);
	if (head !== IS_CACHE + key || sum !== hashOf(lines.join("\n"))) {
		return new Map();
	}
	return new Map(
		lines.map((line) => {
			const entry: Entry = JSON.parse(line);
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

export function wholeText(key: string, entries: readonly Entry[]): string {
	return sealed(key, entries.map((entry) => JSON.stringify(entry)).join("\n"));
}

/** What stands above the lines, and these. */
export function sealed(key: string, lines: string): string {
	return [IS_CACHE + key, hashOf(lines), lines].join("\n");
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
