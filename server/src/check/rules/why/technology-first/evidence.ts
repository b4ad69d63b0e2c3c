/**
 * Whether a problem, Dutch or English, speaks for a technology: it names one, together with what those say who offer or admire it,
 * or it is a wish and nothing else, or talk without anybody in it; and no part of it says who has which trouble now. It prefers missing one to a false alarm.
 */

import { remembering } from "../../../../text/once";
import type { Span } from "../../../../text/span";
import { isAbstract, isBareWish, isForSomebody } from "./bareWish";
import { mayNameTechnology } from "./hints";
import { isBefore, matchesOf, overlap } from "./matches";
import { type Patterns, patternsFor } from "./patterns";
import { statesTrouble } from "./trouble";

/** Nobody writes more without a problem in it. */
const MAX_LENGTH = 1200;

/** The words that give it away, as they are written, in their order; none if it names a problem, or no technology. */
export const technologyWords: (statement: string) => readonly string[] = remembering(findTechnologyWords);

function findTechnologyWords(statement: string): readonly string[] {
	if (!mayNameTechnology(statement)) {
		return [];
	}
	const written = statement.trim().replace(/\s+/g, " ");
	const text = folded(written);
	if (text.length > MAX_LENGTH || text.length !== written.length) {
		return [];
	}
	const patterns = patternsFor(text);
	const technologies = technologiesIn(text, patterns);
	const [first] = technologies;
	if (first === undefined || statesTrouble(text, patterns)) {
		return [];
	}
	const found =
		offerIn(text, technologies, patterns) ?? (isBareWish(text, patterns) || isAbstract(text, patterns) ? [first] : []);
	return [...found].sort((a, b) => a.start - b.start).map(({ start, end }) => written.slice(start, end));
}

/** A technology, and words apart from it of those who offer or admire it. */
function offerIn(text: string, technologies: readonly Span[], patterns: Patterns): readonly Span[] | undefined {
	const { supply, praise } = patterns;
	const cues = isForSomebody(text, patterns) ? [supply] : [supply, praise];
	for (const words of cues.flatMap((pattern) => matchesOf(text, pattern))) {
		const technology = technologies.find((one) => !overlap(one, words));
		if (technology !== undefined) {
			return [technology, words];
		}
	}
	return undefined;
}

/** In lower case with plain quotes, as long as it was; AI stays as it is, because "ai" is also the Dutch word for "ouch". */
function folded(statement: string): string {
	let text = statement.toLowerCase().replaceAll("’", "'");
	if (statement.includes("AI") && text.length === statement.length) {
		for (const { index } of statement.matchAll(/(?<![\p{L}\d])AI(?![\p{L}'’])/gu)) {
			text = `${text.slice(0, index)}AI${text.slice(index + 2)}`;
		}
	}
	return text;
}

function technologiesIn(text: string, { technology, refusedBefore }: Patterns): readonly Span[] {
	return matchesOf(text, technology).filter((one) => !isBefore(text, one, refusedBefore));
}
