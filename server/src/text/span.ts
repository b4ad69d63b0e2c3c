/**
 * Spans in a text and changes to it. Every position below `editing/` is an offset in UTF-16 code units from the start
 * of the text, the unit of JavaScript strings and of the Language Server Protocol; lines and columns begin at the border.
 */

/** From `start` up to, not including, `end`: in `a: b` the span of `b` is 3–4. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Replaces what stands in `span` by `text`. */
export interface Edit {
	readonly span: Span;
	readonly text: string;
}

export function overlaps(a: Span, b: Span): boolean {
	return a.start <= b.end && b.start <= a.end;
}

/** Applies edits that do not overlap; those at one offset keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	const ordered = edits.map((edit, order) => ({ edit, order }));
	ordered.sort((a, b) => a.edit.span.start - b.edit.span.start || a.order - b.order);
	let result = "";
	let from = 0;
	for (const { edit } of ordered) {
		result += text.slice(from, edit.span.start) + edit.text;
		from = edit.span.end;
	}
	return result + text.slice(from);
}

/** The same offset, or the next one where it is in the middle of a sign of two code units. */
export function wholeSign(text: string, at: number): number {
	return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
