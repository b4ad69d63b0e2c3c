/** A line that begins with a dash: which list it belongs to, and so in which column. */

import { afterBlanks, type Head, readGluedKey } from "../head";
import { isSpecialSpace, type Line } from "../lines";
import { isKnownKey, memberOf } from "../schemaNode";
import { insertion, slipAt } from "../slip";
import { readValue } from "../values/value";
import {
	closeTo,
	contentBelow,
	distanceTo,
	type Frame,
	fitsItem,
	moveLine,
	openFrame,
	type Previous,
	REACH,
	report,
	type Walk,
} from "../walk";
import { openGroup } from "./group";
import { readBehindKey } from "./keyRow";
import { withoutSigns } from "./mistypedKey";

/** Nothing where no list can stand. */
export function readDashRow(walk: Walk, head: Head): Previous | undefined {
	const frame = listOf(walk, head);
	if (frame === undefined) {
		return undefined;
	}
	closeTo(walk, frame);
	const { line } = head;
	if (line.column !== frame.column) {
		if (frame.moved?.from !== line.column) {
			frame.moved = {
				from: line.column,
				slip: report(walk, slipAt("misplaced-dash", { start: line.first, end: line.last }, { sure: true })),
			};
		}
		moveLine(walk, line, frame.column, frame.moved.slip);
	}
	return readItem(walk, frame, head);
}

function listOf(walk: Walk, head: Head): Frame | undefined {
	const { previous, frames } = walk;
	if (frames.length === 0 && previous.expected?.shape === "object") {
		return undefined;
	}
	const { column } = head.line;
	const floor = Math.min(previous.stands, previous.column);
	const near = nearestList(walk, head);
	const isListDue = previous.expected === undefined || previous.expected.shape === "list";
	if (previous.isEmpty && (column > floor || (column === floor && !previous.isDash))) {
		if (isListDue || near === undefined || !fitsItem(near.expected?.item, head, walk.text)) {
			return openGroup(walk, "list", head);
		}
	}
	const isFitting = near !== undefined && fitsItem(near.expected?.item, head, walk.text);
	if (previous.isEmpty && isListDue && previous.expected !== undefined && !isFitting && floor - column <= REACH) {
		const frame = openFrame("list", previous.column + walk.style.dashIndent, previous.expected);
		frames.push(frame);
		return frame;
	}
	return near ?? frames.findLast((frame) => frame.kind === "list" && fitsItem(frame.expected?.item, head, walk.text));
}

/** The list in the column of the dash; else the nearest that takes what stands behind it. */
function nearestList({ frames, text }: Walk, head: Head): Frame | undefined {
	const { column } = head.line;
	const lists = frames.filter((frame) => frame.kind === "list" && distanceTo(frame, column) <= REACH);
	const inColumn = lists.filter((frame) => frame.column === column || frame.moved?.from === column);
	const fitting = lists.filter((frame) => fitsItem(frame.expected?.item, head, text));
	const nearest = (some: readonly Frame[]) =>
		[...some].reverse().sort((a, b) => distanceTo(a, column) - distanceTo(b, column))[0];
	const exact =
		inColumn.findLast((frame) => fitting.includes(frame)) ?? lists.findLast((frame) => frame.column === column);
	return exact ?? nearest(fitting) ?? nearest(lists);
}

function readItem(walk: Walk, list: Frame, head: Head): Previous {
	const { line, dashes } = head;
	unusualGaps(walk, head);
	let frame = list;
	for (const dash of dashes.slice(1)) {
		frame = openFrame("list", list.column + dash.column - line.column, frame.expected?.item);
		walk.frames.push(frame);
	}
	const last = dashes.at(-1);
	const item = frame.expected?.item;
	const row =
		head.key === undefined ? withMissingColon(walk, head, frame) : isText(walk, head, frame) ? asText(head) : head;
	const column = frame.column + Math.max(2, row.column - (last?.column ?? line.column));
	if (row.key !== undefined) {
		const map = openFrame("map", column, item);
		const slip = walk.columns.get(line.index)?.slip;
		if (slip !== undefined && row.column !== column) {
			map.moved = { from: row.column, slip };
		}
		walk.frames.push(map);
		return readBehindKey(walk, map, row);
	}
	return readValue(walk, {
		line,
		start: row.start,
		base: last?.column ?? line.column,
		column: frame.column,
		isDash: true,
		expected: item,
	});
}

/** `- after a year: a report` in a list of texts: a sentence with a colon. */
function isText(walk: Walk, { key, line, value }: Head, list: Frame): boolean {
	const isText = list.expected?.item?.shape === "text";
	return (
		isText &&
		key !== undefined &&
		(!key.isWord || (value < line.last && !isKnownKey(walk.frames[0]?.expected, key.name)))
	);
}

function asText(head: Head): Head {
	return { ...head, key: undefined, value: head.start };
}

/** `- goal` with more answers below it, `- goal Less noise`, `- goal:Less noise`: no item is mere text where keys are due. */
function withMissingColon(walk: Walk, head: Head, list: Frame): Head {
	const { text } = walk;
	const { line, start } = head;
	const item = list.expected?.item;
	const signed = withoutSigns(walk, head, item?.members ?? []);
	if (signed !== undefined) {
		return signed;
	}
	const glued = readGluedKey(text, start, line.last);
	if (glued !== undefined && memberOf(item, glued.name) !== undefined) {
		const span = { start, end: glued.after };
		report(walk, slipAt("missing-space", span, { name: glued.name, sure: true, edits: [insertion(glued.after, " ")] }));
		return { ...head, key: glued, value: glued.after };
	}
	const name = /^[A-Za-z][\w-]*(?=\s|$)/.exec(text.slice(start, line.last))?.[0] ?? "";
	const end = start + name.length;
	if (memberOf(item, name) === undefined || (end === line.last && !hasAnswersBelow(walk, line))) {
		return head;
	}
	report(walk, slipAt("missing-colon", { start, end }, { name, sure: true, edits: [insertion(end, ":")] }));
	const key = { start, end, name, after: end, isWord: true };
	return { ...head, key, value: afterBlanks(text, end, line.last) };
}

function hasAnswersBelow(walk: Walk, line: Line): boolean {
	const next = contentBelow(walk, line, 20);
	return next !== undefined && next.column > line.column;
}

/** Tabs and special spaces behind a dash. */
function unusualGaps(walk: Walk, { dashes, line }: Head): void {
	const { text } = walk;
	for (const { gap, end } of dashes.filter((dash) => text[dash.start] === "-")) {
		const blanks = text.slice(gap.start, gap.end);
		if (gap.end < line.last && [...blanks].some((sign) => sign === "\t" || isSpecialSpace(sign))) {
			const code = blanks.includes("\t") ? "tab-behind-dash" : "special-space";
			const known = walk.slips.find((slip) => slip.code === code);
			const slip = known ?? report(walk, slipAt(code, { start: gap.start, end: gap.end }, { sure: true }));
			slip.edits.push({ span: { start: end, end: afterBlanks(text, end, line.last) }, text: " " });
		}
	}
}
