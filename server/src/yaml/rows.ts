/**
 * The lines of a text that begin something: dashes, a key, a value. Read from the signs in the line alone, so that it holds
 * for text that is still being typed and that no parser takes.
 */
import { columnOf, firstLine, indentation, lineEnd, nextLine } from "../text/lines";
import type { Span } from "../text/span";
import { closingQuote, isClosing, readFlow } from "./flow";

/** A line, with the lines below that its value continues in. */
export interface Row {
	/** Start of its first line. */
	readonly start: number;
	/** Before the line end of its last line. */
	readonly end: number;
	/** Where its first character stands. */
	readonly column: number;
	/** The columns of its dashes. */
	readonly dashes: readonly number[];
	readonly key: RowKey | undefined;
	readonly value: RowValue;
	/** The comment in its first line, from the `#`. */
	readonly comment: number | undefined;
	/** What continues this row stands deeper than this column. */
	readonly base: number;
	/** `---` or `...`: what follows is another document; also an instruction (`%YAML`) before it. */
	readonly marker: boolean;
}

export interface RowKey extends Span {
	/** Without quotes. */
	readonly name: string;
	readonly column: number;
	readonly colon: number;
}

export interface RowValue extends Span {
	readonly kind: "none" | "plain" | "quoted" | "block" | "flow" | "alias";
	/** A quote or bracket that was opened is closed too. */
	readonly closed: boolean;
}

/** The rows of a text; a row that would begin in the line at `skipped` is left out. */
export function readRows(text: string, skipped = NO_LINE): readonly Row[] {
	return rowsWithout(text, [], skipped);
}

const NO_LINE = -1;

/** The same with the rows of the whole text at hand: few of them are read again. */
export function rowsWithout(text: string, rows: readonly Row[], skipped: number): readonly Row[] {
	// Of the rows above the line only the last may go on below it.
	const above = rows.findLastIndex(({ start }) => start < skipped);
	const found = rows.slice(0, Math.max(0, above));
	let row = nextRow(text, rows[above]?.start ?? firstLine(text), skipped);
	let below = above + 1;
	while (row !== undefined) {
		while ((rows[below]?.start ?? row.start) < row.start) {
			below++;
		}
		if (rows[below]?.start === row.start) {
			return [...found, ...rows.slice(below)];
		}
		found.push(row);
		row = nextRow(text, nextLine(text, row.end), skipped);
	}
	return found;
}

/** The first row that begins in the line at `from` or below it. */
function nextRow(text: string, from: number, skipped: number): Row | undefined {
	let at = from;
	while (at < text.length && (at === skipped || isBlank(text, at))) {
		at = nextLine(text, at);
	}
	return at < text.length ? readRow(text, at, skipped) : undefined;
}

/** Whether a row is the value of the key or dash in the row above it: a text, or a list or map in flow style. */
export function isValueBelow(above: Row | undefined, row: Row | undefined): boolean {
	return (
		above?.value.kind === "none" &&
		row !== undefined &&
		!row.marker &&
		row.key === undefined &&
		row.dashes.length === 0 &&
		row.column > above.base
	);
}

/** Nothing but white space and a comment. */
export function isBlank(text: string, line: number): boolean {
	const first = text[line + indentation(text, line).length];
	return first === undefined || first === "#" || first === "\n" || first === "\r";
}

/** The row that begins in the line at `start`, which is not blank. */
export function readRow(text: string, start: number, skipped?: number): Row {
	const end = lineEnd(text, start);
	const lead = indentation(text, start).length;
	if (lead === 0 && /^(?:(?:---|\.\.\.)(?:\s|$)|%)/.test(text.slice(start, start + 4))) {
		const value: RowValue = { kind: "none", start: end, end, closed: true };
		return { start, end, column: 0, dashes: [], key: undefined, value, comment: undefined, base: 0, marker: true };
	}
	const dashes: number[] = [];
	let at = start + lead;
	while (text[at] === "-" && /^-(?:[ \t]|$)/.test(text.slice(at, Math.min(at + 2, end)))) {
		dashes.push(columnOf(text, at));
		at = skipBlanks(text, at + 1, end);
	}
	const key = readKey(text, afterProperties(text, at, end), end);
	const from = key === undefined ? at : skipBlanks(text, key.colon + 1, end);
	const base = key?.column ?? dashes.at(-1) ?? lead;
	const value = readValue(text, afterProperties(text, from, end), end, {
		base,
		skipped,
		structured: key !== undefined,
	});
	return {
		start,
		end: lineEnd(text, value.end),
		column: lead,
		dashes,
		key,
		value,
		comment: commentAt(text, value, end),
		base,
		marker: false,
	};
}

function skipBlanks(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && (text[at] === " " || text[at] === "\t")) {
		at++;
	}
	return at;
}

/** Behind `&name` and `!tag`. */
function afterProperties(text: string, from: number, end: number): number {
	const properties = /^(?:[&!][^\s,[\]{}]*(?:[ \t]+|$))+/.exec(text.slice(from, end));
	return from + (properties?.[0].length ?? 0);
}

const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s?:,[\]{}#&*!|>'"%@`].*?)[ \t]*:(?=[ \t]|$)/;

function readKey(text: string, at: number, end: number): RowKey | undefined {
	const match = KEY.exec(text.slice(at, end));
	const [before = "", word = ""] = match ?? [];
	if (match === null || /\s#/.test(word)) {
		return undefined;
	}
	const name = /^["']/.test(word) ? word.slice(1, -1) : word;
	return { name, start: at, end: at + word.length, column: columnOf(text, at), colon: at + before.length - 1 };
}

interface Room {
	readonly base: number;
	readonly skipped: number | undefined;
	/** The value stands behind a key. */
	readonly structured: boolean;
}

function readValue(text: string, start: number, end: number, room: Room): RowValue {
	const sign = text[start];
	if (start >= end || (sign === "#" && /\s/.test(text[start - 1] ?? " "))) {
		return { kind: "none", start, end: start, closed: true };
	}
	if (sign === '"' || sign === "'") {
		const close = closingQuote(text, start, limitOf(text, end, room.base));
		const last = close === undefined ? start + text.slice(start, end).trimEnd().length : close + 1;
		return { kind: "quoted", start, end: last, closed: close !== undefined };
	}
	if (sign === "[" || sign === "{") {
		const flow = readFlow(text, start, limitOf(text, end, room.base, isPart));
		return { kind: "flow", start, end: flow.end, closed: flow.closed };
	}
	if (/^[|>][-+0-9]*[ \t]*(?:#.*)?$/.test(text.slice(start, end))) {
		return { kind: "block", start, end: blockEnd(text, end, room.base), closed: true };
	}
	const plain = /^(?:[^ \t#]|(?<=[^ \t])#|[ \t]+(?!#|[ \t]|$))*/.exec(text.slice(start, end))?.[0] ?? "";
	return sign === "*"
		? { kind: "alias", start, end: start + plain.length, closed: true }
		: { kind: "plain", start, end: plainEnd(text, start + plain.length, end, room), closed: true };
}

/** Where a quote or bracket has to be closed: before the next line that does not stand deeper than `base`. */
function limitOf(
	text: string,
	end: number,
	base: number,
	isContinued?: (text: string, start: number) => boolean,
): number {
	let last = end;
	for (let line = nextLine(text, end); line > last; line = nextLine(text, line)) {
		const column = indentation(text, line).length;
		const first = text[line + column];
		const empty = first === undefined || first === "\n" || first === "\r";
		if (
			!empty &&
			column <= base &&
			!(isClosing(first) && column === base) &&
			isContinued?.(text, line + column) !== true
		) {
			break;
		}
		last = lineEnd(text, line);
	}
	return last;
}

/** A word with a comma or a closing bracket behind it, and no colon: nothing that stands outside brackets. */
function isPart(text: string, start: number): boolean {
	return /^[^:#\r\n"']*[,\]}][ \t]*(?:#|\r|\n|$)/.test(text.slice(start, lineEnd(text, start) + 1));
}

function blockEnd(text: string, end: number, base: number): number {
	let last = end;
	for (let line = nextLine(text, end); line < text.length; line = nextLine(text, line)) {
		const column = indentation(text, line).length;
		const first = text[line + column];
		if (first === undefined || first === "\n" || first === "\r") {
			continue;
		}
		if (column <= base) {
			break;
		}
		last = lineEnd(text, line);
	}
	return last;
}

/** A plain text continues in deeper lines, as long as these do not resemble keys or dashes. */
function plainEnd(text: string, from: number, end: number, { base, skipped, structured }: Room): number {
	let last = from;
	for (let line = nextLine(text, end); structured && line < text.length; line = nextLine(text, line)) {
		const column = indentation(text, line).length;
		if (line === skipped || isBlank(text, line)) {
			continue;
		}
		const content = text.slice(line + column, lineEnd(text, line));
		if (
			column <= base ||
			/^-(?:\s|$)/.test(content) ||
			readKey(text, line + column, lineEnd(text, line)) !== undefined
		) {
			break;
		}
		last = line + column + content.trimEnd().length;
	}
	return last;
}

function commentAt(text: string, value: RowValue, end: number): number | undefined {
	if (value.kind === "block") {
		const comment = /[ \t]#/.exec(text.slice(value.start, end));
		return comment === null ? undefined : value.start + comment.index + 1;
	}
	const at = skipBlanks(text, value.end, end);
	return value.end <= end && text[at] === "#" && at < end && /[ \t]/.test(text[at - 1] ?? " ") ? at : undefined;
}
