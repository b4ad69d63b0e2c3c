/** Lists of words and phrases as one pattern, each matched as whole words. */
import { LETTER } from "../../../../../text/words";

const START = `(?<![${LETTER}\\d])`;
const END = `(?![${LETTER}\\d])`;

/**
 * In a phrase `*` stands for any letters; the rest is a regular expression.
 * Texts have single spaces and are in lower case, but for AI.
 */
export function phrases(list: readonly string[]): RegExp {
	return new RegExp(`${START}(?:${sourceOf(list)})${END}`, "g");
}

/** One of them at the end of a text: with what stands before something. */
export function phrasesBefore(list: readonly string[]): RegExp {
	return new RegExp(`${START}(?:${sourceOf(list)})$`);
}

/** One of them at the start of a text: with what stands after something. */
export function phrasesAfter(list: readonly string[]): RegExp {
	return new RegExp(`^(?:${sourceOf(list)})${END}`);
}

function sourceOf(list: readonly string[]): string {
	return list.join("|").replaceAll("*", `[${LETTER}]*`);
}
