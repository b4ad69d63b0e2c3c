/** One line that was turned into a comment, while the lines that go with it were not: `# - goal: …`, `# problem: >-`. */

import { afterBlanks, type Head, readHead } from "../head";
import type { Line } from "../lines";
import { memberOf, objectOf, type SchemaNode } from "../schemaNode";
import { slipAt } from "../slip";
import { childFit, distanceTo, keyFit, nearestFor, report, type Walk } from "../walk";
import { keysBeside } from "./lostDash";

/** The line above this row as it was before it became a comment; nothing where it is none of these. */
export function restoredRow(walk: Walk, head: Head): Head | undefined {
	for (const comment of walk.lines.slice(walk.previous.line + 1, head.line.index).reverse()) {
		const row = comment.kind === "comment" ? uncommented(walk.text, comment) : undefined;
		if (row !== undefined && (isItemOf(walk, row, head) || isTextOf(walk, row, head))) {
			const { line } = row;
			const span = { start: comment.first, end: comment.last };
			const name = `${row.dashes.length > 0 ? "- " : ""}${row.key?.name ?? ""}`;
			const slip = report(walk, slipAt("commented-parent", span, { name, sure: true }));
			walk.columns.set(line.index, { column: line.column, slip });
			walk.lines[line.index] = line;
			return row;
		}
	}
	return undefined;
}

/** `# - goal: Less noise`, `#- goal: >-`. */
function uncommented(text: string, comment: Line): Head | undefined {
	let first = comment.first;
	while (text[first] === "#") {
		first++;
	}
	first = afterBlanks(text, first, comment.last);
	const row = readHead(text, { ...comment, first, kind: "content" });
	return row.key?.isWord === true && row.dashes.length < 2 ? row : undefined;
}

/** The answers below are of an item that has no dash any more: the item above has one of them already, or there is none. */
function isItemOf(walk: Walk, row: Head, head: Head): boolean {
	const { frames, previous } = walk;
	const { key, dashes } = head;
	if (row.dashes.length === 0 || dashes.length > 0 || key === undefined) {
		return false;
	}
	const isFirst = previous.isEmpty && previous.expected?.shape === "list";
	const list = frames.findLast(({ kind, column }) => kind === "list" && Math.abs(column - row.line.column) <= 2);
	const item = isFirst ? previous.expected?.item : list?.expected?.item;
	const isItem = has(item, row.key?.name) && has(item, key.name) && head.line.column > row.line.column;
	if (!isItem) {
		return false;
	}
	const above = list === undefined ? undefined : frames[frames.indexOf(list) + 1];
	return isFirst || above === undefined || keysBeside(walk, head).some((name) => above.seen.has(name));
}

function has(expected: SchemaNode | undefined, key: string | undefined): boolean {
	return key === "<<" || memberOf(expected, key ?? "") !== undefined;
}

/** The head of a text (`>-`), whose lines stand deeper. */
function isTextOf(walk: Walk, row: Head, head: Head): boolean {
	const { text, frames, previous } = walk;
	const { line, key, value, dashes } = row;
	const isText = /^[|>][-+0-9]{0,2}[ \t]*$/.test(text.slice(value, line.last));
	const name = key?.name ?? "";
	if (!isText || head.line.column <= row.column || isKnown(walk, head)) {
		return false;
	}
	const isChild = previous.isEmpty && childFit(previous.expected, name) === 2;
	return (
		isChild ||
		dashes.length > 0 ||
		frames.some((frame) => keyFit(frame, name) === 2 && distanceTo(frame, line.column) <= 2)
	);
}

/** Whether the line is an answer of its own. */
function isKnown(walk: Walk, { key, line }: Head): boolean {
	return (
		key !== undefined &&
		(nearestFor(walk, key.name, line.column) !== undefined || has(objectOf(walk.previous.expected), key.name))
	);
}
