/** Keys or items behind a colon that belong below it: `commissioner: role: Director`, `themes: - economy`. */

import { afterBlanks, readKey } from "../head";
import { isBlankSign } from "../lines";
import { memberOf, objectOf } from "../schemaNode";
import { slipAt } from "../slip";
import { openFrame, type Previous, type Walk } from "../walk";
import type { ReadValue, ValuePosition } from "./valuePosition";

export function readGroupBehind(walk: Walk, position: ValuePosition, readValue: ReadValue): Previous | undefined {
	const { text, style } = walk;
	const { line, start, expected } = position;
	if (position.isDash || expected === undefined) {
		return undefined;
	}
	if (expected.shape === "list" && text[start] === "-" && isBlankSign(text[start + 1])) {
		const column = position.column + style.dashIndent;
		moveBelow(walk, position, column, line.last);
		walk.frames.push(openFrame("list", column, expected));
		const item = afterBlanks(text, start + 1, line.last);
		const first = readKey(text, item, line.last);
		const answer = memberOf(expected.item, first?.name ?? "");
		if (first !== undefined && answer !== undefined) {
			const frame = openFrame("map", column + 2, expected.item);
			frame.seen.add(first.name);
			walk.frames.push(frame);
			const value = afterBlanks(text, first.after, line.last);
			return readValue(walk, { ...position, start: value, base: column + 2, column: column + 2, expected: answer });
		}
		return readValue(walk, { ...position, start: item, column, isDash: true, expected: expected.item });
	}
	const key = expected.shape === "object" ? readKey(text, start, line.last) : undefined;
	const member = key === undefined ? undefined : memberOf(objectOf(expected), key.name);
	if (key === undefined || member === undefined) {
		return undefined;
	}
	const column = position.column + style.indent;
	moveBelow(walk, position, column, line.last);
	const frame = openFrame("map", column, objectOf(expected));
	frame.seen.add(key.name);
	walk.frames.push(frame);
	return readValue(walk, {
		...position,
		start: afterBlanks(text, key.after, line.last),
		column,
		expected: member,
	});
}

function moveBelow({ text, slips }: Walk, { start }: ValuePosition, column: number, end: number): void {
	let from = start;
	while (isBlankSign(text[from - 1])) {
		from--;
	}
	const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
	const edits = [{ span: { start: from, end: start }, text: lineBreak + " ".repeat(column) }];
	slips.push(slipAt("belongs-below", { start, end }, { edits }));
}
