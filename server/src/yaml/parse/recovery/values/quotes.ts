/** Quotes around a text, by the smallest edits that keep every letter. */
import type { Edit } from "../../../../text/span";
import { insertion } from "../slip";

/** Puts what stands there between quotes: single ones where there are double ones inside. */
export function quoteAround(text: string, start: number, end: number): Edit[] {
	const content = text.slice(start, end);
	const quote = /["\\]/.test(content) && !content.includes("'") ? "'" : '"';
	return [insertion(start, quote), ...escapes(text, start, end, quote), insertion(end, quote)];
}

/** What keeps the signs between quotes letters. */
export function escapes(text: string, start: number, end: number, quote: string): Edit[] {
	const edits: Edit[] = [];
	for (let at = start; at < end; at++) {
		if (quote === "'" ? text[at] === "'" : text[at] === '"' || text[at] === "\\") {
			edits.push(insertion(at, quote === "'" ? "'" : "\\"));
		}
	}
	return edits;
}
