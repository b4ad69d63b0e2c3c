/** Whether a text tells that something goes wrong now, for people or in the city. */
import type { Patterns } from "./patterns";
import { found, isAfter, isBefore, placesOf } from "./places";

export function tellsTrouble(text: string, patterns: Patterns): boolean {
	return text
		.split(/[;:!?]|\.(?!\d)/)
		.some(
			(sentence) =>
				isAboutTheCity(sentence, patterns) ||
				sentence
					.split(patterns.borders)
					.some(
						(part) =>
							partTellsTrouble(part, patterns) || (found(part, patterns.figures) && isAboutTheCity(part, patterns)),
					),
		);
}

/**
 * A sentence without a word about technology, those who offer it or a later time, and of the municipality only with a figure. What it tells is taken
 * for the trouble: there are more words for what goes wrong than a list has.
 */
function isAboutTheCity(sentence: string, patterns: Patterns): boolean {
	const { technology, supply, own, later, noTrouble, figures } = patterns;
	const words = sentence.match(/[^\s]+/g)?.length ?? 0;
	return (
		words >= FEWEST_WORDS &&
		![technology, supply, later, noTrouble].some((pattern) => found(sentence, pattern)) &&
		(!found(sentence, own) || found(sentence, figures)) &&
		!troublesIn(sentence, patterns).some(({ isDenied }) => isDenied)
	);
}

/** Fewer make no statement. */
const FEWEST_WORDS = 4;

function partTellsTrouble(part: string, patterns: Patterns): boolean {
	if (found(part, patterns.later)) {
		return false;
	}
	const plain = part.replace(patterns.noTrouble, "~");
	const told = beforeExamples(plain, patterns).replace(patterns.technology, "~");
	const troubles = troublesIn(told, patterns);
	if (troubles.some(({ isDenied }) => !isDenied)) {
		return true;
	}
	const people = plain === part && troubles.length === 0 ? placesOf(told, patterns.people) : [];
	if (people.length === 0) {
		return false;
	}
	// What people do is taken for their trouble likewise.
	const isAboutThem = !found(plain, patterns.technology) && !found(plain, patterns.supply);
	return (
		isAboutThem ||
		found(told, patterns.troubleOfPeople) ||
		people.some((place) => isAfter(told, place, patterns.negatedAfter))
	);
}

/** The words of trouble, each with whether it is not there, or only what one could do something about. */
function troublesIn(text: string, { trouble, deniedBefore }: Patterns): readonly { readonly isDenied: boolean }[] {
	return placesOf(text, trouble).map((place) => ({ isDenied: isBefore(text, place, deniedBefore) }));
}

function beforeExamples(part: string, { examples }: Patterns): string {
	const start = part.search(examples);
	return start < 0 ? part : part.slice(0, start);
}
