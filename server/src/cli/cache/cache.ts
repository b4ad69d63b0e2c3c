/**
 * What an earlier run found, kept in a file, so that only what changed since is checked again. A pilot has not changed
 * while its text, the settings of its folder and which of the files that it refers to exist are the same.
 */
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { readText } from "../../disk/readText";
import { writeText } from "../../disk/writeText";
import { hashOf } from "../../text/hash";
import type { CheckedFile } from "../checker/checker";
import { type Entry, readKept, wholeText } from "./cacheFile";

export interface Cache {
	/** What was found in the file before, where that still holds. */
	find(path: string): CheckedFile | undefined;
	/** Keeps what was found in these files; says whether it could. */
	keep(files: readonly CheckedFile[]): boolean;
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
	const kept = readKept(file, key);
	const stats = new Map<string, string>();
	return {
		find(path) {
			const entry = kept.get(path);
			const at = resolve(cwd, path);
			const now = statOf(at);
			stats.set(path, now);
			const source = entry?.file.source;
			const holds =
				source !== undefined &&
				source.settingsHash === settingsHashFor(path) &&
				source.links.every((link) => existsSync(link.path) === link.exists) &&
				(entry?.stat === now || source.hash === hashOfFile(at));
			return holds ? entry?.file : undefined;
		},
		keep(files) {
			const entries = files
				.filter(({ source }) => source !== undefined)
				.map((one): Entry => ({ stat: stats.get(one.written.path) ?? "", file: one }));
			return isSame(entries, kept) || writeText(file, wholeText(key, entries)) === undefined;
		},
	};
}

function isSame(entries: readonly Entry[], kept: ReadonlyMap<string, Entry>): boolean {
	const isKept = ({ stat, file }: Entry) => {
		const before = kept.get(file.written.path);
		return before?.file === file && before.stat === stat;
	};
	return entries.length === kept.size && entries.every(isKept);
}

/** Size and times: a file for which these are the same is not read. */
function statOf(path: string): string {
	const { size, mtimeMs, ctimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
	return `${size} ${mtimeMs} ${ctimeMs}`;
}

function hashOfFile(path: string): string | undefined {
	const read = readText(path);
	return "text" in read ? hashOf(read.text) : undefined;
}
