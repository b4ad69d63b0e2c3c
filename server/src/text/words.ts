/** Long patterns of words, at the cost of what a text has of them. */
import { once } from "./once";

/** Letters as Dutch and English have them, with accents as in "cliënt", for a class of a regular expression with the flag `i`. */
export const LETTER = "a-zß-öø-ɏ";

/** A pattern of words, and what a text that matches it has at least. */
export interface Clue {
	readonly roughly: RegExp;
	readonly pattern: RegExp;
}

/**
 * V8 reads a pattern when it is made and compiles it when it is first held against a text. It takes a long one a tenth of a second,
 * which `roughly` saves nearly all texts.
 * @param pattern with `\p{L}` for a letter
 */
export function clue(roughly: RegExp, pattern: string, flags = "i"): Clue {
	const made = once(() => new RegExp(latin(pattern), flags));
	return {
		roughly,
		get pattern() {
			return made();
		},
	};
}

export function hasClue(text: string, { roughly, pattern }: Clue): boolean {
	return roughly.test(text) && pattern.test(text);
}

/** With the letters above, for V8 builds the thousands of `\p{L}` anew at each place that has it. */
export function latin(pattern: string): string {
	return pattern.replaceAll("[\\p{L}", `[${LETTER}`).replaceAll("\\p{L}", `[${LETTER}]`).replaceAll("\\p{N}", "\\d");
}

/** Words with no letter or digit beside them. */
export function whole(words: string): string {
	return `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;
}
