/**
 * Room for new objects in Node, which `start.ts` keeps small. What is made of a long text does not fit in it, and V8 would copy
 * it several times at each key: while such a text is read the space may grow, until it is as large as that text needs.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Twice what one analysis makes, for each character of the text: most of that has gone by then. */
const BYTES = 128;
/** What there is room for from the start. */
const LEAST = 1_048_576;

export function withRoom<Result>(text: string, work: () => Result): Result {
	const needed = text.length * BYTES;
	if (needed <= LEAST || process.versions.electron !== undefined || roomNow() >= needed) {
		return work();
	}
	setFlagsFromString("--semi-space-growth-factor=2");
	try {
		return work();
	} finally {
		// As it was, for V8 takes what it kept of the program only under the flags under which it kept it.
		setFlagsFromString("--semi-space-growth-factor=1");
	}
}

/** V8 counts the space twice, for it copies from one half to the other. */
function roomNow(): number {
	return (getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0) / 2;
}
