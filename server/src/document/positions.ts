/** Lines and columns of what stands in a document, for those who do not have its text. */
import { onFirstLine } from "../text/lines";
import { lineStarts, type Range, rangeOf } from "../text/positions";
import type { Span } from "../text/span";
import { memoized, type SchemaDocument } from "./document";
import type { Located } from "./query";

/** A value with its position, as a span for those who have the text and as a range for those who do not. */
export interface LocatedValue<Value> {
	readonly value: Value;
	readonly span: Span;
	readonly range: Range;
}

export function locatorOf(pilot: SchemaDocument) {
	const starts = lineStartsOf(pilot);
	return <Value>(found: Located<Value> | undefined): LocatedValue<Value> | undefined => {
		if (found === undefined) {
			return undefined;
		}
		const span = onFirstLine(pilot.tree.text, found.span);
		return { value: found.value, span, range: rangeOf(starts, span) };
	};
}

export function lineStartsOf(pilot: SchemaDocument): readonly number[] {
	return memoized(pilot, findStarts);
}

function findStarts({ tree }: SchemaDocument): readonly number[] {
	return lineStarts(tree.text);
}
