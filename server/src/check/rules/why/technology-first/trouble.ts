/** Whether a text says that something goes wrong now, for people or in the city. */

import { found, isAfter, isBefore, matchesOf } from "./matches";
import type { Patterns } from "./patterns";

export function statesTrouble(text: string, patterns: Patterns): boolean {
	return text
		.split(/[;:!?]|\.(?!\d)/)
		.some(
			(sentence) =>
				isAboutTheCity(sentence, patterns) ||
				sentence
					.split(patterns.borders)
					.some(
						(part) =>
							partStatesTrouble(part, patterns) || (found(part, patterns.figures) && isAboutTheCity(part, patterns)),
					),
		);
}

/**
 * A sentence that names no technology, and speaks of plans, offers or a later time only if it is about life in the city. What it says is taken for
 * the trouble: there are more words for what goes wrong than a list has.
 */
function isAboutTheCity(sentence: string, patterns: Patterns): boolean {
	const { technology, supply, praise, backward, own, later, noTrouble, figures } = patterns;
	const has = (pattern: RegExp) => found(sentence, pattern);
	const words = sentence.match(/[^\s]+/g)?.length ?? 0;
	if (words < FEWEST_WORDS || has(technology) || has(noTrouble)) {
		return false;
	}
	const signs = signsOfLife(sentence, patterns);
	return (
		(signs >= 1 || !(has(praise) || backward.test(sentence.trim()))) &&
		(signs >= 2 || !(has(supply) || has(later))) &&
		// Of the municipality itself it takes a figure.
		(!has(own) || (has(figures) && !has(supply) && (signs >= 2 || !has(praise)))) &&
		!troublesIn(sentence, patterns).some(({ isDenied }) => isDenied)
	);
}

/** How many of these it has: people, things of daily life, numbers, what goes wrong. */
export function signsOfLife(text: string, patterns: Patterns): number {
	const { people, things, figures, trouble, troubleOfPeople } = patterns;
	return [people, things, figures, trouble, troubleOfPeople].filter((pattern) => found(text, pattern)).length;
}

/** Fewer make no statement. */
const FEWEST_WORDS = 4;

function partStatesTrouble(part: string, patterns: Patterns): boolean {
	if (found(part, patterns.later)) {
		return false;
	}
	const plain = part.replace(patterns.noTrouble, "~");
	const statement = beforeExamples(plain, patterns).replace(patterns.technology, "~");
	const troubles = troublesIn(statement, patterns);
	if (troubles.some(({ isDenied }) => !isDenied)) {
		return true;
	}
	const people = plain === part && troubles.length === 0 ? matchesOf(statement, patterns.people) : [];
	if (people.length === 0) {
		return false;
	}
	// What people do is taken for their trouble likewise.
	const isAboutThem = !found(plain, patterns.technology) && !found(plain, patterns.supply);
	return (
		isAboutThem ||
		found(statement, patterns.troubleOfPeople) ||
		people.some((match) => isAfter(statement, match, patterns.negatedAfter))
	);
}

/** The words of trouble, each with whether it is not there, or only what one could do something about; “cannot” is not denied by “without”. */
function troublesIn(
	text: string,
	{ trouble, deniedBefore, deniedAfter, negations }: Patterns,
): readonly { readonly isDenied: boolean }[] {
	return matchesOf(text, trouble).map((match) => ({
		isDenied:
			(isBefore(text, match, deniedBefore) || isAfter(text, match, deniedAfter)) &&
			!found(text.slice(match.start, match.end), negations),
	}));
}

function beforeExamples(part: string, { examples }: Patterns): string {
	const start = part.search(examples);
	return start < 0 ? part : part.slice(0, start);
}
