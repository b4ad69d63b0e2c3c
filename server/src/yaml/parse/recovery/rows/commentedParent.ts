/** A key that was turned into a comment, while the answers below it were not. */

import type { Head } from "../head";
import { memberOf, objectOf } from "../schemaNode";
import { slipAt } from "../slip";
import { childFit, closeTo, distanceTo, type Frame, keyFit, openFrame, report, type Walk } from "../walk";

/** Reads the comment above this row as the key that it was; whether there is one. */
export function restoreParent(walk: Walk, head: Head): boolean {
	const { text, lines, previous, frames } = walk;
	for (let index = head.line.index - 1; index > previous.line; index--) {
		const line = lines[index];
		const [, before = "", name = ""] =
			/^(#+[ \t]*)([A-Za-z][\w-]*):[ \t]*$/.exec(line?.kind === "comment" ? text.slice(line.first, line.last) : "") ??
			[];
		if (line === undefined || name === "") {
			continue;
		}
		const frame =
			childOfEmpty(walk, name, line.column) ??
			frames.findLast((one) => keyFit(one, name) === 2 && distanceTo(one, line.column) <= 2);
		const expected = memberOf(frame?.expected, name);
		const isOwn = head.dashes.length > 0 ? expected?.shape === "list" : childFit(expected, head.key?.name ?? "") === 2;
		if (frame === undefined || expected === undefined || !isOwn || head.line.column < frame.column) {
			return false;
		}
		const lead = { start: line.start, end: line.first + before.length };
		report(
			walk,
			slipAt(
				"commented-parent",
				{ start: line.first, end: line.last },
				{
					name,
					sure: true,
					edits: [{ span: lead, text: " ".repeat(frame.column) }],
				},
			),
		);
		closeTo(walk, frame);
		frame.seen.add(name);
		walk.previous = {
			column: frame.column,
			stands: frame.column,
			isDash: false,
			isEmpty: true,
			expected,
			sentence: undefined,
			line: index,
		};
		return true;
	}
	return false;
}

/** The group that the key was the first of. */
function childOfEmpty({ previous, frames, style }: Walk, name: string, column: number): Frame | undefined {
	if (!previous.isEmpty || previous.expected === undefined || childFit(previous.expected, name) !== 2) {
		return undefined;
	}
	const deeper = column > previous.column ? column : previous.column + style.indent;
	const frame = openFrame("map", deeper, objectOf(previous.expected));
	frames.push(frame);
	return frame;
}
