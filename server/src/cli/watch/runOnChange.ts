/** Runs something once, and again whenever a file that matters changes. */
import { realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDynamicPattern } from "tinyglobby";
import { isExclusion, isPattern } from "../files/findFiles";
import { type Coverage, Watcher, type WatchTargets } from "./watcher";

/** An editor writes a file in more than one go. */
const PAUSE_MS = 100;

/**
 * Until the process ends, or nothing can be watched.
 * @param run returns the paths of more files that matter
 * @param onRunDone is called after each run with how much can be watched
 */
export async function runOnChange(
	paths: readonly string[],
	cwd: string,
	run: () => Promise<readonly string[]>,
	onRunDone: (coverage: Coverage) => void,
): Promise<void> {
	let isChanged = false;
	let resume = () => {};
	const watcher = new Watcher(() => {
		isChanged = true;
		resume();
	});
	const targets = paths.filter((path) => !isExclusion(path, cwd)).map((path) => targetsOf(path, cwd));
	let others: readonly string[] = [];
	const update = () =>
		watcher.update({
			trees: targets.flatMap(({ trees }) => trees),
			files: [...targets.flatMap(({ files }) => files), ...others],
		});
	for (;;) {
		isChanged = false;
		update();
		others = await run();
		const coverage = update();
		onRunDone(coverage);
		if (coverage === "none") {
			return;
		}
		if (!isChanged) {
			await new Promise<void>((resolve) => {
				resume = resolve;
			});
		}
		await setTimeout(PAUSE_MS);
	}
}

function targetsOf(asked: string, cwd: string): WatchTargets {
	const path = resolve(cwd, asked);
	try {
		return statSync(path).isDirectory()
			? { trees: [path], files: [] }
			: { trees: [], files: [path, realpathSync.native(path)] };
	} catch {
		return isPattern(asked) ? { trees: [baseOf(path)], files: [] } : { trees: [], files: [path] };
	}
}

/** The deepest folder that contains all matches of the pattern. */
function baseOf(pattern: string): string {
	const parts = pattern.split(/[\\/]/);
	const first = parts.findIndex((part) => isDynamicPattern(part));
	// `C:` alone is no folder on Windows.
	return resolve(parts.slice(0, first).join(sep) + sep);
}
