/** Checks all files that are not cached, with several threads, and shows the progress. */
import type { ReadText } from "../../disk/readText";
import type { Language, Localized } from "../../format/language";
import type { Cache } from "../cache/cache";
import type { CheckedFile } from "../checker/checkedFile";
import type { Checker, CheckOptions } from "../checker/checker";
import { checkInThreads } from "../checker/threads";
import type { ThreadOptions } from "../threads/threads";

/** Fewer files are checked before anybody has read the line. */
const PROGRESS_STEP = 200;

const PROGRESS: Localized = { en: "pilots checked", nl: "pilots gecontroleerd" };

export interface CheckFilesOptions {
	readonly checker: Checker;
	readonly options: CheckOptions;
	readonly threads: ThreadOptions;
	/** Nothing if there is no cache. */
	readonly cache: Cache | undefined;
	/** Writes to a terminal; nothing if stderr is none. */
	readonly writeProgress: ((text: string) => void) | undefined;
}

/** @param read returns the texts, if they do not come from disk */
export async function checkFiles(
	paths: readonly string[],
	read: ((path: string) => ReadText) | undefined,
	{ checker, options, threads, cache, writeProgress }: CheckFilesOptions,
): Promise<readonly CheckedFile[]> {
	if (read !== undefined) {
		return checker.check(paths, read).flatMap((file) => file ?? []);
	}
	const cached = paths.map((path) => cache?.find(path));
	const uncached = paths.filter((_, index) => cached[index] === undefined);
	const progress = progressOf(uncached.length, options.language, writeProgress);
	const checked = (await checkInThreads(uncached, checker, options, threads, progress.at)).values();
	progress.end();
	return cached.flatMap((file) => file ?? checked.next().value ?? []);
}

function progressOf(count: number, language: Language, write: ((text: string) => void) | undefined) {
	if (write === undefined || count <= PROGRESS_STEP) {
		return { at: () => {}, end: () => {} };
	}
	let next = 0;
	return {
		at(done: number) {
			if (done >= next) {
				next += PROGRESS_STEP;
				write(`\r${done} / ${count} ${PROGRESS[language]}`);
			}
		},
		// Clears the line for the report.
		end: () => write("\r\u001b[K"),
	};
}
