/**
 * The results of an earlier run, kept in a file, so that only changed pilots are checked again. A pilot is unchanged while its text,
 * the settings of its folder and the existence of the files that it refers to are the same.
 */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readText } from "../../disk/readText";
import { statsOf } from "../../disk/stats";
import { writeText } from "../../disk/writeText";
import { hashOf } from "../../text/hash";
import type { CheckedFile } from "../checker/checkedFile";
import { type CacheEntry, cacheText, readCache } from "./cacheFile";

export interface Cache {
	/** The earlier result for the file, if it is still valid. */
	find(path: string): CheckedFile | undefined;
	/** Stores these results; returns whether it could. */
	keep(files: readonly CheckedFile[]): boolean;
}

export interface CacheOptions {
	/** The path of the cache. */
	readonly file: string;
	/** A key for everything else that the results depend on, besides the pilots and their folders. */
	readonly key: string;
	readonly cwd: string;
	/** A hash of the settings of a pilot. */
	settingsHashFor(path: string): string;
}

export function openCache({ file, key, cwd, settingsHashFor }: CacheOptions): Cache {
	const kept = readCache(file, key);
	const stats = new Map<string, string>();
	return {
		find(path) {
			const entry = kept.get(path);
			const absolute = resolve(cwd, path);
			const now = statOf(absolute);
			stats.set(path, now);
			const source = entry?.file.inputs;
			const holds =
				source !== undefined &&
				source.settingsHash === settingsHashFor(path) &&
				source.links.every((link) => existsSync(link.path) === link.exists) &&
				(entry?.stat === now || source.hash === hashOfFile(absolute));
			return holds ? entry?.file : undefined;
		},
		keep(files) {
			const entries = files
				.filter(({ inputs }) => inputs !== undefined)
				.map((one) => entryFor(one, stats.get(one.written.path) ?? "", kept));
			return isSame(entries, kept) || writeText(file, cacheText(key, entries)) === undefined;
		},
	};
}

/** The kept one if it still applies. */
function entryFor(file: CheckedFile, stat: string, kept: ReadonlyMap<string, CacheEntry>): CacheEntry {
	const before = kept.get(file.written.path);
	return before?.file === file && before.stat === stat ? before : { stat, file };
}

function isSame(entries: readonly CacheEntry[], kept: ReadonlyMap<string, CacheEntry>): boolean {
	return entries.length === kept.size && entries.every((entry) => entry === kept.get(entry.file.written.path));
}

/** Size and times: a file with the same ones is not read. */
function statOf(path: string): string {
	const { size, mtimeMs, ctimeMs } = statsOf(path) ?? {};
	return `${size} ${mtimeMs} ${ctimeMs}`;
}

function hashOfFile(path: string): string | undefined {
	const read = readText(path);
	return "text" in read ? hashOf(read.text) : undefined;
}
