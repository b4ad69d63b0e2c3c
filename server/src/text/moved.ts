/** Where places of an earlier text are now. */
import type { Span } from "./span";

/** One part of a text that gave way to other letters. */
export interface Change {
	readonly start: number;
	readonly end: number;
	/** How many letters stand there now. */
	readonly length: number;
}

/** The part in which two texts differ, where `before` began at `start`: what is the same at its ends has not changed. */
export function changeBetween(before: string, after: string, start = 0): Change {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) {
		head++;
	}
	let tail = 0;
	while (
		tail < shorter - head &&
		before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
	) {
		tail++;
	}
	return { start: start + head, end: start + before.length - tail, length: after.length - tail - head };
}

/** After one change: what stands behind it moves along, what stands around it stretches. */
export function movedBy(span: Span, { start: head, end: changed, length }: Change): Span {
	const grown = length - (changed - head);
	const within = (offset: number) => Math.min(offset, head + length);
	/** What is written right before a place is no part of it, and neither is what is written right behind it. */
	const startOf = (start: number) => (start >= changed ? start + grown : start <= head ? start : within(start));
	const endOf = (end: number) => (end <= head ? end : end >= changed ? end + grown : within(end));
	const start = startOf(span.start);
	return { start, end: Math.max(start, endOf(span.end)) };
}
