/** What is true only of pilots together: the findings that no pilot shows by itself, each with the pilot it is said of. */
import type { LocatedFinding } from "../check/core/finding";
import { createComparison } from "./comparison";
import type { PilotFacts } from "./summary";

/**
 * By address of a pilot what the others show of it; pilots of which there is nothing to say are left out. Comments in the
 * pilots count; settings do not yet, for each folder has its own (`withSeverities`).
 * @param areAll there are no more: then a comment that silences nothing here silences nothing at all
 */
export function checkCrossFile(
	pilots: readonly PilotFacts[],
	{ areAll }: { readonly areAll: boolean },
): ReadonlyMap<string, readonly LocatedFinding[]> {
	const comparison = createComparison();
	comparison.areAll(areAll);
	// In this order each comes to the end of its groups.
	const ordered = [...pilots].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	ordered.forEach(comparison.put);
	while (comparison.next()) {
		// One group after the other.
	}
	return new Map(
		ordered.flatMap(({ uri }) => {
			const findings = comparison.findingsOf(uri);
			return findings.length === 0 ? [] : [[uri, findings]];
		}),
	);
}
