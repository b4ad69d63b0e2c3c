/** What is true only of pilots together: the findings that no pilot shows by itself, each with the pilot that has it. */
import type { LocatedFinding } from "../check/core/finding";
import type { PilotFacts } from "./facts";
import { CrossFileIndex } from "./index";

/**
 * By address of a pilot what the others show of it; pilots without findings are left out. Comments in the pilots count;
 * settings do not yet, for each folder has its own (`withSeverities`).
 * @param areAll there are no more: then a comment that suppresses nothing here suppresses nothing at all
 */
export function checkCrossFile(
	pilots: readonly PilotFacts[],
	{ areAll }: { readonly areAll: boolean },
): ReadonlyMap<string, readonly LocatedFinding[]> {
	const index = new CrossFileIndex();
	for (const facts of pilots) {
		index.put(facts);
	}
	const ordered = [...pilots].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	return new Map(
		ordered.flatMap((facts) => {
			const findings = index.findingsOf(facts, areAll);
			return findings.length === 0 ? [] : [[facts.uri, findings]];
		}),
	);
}
