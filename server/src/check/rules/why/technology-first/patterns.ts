/** The words of a language as patterns, made when the first problem in that language is read. */
import { once } from "../../../../text/once";
import { DUTCH } from "./words/dutch";
import { ENGLISH } from "./words/english";
import { phrases, phrasesAfter, phrasesBefore } from "./words/phrases";
import type { Words } from "./words/words";

export type Patterns = ReturnType<typeof patternsOf>;

/** Of the language that has more of its commonest words in the text. */
export function patternsFor(text: string): Patterns {
	return count(text, COMMON.english) > count(text, COMMON.dutch) ? english() : dutch();
}

function count(text: string, words: RegExp): number {
	return text.match(words)?.length ?? 0;
}

const COMMON = { dutch: phrases(DUTCH.common), english: phrases(ENGLISH.common) };
const dutch = once(() => patternsOf(DUTCH));
const english = once(() => patternsOf(ENGLISH));

/** Each long list is in one pattern only: what stands before or after it is looked for beside what it finds. */
function patternsOf(words: Words) {
	return {
		technology: phrases(words.technology),
		supply: phrases(words.supply),
		praise: phrases(words.praise),
		backward: phrasesAfter(words.backward),
		people: phrases(words.people),
		trouble: phrases(words.trouble),
		troubleOfPeople: phrases(words.troubleOfPeople),
		things: phrases(words.things),
		negations: phrases(words.negations),
		figures: phrases(words.figures),
		noTrouble: phrases(words.noTrouble),
		later: phrases(words.later),
		examples: phrases(words.examples),
		borders: phrases(words.borders),
		wish: phrases(words.wish),
		lack: phrases(words.lack),
		aim: phrases(words.aim),
		ownAim: phrases(words.ownAim),
		filler: phrases(words.filler),
		own: phrases(words.own),
		deniedBefore: phrasesBefore(words.denied),
		deniedAfter: phrasesAfter(words.deniedAfter),
		refusedBefore: phrasesBefore(words.refused),
		meansBefore: phrasesBefore([`(?<!(?:${words.doing}) )(?:${words.means}) (?:* ){0,2}?`]),
		servingBefore: phrasesBefore([`(?:${words.serving}) (?:(?:de|het|onze|alle|the|our|all|every) )?`]),
		negatedAfter: phrasesAfter([` (?:* ){0,6}?(?:${words.negations.join("|")})`]),
	};
}
