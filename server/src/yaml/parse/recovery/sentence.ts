/** Where words end that go on over several lines. */
import { closingQuote } from "../../flow";
import { commentStart } from "./comments";
import { isSingle } from "./expected";
import { type Head, readHead } from "./head";
import type { Line } from "./lines";
import { beginsLostGroup } from "./missingParent";
import type { Place } from "./place";
import { trimmedComment } from "./quoted";
import { childFit, distanceTo, moveAlong, nearestFor, type Walk } from "./walk";

export interface End {
	readonly end: number;
	readonly last: Line;
	/** Offset of the mark that closes the quotation. */
	readonly closed: number | undefined;
}

/** @param quote the mark that is still open; nothing where words stand without */
export function endOfSentence(walk: Walk, place: Place, quote: string | undefined): End {
	const { text, lines } = walk;
	let last = place.line;
	let end = quote === undefined ? trimmedComment(text, place.start, last.last) : last.last;
	let hasComment = quote === undefined && commentStart(text, place.start, last.last) < last.last;
	for (let index = last.index + 1; index < lines.length && !hasComment; index++) {
		const line = lines[index] as Line;
		if (line.kind === "blank") {
			continue;
		}
		if ((line.kind === "comment" && quote === undefined) || !goesOn(walk, place, line)) {
			break;
		}
		if (quote !== undefined) {
			const close = closingQuote(text, line.first - 1, line.last, quote);
			if (close !== undefined) {
				const behind = text.slice(close + 1, line.last);
				if (/^\s*(?:\s#.*)?$/.test(behind)) {
					return { end: close + 1, last: line, closed: close };
				}
				break;
			}
		}
		last = line;
		end = quote === undefined ? trimmedComment(text, line.first, line.last) : line.last;
		hasComment = quote === undefined && commentStart(text, line.first, line.last) < line.last;
	}
	const below = lines.slice(place.line.index + 1, last.index + 1).filter(({ kind }) => kind === "content");
	moveAlong(walk, place, below, Math.min(...below.map(({ column }) => column)));
	return quote === undefined ? { end, last, closed: undefined } : { ...unclosed(text, place, last), closed: undefined };
}

/** What is not closed ends with its first line, so that no other answer goes into it. */
function unclosed(text: string, place: Place, last: Line): { end: number; last: Line } {
	return { end: trimmedComment(text, Math.max(place.start, last.first), last.last), last };
}

/** A deeper line belongs to the words, unless it looks like an answer or item that slipped. */
function goesOn(walk: Walk, place: Place, line: Line): boolean {
	if (line.column <= place.base) {
		return false;
	}
	const head = readHead(walk.text, line);
	if (place.expected !== undefined && beginsLostGroup(walk, head, place.expected)) {
		return false;
	}
	if (head.dashes.length > 0) {
		return place.expected?.shape !== "list" && !isSlippedItem(walk, place, head);
	}
	return head.key === undefined || !isSlippedKey(walk, place, head);
}

function isSlippedKey(walk: Walk, { expected }: Place, { key, column }: Head): boolean {
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
function isSlippedItem(walk: Walk, place: Place, head: Head): boolean {
	return walk.frames.some(
		(frame) =>
			frame.kind === "list" &&
			distanceTo(frame, head.line.column) <= 2 &&
			(head.key === undefined ? place.isDash : childFit(frame.expected, head.key.name) >= 1),
	);
}
