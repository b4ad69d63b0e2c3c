/** The findings that several pilots show only together, by the pilot that has them. */
import type { LocatedFinding } from "../check/core/finding";
import type { PilotFacts } from "./facts";
import { CrossFileIndex } from "./index";

/**
 * What the other pilots show of each pilot, by URI; pilots without findings are left out. Comments in the pilots apply;
 * settings do not yet, because each folder has its own (`withSeverities`).
 * @param areAll there are no other pilots, so a comment that suppresses nothing here suppresses nothing at all
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
