/** Signs that people leave around a word and that are no part of it: `“idea”`, `idea,`. */

const QUOTES = "\"'“”„‟‘’‚‛«»‹›`´";
const BEFORE = new RegExp(`^[\\s*${QUOTES}]+`);
const AFTER = new RegExp(`[\\s*,;.:!${QUOTES}]$`);
const AROUND = [/^[“”„‟«"]([^“”„‟«»"]+)[“”»"]$/, /^[‘’‚'`]([^‘‚`]+?)[’‘'`´]$/];

/** The word alone: without quotation marks and stars around it, and without a comma, point or the like behind it. */
export function withoutStrayMarks(text: string): string {
	if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) {
		return text;
	}
	let end = text.length;
	while (end > 0 && AFTER.test(text.charAt(end - 1))) {
		end--;
	}
	return text.slice(0, end).replace(BEFORE, "");
}

/** A letter or digit without an accent, as nearly every word has at both ends. */
function isPlain(code: number): boolean {
	return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** A name without the quotation marks that stand around the whole of it; nothing where none do. */
export function withoutQuotes(text: string): string | undefined {
	if (!QUOTES.includes(text.charAt(0))) {
		return undefined;
	}
	const inner = AROUND.flatMap((quoted) => quoted.exec(text)?.[1]?.trim() ?? []);
	return inner[0] === "" ? undefined : inner[0];
}
