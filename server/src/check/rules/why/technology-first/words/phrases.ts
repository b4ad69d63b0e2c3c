/** Lists of words and phrases as one pattern, each matched as whole words. */

/** With accents, as in "cliënt". V8 builds `\p{L}` again at each place that has it, which showed in the time to the first findings. */
const LETTER = "a-zß-öø-ɏ";

/**
 * In a phrase `*` stands for any letters; the rest is a regular expression.
 * Texts have single spaces and are in lower case, but for AI.
 */
export function phrases(list: readonly string[], flags = "gu"): RegExp {
	const source = list.join("|").replaceAll("*", `[${LETTER}]*`);
	return new RegExp(`(?<![${LETTER}\\d])(?:${source})(?![${LETTER}\\d])`, flags);
}
