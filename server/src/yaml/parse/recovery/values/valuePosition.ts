/** A place for a value, and the row it makes. */

import type { Line } from "../lines";
import type { SchemaNode } from "../schemaNode";
import type { Previous, Sentence, Walk } from "../walk";

export interface ValuePosition {
	readonly line: Line;
	/** Where the value begins, or would. */
	readonly start: number;
	/** How far in its key or dash stands; what goes on below stands deeper. */
	readonly base: number;
	/** Where that belongs. */
	readonly column: number;
	readonly isDash: boolean;
	readonly expected: SchemaNode | undefined;
}

/** Reads a value; the row that it is part of ends with the line of what comes back. */
export type ReadValue = (walk: Walk, place: ValuePosition) => Previous;

export function rowOf(place: ValuePosition, more: Partial<Previous> = {}): Previous {
	return {
		column: place.column,
		stands: place.base,
		isDash: place.isDash,
		isEmpty: false,
		expected: place.expected,
		sentence: undefined,
		line: place.line.index,
		...more,
	};
}

export function sentenceOf(
	walk: Walk,
	place: ValuePosition,
	more: Pick<Sentence, "end"> & Partial<Sentence>,
): Sentence {
	return {
		start: place.start,
		style: "plain",
		close: undefined,
		column: place.column + (place.isDash ? 2 : walk.style.indent),
		hasComment: false,
		slip: undefined,
		needsQuotes: false,
		isContinued: false,
		...more,
	};
}
