/** Where a text over several lines ends. */
import { closingQuote } from "../../../flow";
import type { Head } from "../head";
import type { Line } from "../lines";
import { beginsLostGroup } from "../missingParent";
import { isSingle } from "../schemaNode";
import { childFit, distanceTo, headOf, moveAlong, nearestFor, type Walk } from "../walk";
import { trimmedComment } from "./quoted";
import type { ValuePosition } from "./valuePosition";

export interface End {
	readonly end: number;
	readonly last: Line;
}

/** Of a text without quotation marks: a comment ends it. */
export function endOfPlain(walk: Walk, position: ValuePosition): End {
	const { text, lines } = walk;
	let last = position.line;
	let end = trimmedComment(text, position.start, last.last);
	for (let index = last.index + 1; index < lines.length && end === last.last; index++) {
		const line = lines[index] as Line;
		if (line.kind === "blank") {
			continue;
		}
		if (line.kind === "comment" || !isContinuation(walk, position, line)) {
			break;
		}
		last = line;
		end = trimmedComment(text, line.first, line.last);
	}
	moveBelow(walk, position, last);
	return { end, last };
}

/**
 * Of a quotation that is not closed on its line. What is never closed ends with its last line.
 * @returns `closed` the offset of the mark that closes it
 */
export function endOfQuotation(walk: Walk, position: ValuePosition, quote: string): End & { readonly closed?: number } {
	const { text, lines } = walk;
	let last = position.line;
	for (let index = last.index + 1; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (line.kind === "blank") {
			continue;
		}
		if (!isContinuation(walk, position, line)) {
			break;
		}
		const close = closingQuote(text, line.first - 1, line.last, quote);
		if (close !== undefined) {
			if (/^\s*(?:\s#.*)?$/.test(text.slice(close + 1, line.last))) {
				return { end: close + 1, last: line, closed: close };
			}
			break;
		}
		last = line;
	}
	moveBelow(walk, position, last);
	return { end: trimmedComment(text, Math.max(position.start, last.first), last.last), last };
}

function moveBelow(walk: Walk, position: ValuePosition, last: Line): void {
	if (last !== position.line) {
		const below = walk.lines.slice(position.line.index + 1, last.index + 1).filter(({ kind }) => kind === "content");
		moveAlong(walk, position, below, Math.min(...below.map(({ column }) => column)));
	}
}

/** A deeper line belongs to the text, unless it resembles an answer or item that slipped. */
function isContinuation(walk: Walk, position: ValuePosition, line: Line): boolean {
	if (line.column <= position.base) {
		return false;
	}
	const head = headOf(walk, line);
	if (position.expected !== undefined && beginsLostGroup(walk, head, position.expected)) {
		return false;
	}
	if (head.dashes.length > 0) {
		return position.expected?.shape !== "list" && !isSlippedItem(walk, position, head);
	}
	return head.key === undefined || !isSlippedKey(walk, position, head);
}

function isSlippedKey(walk: Walk, { expected }: ValuePosition, { key, column }: Head): boolean {
	if (key === undefined || !key.isWord) {
		return false;
	}
	const knowsNothing = walk.frames[0]?.expected === undefined;
	return (
		knowsNothing ||
		nearestFor(walk, key.name, column) !== undefined ||
		(expected !== undefined && !isSingle(expected) && childFit(expected, key.name) === 2)
	);
}

/** A dash that nearly stands below the others. */
function isSlippedItem(walk: Walk, position: ValuePosition, head: Head): boolean {
	return walk.frames.some(
		(frame) =>
			frame.kind === "list" &&
			distanceTo(frame, head.line.column) <= 2 &&
			(head.key === undefined ? position.isDash : childFit(frame.expected, head.key.name) >= 1),
	);
}
