/** What stands beside the key of a block text. Once the key slid to the left it stands deeper than the key, as the lines of the text do. */
import { nearest } from "../../../../text/nearest";
import type { Head } from "../head";
import type { Line } from "../lines";
import { type Frame, fitsItem, headOf, keyFit, type Walk } from "../walk";
import { trimmedComment } from "./quoted";
import type { ValuePosition } from "./valuePosition";

/** Whether the text ends above this line: it and the lines below it are answers or items of the groups that the key slid out of. */
export function isBesideText(walk: Walk, position: ValuePosition, line: Line): boolean {
	if (position.column <= position.base || line.kind !== "content" || line.column > position.column) {
		return false;
	}
	const rows: Rows = { walk, position, names: new Set(), isListDue: false };
	const first = headOf(walk, line);
	return isRow(rows, first) && (first.key?.isWord === true || first.dashes.length > 0) && areRowsBelow(rows, line);
}

interface Rows {
	readonly walk: Walk;
	readonly position: ValuePosition;
	/** The keys in the column where the key of the text belongs. */
	readonly names: Set<string>;
	/** The last of them has nothing behind its colon. */
	isListDue: boolean;
}

/** So many lines are looked at, so that a long text is not read again from each of its lines. */
const MAX_SCANNED = 60;

function areRowsBelow(rows: Rows, from: Line): boolean {
	const { walk, position } = rows;
	const end = Math.min(walk.lines.length, from.index + MAX_SCANNED);
	for (let index = from.index; index < end; index++) {
		const line = walk.lines[index] as Line;
		if (line.kind !== "content" || line.column > position.column) {
			continue;
		}
		const head = headOf(walk, line);
		if (line.column <= position.base) {
			return !hasMovedAlong(rows, head);
		}
		if (line.column < position.column || !isRow(rows, head)) {
			return isRow(rows, head);
		}
		if (head.key !== undefined && head.dashes.length === 0) {
			rows.isListDue = head.value >= line.last;
			rows.names.add(head.key.name);
		}
	}
	return true;
}

/** An answer or item of a group that the key slid out of; or a word that becomes a key. */
function isRow(rows: Rows, head: Head): boolean {
	const { walk, position, names, isListDue } = rows;
	const { key, line, dashes, start } = head;
	const around = walk.frames.filter(({ column }) => column === line.column && column > position.base);
	if (dashes.length > 0) {
		const isOwn = isListDue && line.column === position.column;
		return isOwn || around.some(({ kind, expected }) => kind === "list" && fitsItem(expected?.item, head, walk.text));
	}
	return key === undefined
		? around.length > 0 && /^\p{L}[\w-]*$/u.test(walk.text.slice(start, trimmedComment(walk.text, start, line.last)))
		: !names.has(key.name) && around.some((frame) => misses(frame, key.name));
}

function misses(frame: Frame, key: string): boolean {
	return keyFit(frame, key) === 2 || key === "<<" || isMistyped(frame, key);
}

/** Sentences begin with a capital letter. */
function isMistyped({ expected, seen }: Frame, key: string): boolean {
	const missing = (expected?.members ?? []).map((member) => member.key).filter((one) => !seen.has(one));
	return /^[a-z]\w*$/.test(key) && nearest(key, missing).length > 0;
}

/** The group goes on in the column where the key stands: all of it moved, and what stands deeper is text. */
function hasMovedAlong({ walk, position, names }: Rows, { key, line, dashes }: Head): boolean {
	if (line.column !== position.base) {
		return false;
	}
	if (position.isDash || key === undefined) {
		return position.isDash && dashes.length > 0;
	}
	const own = walk.frames.at(-1);
	const isOther = walk.frames.some((frame) => frame.column === line.column && keyFit(frame, key.name) === 2);
	return own !== undefined && dashes.length === 0 && !isOther && !names.has(key.name) && keyFit(own, key.name) === 2;
}
