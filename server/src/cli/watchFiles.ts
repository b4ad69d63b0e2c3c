/** Does something at first, and again whenever a file that matters changes. */
import { realpathSync, statSync } from "node:fs";
import { resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDynamicPattern } from "tinyglobby";
import { isPattern, isTakenOut } from "./findFiles";
import { createFollower, type Followed, type Reach } from "./followFolders";

/** An editor writes a file in more than one go. */
const PAUSE_MS = 100;

/**
 * Until the process is ended, or nothing can be followed.
 * @param work gives the paths of more files that matter
 * @param done is called after each time with how much can be followed
 */
export async function watchFiles(
	paths: readonly string[],
	cwd: string,
	work: () => Promise<readonly string[]>,
	done: (reach: Reach) => void,
): Promise<void> {
	let isChanged = false;
	let wake = () => {};
	const follower = createFollower(() => {
		isChanged = true;
		wake();
	});
	const asked = paths.filter((path) => !isTakenOut(path, cwd)).map((path) => followedFor(path, cwd));
	let others: readonly string[] = [];
	const follow = () =>
		follower.follow({
			trees: asked.flatMap(({ trees }) => trees),
			files: [...asked.flatMap(({ files }) => files), ...others],
		});
	for (;;) {
		isChanged = false;
		follow();
		others = await work();
		const reach = follow();
		done(reach);
		if (reach === "none") {
			return;
		}
		if (!isChanged) {
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
		await setTimeout(PAUSE_MS);
	}
}

function followedFor(wanted: string, cwd: string): Followed {
	const path = resolve(cwd, wanted);
	try {
		return statSync(path).isDirectory()
			? { trees: [path], files: [] }
			: { trees: [], files: [path, realpathSync.native(path)] };
	} catch {
		return isPattern(wanted) ? { trees: [baseOf(path)], files: [] } : { trees: [], files: [path] };
	}
}

/** The deepest folder that all that fits the pattern is in. */
function baseOf(pattern: string): string {
	const parts = pattern.split(/[\\/]/);
	const first = parts.findIndex((part) => isDynamicPattern(part));
	// `C:` alone is no folder on Windows.
	return resolve(parts.slice(0, first).join(sep) + sep);
}
