/** The words of a language as patterns, made when the first problem in that language is read. */
import { DUTCH } from "./words/dutch";
import { ENGLISH } from "./words/english";
import { phrases } from "./words/phrases";
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

function patternsOf(words: Words) {
	const any = (key: "technology" | "people" | "trouble" | "denied" | "refused") => `(?:${words[key].join("|")})`;
	return {
		technology: phrases(words.technology),
		supply: phrases(words.supply),
		people: phrases(words.people),
		trouble: phrases(words.trouble),
		troubleOfPeople: phrases(words.troubleOfPeople),
		peopleWithout: phrases([`${any("people")} (?:* ){0,6}?(?:${words.negations.join("|")})`]),
		negations: phrases(words.negations),
		figures: phrases(words.figures),
		noTrouble: phrases(words.noTrouble),
		deniedTrouble: phrases([any("denied") + any("trouble")]),
		later: phrases(words.later),
		examples: phrases(words.examples),
		refusedTechnology: phrases([any("refused") + any("technology")]),
		borders: phrases(words.borders),
		wish: phrases(words.wish),
		lack: phrases(words.lack),
		means: phrases([`(?<!(?:${words.doing}) )(?:${words.means}) (?:* ){0,2}?${any("technology")}`]),
		served: phrases([`(?:${words.serving}) (?:(?:de|het|onze|alle|the|our|all|every) )?${any("people")}(?=\\W{0,3}$)`]),
		aim: phrases(words.aim),
		ownAim: phrases(words.ownAim),
		filler: phrases(words.filler),
		own: phrases(words.own),
	};
}

function once<Value>(compute: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= compute();
		return made;
	};
}
