/** Where a value stands or would stand, and the row it makes. */

import type { Line } from "../lines";
import type { SchemaNode } from "../schemaNode";
import type { Previous, Sentence, Walk } from "../walk";

export interface ValuePosition {
	readonly line: Line;
	/** Where the value begins, or would. */
	readonly start: number;
	/** How far in its key or dash stands; what continues below stands deeper. */
	readonly base: number;
	/** Where that belongs. */
	readonly column: number;
	readonly isDash: boolean;
	readonly expected: SchemaNode | undefined;
}

/** Reads a value; the row that it is part of ends with the line of the result. */
export type ReadValue = (walk: Walk, position: ValuePosition) => Previous;

export function rowOf(position: ValuePosition, more: Partial<Previous> = {}): Previous {
	return {
		column: position.column,
		stands: position.base,
		isDash: position.isDash,
		isEmpty: false,
		expected: position.expected,
		sentence: undefined,
		line: position.line.index,
		...more,
	};
}

export function sentenceOf(
	walk: Walk,
	position: ValuePosition,
	more: Pick<Sentence, "end"> & Partial<Sentence>,
): Sentence {
	return {
		start: position.start,
		style: "plain",
		close: undefined,
		column: position.column + (position.isDash ? 2 : walk.style.indent),
		hasComment: false,
		slip: undefined,
		needsQuotes: false,
		isContinued: false,
		...more,
	};
}
