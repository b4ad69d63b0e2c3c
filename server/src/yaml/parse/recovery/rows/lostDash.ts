/** A row of a list without its dash: it begins like the item above, which has its answers already. */

import type { Head } from "../head";
import { memberOf } from "../schemaNode";
import { slipAt } from "../slip";
import { type Frame, fitsItem, headOf, report, type Walk } from "../walk";

/** The row with its dash. */
export function withDash(walk: Walk, head: Head): Head | undefined {
	const { text } = walk;
	const { key, line, dashes } = head;
	const start = line.first - 2;
	const isDue = key !== undefined && dashes.length === 0 && (isNext(walk, head) || isFirst(walk, head));
	if (!isDue || text.slice(start, line.first) !== "  ") {
		return undefined;
	}
	const edits = [{ span: { start, end: line.first }, text: "- " }];
	report(walk, slipAt("missing-dash", { start: line.first, end: line.last }, { sure: true, edits }));
	const gap = { start: line.first, end: line.first };
	const dash = { start, end: line.first, column: line.column - 2, gap };
	return { ...head, line: { ...line, column: line.column - 2 }, dashes: [dash] };
}

/** The item above has this key already, and one more of those below, or can have none, for it stands between braces. */
function isNext(walk: Walk, head: Head): boolean {
	const { frames } = walk;
	const { key, line } = head;
	const list = frames.findLast(({ kind, column }) => kind === "list" && column === line.column - 2);
	const name = key?.name ?? "";
	return (
		list !== undefined &&
		(name === "<<" || memberOf(list.expected?.item, name) !== undefined) &&
		isFull(walk, list, head)
	);
}

/** Whether the last item of a list can be without the rows that begin here, but not with them. */
function isFull(walk: Walk, list: Frame, head: Head): boolean {
	const { frames, previous } = walk;
	const item = frames[frames.indexOf(list) + 1];
	if (item === undefined) {
		return !previous.isEmpty && previous.sentence === undefined;
	}
	const name = head.key?.name ?? "";
	const rank = (key: string | undefined) => list.expected?.item?.memberIndex.get(key ?? "") ?? -1;
	const isBeginning = item.seen.has(name) || rank(name) < rank([...item.seen][0]);
	return isBeginning && keysBeside(walk, head).filter((key) => item.seen.has(key)).length > 1;
}

/** The other items of the list stand below, with their dashes. */
function isFirst(walk: Walk, { line, key }: Head): boolean {
	const { previous, lines, text } = walk;
	const item = previous.isEmpty ? previous.expected?.item : undefined;
	if (memberOf(item, key?.name ?? "") === undefined) {
		return false;
	}
	const below = lines.slice(line.index + 1, line.index + MAX_SCANNED);
	const next = below.find(({ kind, column }) => kind === "content" && column < line.column);
	return (
		next?.column === line.column - 2 &&
		next.column >= previous.column &&
		fitsItem(item, headOf(walk, next), text) &&
		text[next.first] === "-"
	);
}

/** The keys in the column of this row, from it up to the next dash. */
export function keysBeside(walk: Walk, { line: from }: Head): readonly string[] {
	const keys: string[] = [];
	for (const line of walk.lines.slice(from.index, from.index + MAX_SCANNED)) {
		if (line.kind === "content" && line.column <= from.column) {
			const { key, dashes } = headOf(walk, line);
			if (line.column < from.column || dashes.length > 0) {
				break;
			}
			keys.push(key?.name ?? "");
		}
	}
	return keys;
}

const MAX_SCANNED = 60;
