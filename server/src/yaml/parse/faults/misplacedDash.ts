/** The dash of a list item that stands at another depth than the other dashes. */
import { indentation, lineEnd, lineStart } from "../../../text/lines";
import type { Span } from "../../../text/span";
import { outlineOf } from "../../outline";
import { readRows } from "../../rows";

export interface ListAbove {
	readonly column: number;
	/** Its first dash. */
	readonly dash: Span;
}

/** The list that a line which begins with a dash seems to belong to: the nearest to its left, or else the innermost. */
export function listAbove(text: string, line: number): ListAbove | undefined {
	const rows = readRows(text.slice(0, line));
	const lists = outlineOf(rows)
		.openAt(line)
		.filter(({ kind }) => kind === "list");
	const own = indentation(text, line).length;
	const list = lists.filter(({ column }) => column < own).at(-1) ?? lists.at(-1);
	const first = list?.rows[0];
	if (list === undefined || first === undefined) {
		return undefined;
	}
	const start = first.start + list.column;
	return { column: list.column, dash: { start, end: start + 1 } };
}

/** The line at `offset` when it begins with a dash. */
export function dashLine(text: string, offset: number): Span | undefined {
	const line = lineStart(text, offset);
	const start = line + indentation(text, line).length;
	const content = text.slice(start, lineEnd(text, start));
	return /^-(?:[ \t]|$)/.test(content) ? { start, end: start + content.trimEnd().length } : undefined;
}
