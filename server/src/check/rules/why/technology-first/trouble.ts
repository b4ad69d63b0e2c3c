/** Whether a text tells that something goes wrong now, for people or in the city. */
import type { Patterns } from "./patterns";

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
	const { technology, supply, own, later, noTrouble, deniedTrouble, figures } = patterns;
	const words = sentence.match(/[^\s]+/g)?.length ?? 0;
	return (
		words >= FEWEST_WORDS &&
		![technology, supply, later, noTrouble, deniedTrouble].some((pattern) => found(sentence, pattern)) &&
		(!found(sentence, own) || found(sentence, figures))
	);
}

/** Fewer make no statement. */
const FEWEST_WORDS = 4;

function partTellsTrouble(part: string, patterns: Patterns): boolean {
	if (found(part, patterns.later)) {
		return false;
	}
	const plain = part.replace(patterns.noTrouble, "~");
	const namesTechnology = found(plain, patterns.technology);
	const told = beforeExamples(plain, patterns).replace(patterns.technology, "~").replace(patterns.deniedTrouble, "~");
	if (found(told, patterns.trouble)) {
		return true;
	}
	if (plain !== part || !found(told, patterns.people)) {
		return false;
	}
	// What people do is taken for their trouble likewise.
	const isAboutThem = !namesTechnology && !found(plain, patterns.supply);
	return isAboutThem || found(told, patterns.troubleOfPeople) || found(told, patterns.peopleWithout);
}

function beforeExamples(part: string, { examples }: Patterns): string {
	const start = part.search(examples);
	return start < 0 ? part : part.slice(0, start);
}

function found(text: string, pattern: RegExp): boolean {
	return text.search(pattern) >= 0;
}
