/** Where the words of a text stand, whatever is written around them. */
import { lineEnd, nextLine, trimEnd } from "../text/lines";
import type { Span } from "../text/span";
import type { ScalarNode } from "./tree";

/**
 * The words without quotes, and of a block text without its first line and the blank around them:
 * ```yaml
 * title: "Quiet nights"
 *         ~~~~~~~~~~~~
 * ```
 */
export function wordsSpan(text: string, scalar: ScalarNode): Span {
	const { start, end } = scalar.span;
	if (scalar.style === "block") {
		const last = trimEnd(text, end);
		let first = nextLine(text, lineEnd(text, start));
		while (first < last && /\s/.test(text[first] ?? "")) {
			first++;
		}
		return first < last ? { start: first, end: last } : { start: last, end: last };
	}
	if (scalar.style === "plain") {
		return { start, end };
	}
	const closed = end - start >= 2 && text[end - 1] === text[start];
	return { start: Math.min(start + 1, end), end: closed ? end - 1 : end };
}
