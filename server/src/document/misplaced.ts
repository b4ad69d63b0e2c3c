/** Answers that stand elsewhere in the file, under a key that the format has only once: they are not missing. */

import { memoized, type SchemaDocument } from "./document";
import { meaningOf } from "./keys";

/** The paths of the questions that they answer. */
export function misplacedPaths(pilot: SchemaDocument): ReadonlySet<string> {
	return memoized(pilot, findPaths);
}

function findPaths(pilot: SchemaDocument): ReadonlySet<string> {
	const whole = pilot.format.questions;
	const paths = new Set<string>();
	for (const { node, question, unknown } of pilot.answers) {
		if (node?.kind !== "map") {
			continue;
		}
		for (const pair of unknown) {
			const meaning = meaningOf({ whole, question, map: node }, pair);
			if (meaning.kind === "elsewhere") {
				paths.add(meaning.question.path);
			}
		}
	}
	return paths;
}
