/** Answers that stand elsewhere in the file, under a key that the format has only once: they are not missing. */

import { allAnswers, memoized, type SchemaDocument } from "./document";
import { meaningOf, unknownPairs } from "./keys";

/** The paths of the questions that they answer. */
export function misplacedPaths(pilot: SchemaDocument): ReadonlySet<string> {
	return memoized(pilot, findPaths);
}

function findPaths(pilot: SchemaDocument): ReadonlySet<string> {
	const whole = pilot.format.questions;
	const paths = allAnswers(pilot).flatMap(({ node, question, state }) => {
		const map = state === "answered" && node?.kind === "map" ? node : undefined;
		return (map === undefined ? [] : unknownPairs(question, map)).flatMap((pair) => {
			const meaning = map && meaningOf({ whole, question, map }, pair);
			return meaning?.kind === "elsewhere" ? [meaning.question.path] : [];
		});
	});
	return new Set(paths);
}
