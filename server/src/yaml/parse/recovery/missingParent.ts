/** A key that is gone, while the answers below it still stand there: the only one that is missing above and has them. */

import type { Head } from "./head";
import type { Line } from "./lines";
import { memberOf, objectOf, type SchemaNode } from "./schemaNode";
import { insertion, slipAt } from "./slip";
import { childFit, closeTo, type Frame, headOf, nearestFor, openFrame, report, standsBelow, type Walk } from "./walk";

/** Reads this row as if the key stood above it. */
export function addParent(walk: Walk, head: Head): void {
	const { text } = walk;
	const { line } = head;
	const missing = isAccepted(walk, head) ? undefined : parentOf(walk, head, groupsAbove(walk));
	if (missing === undefined) {
		return;
	}
	const { frame, member } = missing;
	const { key } = member;
	const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
	const edits = [insertion(above(walk, line, frame).start, `${" ".repeat(frame.column)}${key}:${lineBreak}`)];
	report(walk, slipAt("missing-parent", { start: line.first, end: line.last }, { name: key, sure: true, edits }));
	if (!walk.frames.includes(frame)) {
		walk.frames.push(frame);
	}
	closeTo(walk, frame);
	frame.seen.add(key);
	walk.previous = {
		column: frame.column,
		stands: frame.column,
		isDash: false,
		isEmpty: true,
		expected: member,
		sentence: undefined,
		line: line.index - 1,
	};
}

/** The first of the comments that stand above a line and are part of its group. */
function above({ lines, previous }: Walk, line: Line, { column }: Frame): Line {
	let first = line;
	for (const comment of lines.slice(previous.line + 1, line.index).reverse()) {
		if (comment.kind !== "comment" || comment.column <= column) {
			break;
		}
		first = comment;
	}
	return first;
}

/** Whether a line below a text is no part of it, but of a group whose key is gone. */
export function beginsLostGroup(walk: Walk, head: Head, above: SchemaNode | undefined): boolean {
	const isRow = head.key !== undefined || head.dashes.length > 0;
	const missing = isRow ? parentOf(walk, head, mapsOf(walk)) : undefined;
	return missing !== undefined && (above?.shape !== "text" || isNoSentence(walk, head, missing));
}

/** Something else than text behind a dash, a key with lines below it, or two keys. */
function isNoSentence(walk: Walk, head: Head, { member }: Missing): boolean {
	const { dashes, key, value, line } = head;
	const rows = rowsBeside(walk, head).length;
	return dashes.length > 0
		? rows > 0 || (member.item?.choices.length ?? 0) > 0
		: key !== undefined && (value >= line.last || rows > 1);
}

/** Whether the row above, or a group around it, may take this row. */
function isAccepted(walk: Walk, head: Head): boolean {
	const { previous, frames, lines, text } = walk;
	const { line, dashes, key } = head;
	const name = key?.name ?? "";
	const above = lines[previous.line];
	// A key that nobody knows has what stands below it.
	const least = line.column - (dashes.length > 0 ? 0 : 1);
	const isUnknown = !previous.isEmpty || previous.expected === undefined;
	if (above !== undefined && isUnknown && text[above.last - 1] === ":" && above.column <= least) {
		return true;
	}
	if (frames.length === 0 || (key === undefined && dashes.length === 0)) {
		return true;
	}
	if (frames.some(({ kind, column, expected }) => kind === "map" && column === line.column && expected === undefined)) {
		return true;
	}
	if (previous.isEmpty && line.column > previous.column) {
		return previous.expected?.shape !== "object" || (dashes.length === 0 && childFit(previous.expected, name) > 0);
	}
	if (dashes.length > 0) {
		return (
			(previous.isEmpty && previous.expected?.shape === "list") || frames.some((frame) => takes(frame, head, walk))
		);
	}
	return (
		nearestFor(walk, name, line.column) !== undefined || (previous.isEmpty && childFit(previous.expected, name) > 0)
	);
}

function takes({ kind, expected }: Frame, head: Head, walk: Walk): boolean {
	const { key, start, line } = head;
	const item = expected?.item;
	if (kind !== "list" || item === undefined) {
		return kind === "list";
	}
	return key === undefined
		? isChoice(item, walk.text.slice(start, line.last)) || continues(walk, item, head)
		: has(item, key.name);
}

/** An item whose first key lost its colon: the keys below it are those of this list. */
function continues(walk: Walk, item: SchemaNode, head: Head): boolean {
	const rows = walk.text[head.start] === "{" ? [] : rowsBeside(walk, head);
	return rows.length > 0 && rows.every((row) => has(item, row));
}

function has(expected: SchemaNode | undefined, key: string): boolean {
	return memberOf(expected, key) !== undefined;
}

/** Any text that may stand in a list of texts; where one has to be chosen, only the choices. */
function isChoice({ choices, shape }: SchemaNode, text: string): boolean {
	return shape !== "object" && (choices.length === 0 || choices.includes(text.trim()));
}

interface Missing {
	readonly frame: Frame;
	readonly member: SchemaNode;
}

function parentOf(walk: Walk, head: Head, groups: readonly Frame[]): Missing | undefined {
	const { line, dashes, value } = head;
	const rows = rowsBeside(walk, head);
	const isItem = dashes.length > 0;
	// One answer alone, where YAML takes it, may just stand in another group than its own.
	const isTaken = walk.previous.isEmpty || mapsOf(walk).some(({ column }) => column === line.column);
	if (isTaken && !isItem && rows.length < 2 && value < line.last) {
		return undefined;
	}
	const found = groups
		.filter(({ column }) => column < line.column || (isItem && column === line.column))
		.flatMap((frame) =>
			(frame.expected?.members ?? [])
				.filter((member) => !frame.seen.has(member.key) && (member.shape === "list") === isItem)
				// What stands below was not lost, but moved.
				.filter((member) => holds(walk, member, head, rows) && !standsBelow(walk, frame, member.key, line))
				.map((member) => ({ frame, member })),
		);
	return found.length < 2 ? found[0] : only(found.filter((one) => isInOrder(walk, one, line)));
}

function only<One>(some: readonly One[]): One | undefined {
	return some.length === 1 ? some[0] : undefined;
}

/** Whether the format has the key between the one above and the one below. */
function isInOrder(walk: Walk, { frame, member }: Missing, from: Line): boolean {
	const rank = (key: string | undefined) => frame.expected?.memberIndex.get(key ?? "");
	const next = walk.lines.slice(from.index).find(({ kind, column }) => kind === "content" && column <= frame.column);
	const below = next?.column === frame.column ? headOf(walk, next).key?.name : undefined;
	const own = rank(member.key) ?? 0;
	return own > (rank([...frame.seen].at(-1)) ?? -1) && own < (rank(below) ?? Number.POSITIVE_INFINITY);
}

/** The groups around this row, and the one that begins with it. */
function groupsAbove(walk: Walk): readonly Frame[] {
	const { previous, style } = walk;
	const isOpening = previous.isEmpty && previous.expected?.shape === "object";
	const deeper = previous.column + (previous.isDash ? 2 : style.indent);
	return [...mapsOf(walk), ...(isOpening ? [openFrame("map", deeper, previous.expected)] : [])];
}

function mapsOf({ frames }: Walk): readonly Frame[] {
	return frames.filter(({ kind }) => kind === "map");
}

function holds({ text }: Walk, member: SchemaNode, { start, line }: Head, rows: readonly string[]): boolean {
	const { item } = member;
	return rows.length === 0
		? item !== undefined && isChoice(item, text.slice(start, line.last))
		: rows.every((row) => has(objectOf(member), row));
}

/** The keys that stand in one column with this one; of an item, its own. */
function rowsBeside(walk: Walk, head: Head): readonly string[] {
	const { text } = walk;
	if (text[head.start] === "{") {
		const braces = text.slice(head.start, head.line.last);
		return [...braces.matchAll(/[{,]\s*([A-Za-z][\w-]*):/g)].map(([, key = ""]) => key);
	}
	const rows = head.key === undefined ? [] : [head.key.name];
	for (const line of walk.lines.slice(head.line.index + 1, head.line.index + MAX_SCANNED)) {
		if (line.kind === "content" && line.column <= head.column) {
			const { key, dashes } = headOf(walk, line);
			if (line.column < head.column || dashes.length > 0 || key === undefined) {
				break;
			}
			rows.push(key.name);
		}
	}
	return rows;
}

const MAX_SCANNED = 60;
