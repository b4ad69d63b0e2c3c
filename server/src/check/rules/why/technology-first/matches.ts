/** The matches of patterns in a text, and what stands around them. */
import type { Span } from "../../../../text/span";

export function matchesOf(text: string, pattern: RegExp): readonly Span[] {
	return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** How many characters before a match can belong to it. */
const NEAR = 60;

/** Whether `pattern`, which ends where a text ends, stands right before a match. */
export function isBefore(text: string, { start }: Span, pattern: RegExp): boolean {
	return pattern.test(text.slice(Math.max(0, start - NEAR), start));
}

export function isAfter(text: string, { end }: Span, pattern: RegExp): boolean {
	return pattern.test(text.slice(end, end + 2 * NEAR));
}

export function overlap(one: Span, other: Span): boolean {
	return one.start < other.end && other.start < one.end;
}

export function found(text: string, pattern: RegExp): boolean {
	return text.search(pattern) >= 0;
}
