/** In Node, the part of a check that need not come before its findings: freeing what the last one left behind. */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of new objects from which on it is worth the while. */
const WORTHWHILE = 1_000_000;

type Collect = (options: { readonly type: "minor" }) => void;

/** Frees new objects that nothing refers to any more, in a few milliseconds. */
export function createCollector(): () => void {
	let collect: Collect | undefined;
	return () => {
		const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
		if ((space?.space_used_size ?? 0) >= WORTHWHILE) {
			collect ??= exposed();
			collect({ type: "minor" });
		}
	};
}

/** V8 gives it to a context that is made after it was asked to. */
function exposed(): Collect {
	setFlagsFromString("--expose-gc");
	return runInNewContext("gc") as Collect;
}
