/** Patterns for Dutch and English text in lower case. */

/** With accents, as in "cliënt". */
const LETTERS = "a-zß-öø-ɏ";

/**
 * In the pattern `\p{L}` stands for a letter. V8 gathers the letters of all scripts anew at each place that has it, and here are
 * so many that it showed in the time to the first findings.
 */
export function lowerCase(pattern: string, flags = "u"): RegExp {
	const source = pattern.replace(/(\[[^\]]*)?\\p\{L\}/g, (_, open) =>
		open === undefined ? `[${LETTERS}]` : open + LETTERS,
	);
	return new RegExp(source, flags);
}
