/**
 * In Node, the part of a check that need not come before its findings: freeing what the last one left behind, and making room for
 * what the next one makes. V8 takes both as flags, which cannot be set in Electron.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** What a check makes, and what the last one has left, in bytes for each character of the text. */
const MADE = 100;
/** In bytes. What the check of a text makes that would not fit is freed meanwhile. */
const LARGEST_SPACE = 8_000_000;

type CollectMinor = (options: { readonly type: "minor" }) => void;

/** Frees new objects that nothing refers to any more, in a few milliseconds, where there is no room for those of another check. */
export function createCollector(): ((characters: number) => void) | undefined {
	let collect: CollectMinor | undefined;
	const free = (characters: number) => {
		const { available, size } = newSpace();
		const needed = characters * MADE;
		if (available < needed) {
			collect ??= exposed();
			// The space grows at a collection, if so much has survived the last ones that it fills up again soon.
			const isTooSmall = size < needed && needed <= LARGEST_SPACE;
			setFlagsFromString(`--semi-space-growth-factor=${isTooSmall ? 2 : 1}`);
			collect({ type: "minor" });
		}
	};
	return process.versions.electron === undefined ? free : undefined;
}

/** In bytes. */
function newSpace(): { readonly available: number; readonly size: number } {
	const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
	const available = space?.space_available_size ?? 0;
	return { available, size: available + (space?.space_used_size ?? 0) };
}

/** V8 gives it to a context that is made after it was asked to. It takes what it compiled before under the same flags only. */
function exposed(): CollectMinor {
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("gc") as CollectMinor;
	setFlagsFromString("--no-expose-gc");
	return collect;
}
