/** Checks all files, with as many threads as there may be and without those that are known, and says how far it is to who watches. */
import type { ReadText } from "../../disk/readText";
import type { Language, Localized } from "../../format/language";
import type { Cache } from "../cache/cache";
import type { CheckedFile, Checker, CheckOptions } from "../checker/checker";
import { checkInThreads, type Threads } from "../checker/threads";

/** Fewer are done before anybody has read the line. */
const EVERY = 200;

const PROGRESS: Localized = { en: "pilots checked", nl: "pilots gecontroleerd" };

export interface Work {
	readonly checker: Checker;
	readonly options: CheckOptions;
	readonly threads: Threads;
	/** Nothing where nothing is kept. */
	readonly cache: Cache | undefined;
	/** Writes to somebody who watches; nothing where nobody does. */
	readonly writeProgress: ((text: string) => void) | undefined;
}

/** @param read where the texts come from, when that is not the disk */
export async function checkFiles(
	paths: readonly string[],
	read: ((path: string) => ReadText) | undefined,
	{ checker, options, threads, cache, writeProgress }: Work,
): Promise<readonly CheckedFile[]> {
	if (read !== undefined) {
		return paths.flatMap((path) => checker.checkText(path, read(path)) ?? []);
	}
	const known = paths.map((path) => cache?.find(path));
	const unknown = paths.filter((_, index) => known[index] === undefined);
	const progress = progressOf(unknown.length, options.language, writeProgress);
	const checked = (await checkInThreads(unknown, checker, options, threads, progress.at)).values();
	progress.end();
	return known.flatMap((file) => file ?? checked.next().value ?? []);
}

function progressOf(count: number, language: Language, write: ((text: string) => void) | undefined) {
	if (write === undefined || count <= EVERY) {
		return { at: () => {}, end: () => {} };
	}
	let next = 0;
	return {
		at(done: number) {
			if (done >= next) {
				next += EVERY;
				write(`\r${done} / ${count} ${PROGRESS[language]}`);
			}
		},
		// The line makes room for the report.
		end: () => write("\r\u001b[K"),
	};
}
