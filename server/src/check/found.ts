/** A finding is found again in the pilot by where it stands; of many, each without a look at all the others. */
import { memoized, type SchemaDocument } from "../document/document";
import type { Finding } from "./core/finding";

/**
 * @param findAll what there is of the kind in a pilot; it is asked once for each
 * @param startOf where the finding about it begins; of two in one place the first counts
 */
export function finderOf<One>(
	findAll: (pilot: SchemaDocument) => Iterable<One>,
	startOf: (one: One) => number | undefined,
): (finding: Finding, pilot: SchemaDocument) => One | undefined {
	const byStart = (pilot: SchemaDocument) => {
		const first = new Map<number | undefined, One>();
		for (const one of findAll(pilot)) {
			const start = startOf(one);
			if (!first.has(start)) {
				first.set(start, one);
			}
		}
		return first;
	};
	return ({ span }, pilot) => memoized(pilot, byStart).get(span.start);
}
