/** What is known of the text while its lines are read from top to bottom. */

import { type Head, readHead } from "./head";
import type { Line } from "./lines";
import { memberOf, objectOf, type SchemaNode } from "./schemaNode";
import { type Slip, slipAt } from "./slip";

/** A map or list whose rows are being read. */
export interface Frame {
	readonly kind: "map" | "list";
	/** Where its keys or dashes stand. */
	readonly column: number;
	/** What holds its keys, or the list itself. */
	readonly expected: SchemaNode | undefined;
	readonly seen: Set<string>;
	/** Where rows stand that moved together to another column, and the slip for it. */
	moved: { readonly from: number; readonly slip: Slip } | undefined;
}

/** A text that may continue below. */
export interface Sentence {
	readonly start: number;
	end: number;
	readonly style: "plain" | "double" | "single" | "block";
	/** Offset of its closing quote. */
	readonly close: number | undefined;
	/** Where the lines belong that continue it. */
	readonly column: number;
	/** A comment stands behind it, so that nothing can follow without quotes. */
	hasComment: boolean;
	slip: Slip | undefined;
	/** It can only be read between quotes. */
	needsQuotes: boolean;
	/** It continues behind its closing quote. */
	isContinued: boolean;
}

/** The row above. */
export interface Previous {
	/** Where its key or last dash belongs, and where it stands. */
	readonly column: number;
	readonly stands: number;
	readonly isDash: boolean;
	/** Nothing stands behind its colon or dash. */
	readonly isEmpty: boolean;
	/** What is expected behind it. */
	readonly expected: SchemaNode | undefined;
	readonly sentence: Sentence | undefined;
	/** Its last line. */
	readonly line: number;
}

export interface Style {
	/** How far keys stand behind the key they belong to. */
	readonly indent: number;
	/** How far dashes stand behind the key they belong to. */
	readonly dashIndent: number;
	/** How many groups beside one show that this is usual. */
	readonly certainty: number;
	readonly dashCertainty: number;
}

export interface Walk {
	readonly text: string;
	readonly lines: Line[];
	/** By line, what it begins with: groups scan the lines below them, and each is read once. */
	readonly heads: Head[];
	readonly style: Style;
	readonly slips: Slip[];
	/** By line, the column where it belongs when it stands elsewhere, and for which slip. */
	readonly columns: Map<number, { readonly column: number; readonly slip: Slip | undefined }>;
	/** Lines of block texts whose blanks are letters to the parser. */
	readonly inText: Set<number>;
	readonly hasAlias: (name: string) => boolean;
	readonly hasAnchors: boolean;
	frames: Frame[];
	previous: Previous;
}

/** The next line that is no comment and not blank, if it is near. */
export function contentBelow({ lines }: Walk, line: Line, most: number): Line | undefined {
	return lines.slice(line.index + 1, line.index + most).find(({ kind }) => kind === "content");
}

export function headOf({ text, heads }: Walk, line: Line): Head {
	const known = heads[line.index];
	if (known?.line === line) {
		return known;
	}
	const head = readHead(text, line);
	heads[line.index] = head;
	return head;
}

/** Whether a group has the key further down. Dashes in the column of its keys are items of one of them. */
export function standsBelow(walk: Walk, { column }: Frame, key: string, from: Line): boolean {
	for (const line of walk.lines.slice(from.index + 1)) {
		if (line.kind === "content" && line.column <= column) {
			const head = headOf(walk, line);
			if (line.column < column || (head.dashes.length === 0 && head.key?.name === key)) {
				return line.column === column;
			}
		}
	}
	return false;
}

export function report(walk: Walk, slip: Slip): Slip {
	walk.slips.push(slip);
	return slip;
}

/** Puts a line at another column; a line that has moved already keeps its slip. */
export function moveLine(walk: Walk, line: Line, column: number, slip: Slip): void {
	if (line.column !== column) {
		walk.columns.set(line.index, { column: Math.max(0, column), slip: walk.columns.get(line.index)?.slip ?? slip });
	}
}

export function openFrame(kind: Frame["kind"], column: number, expected: SchemaNode | undefined): Frame {
	return { kind, column, expected, seen: new Set(), moved: undefined };
}

/**
 * Lines that continue a row which moved go along where they would not stand deeper than its key any more.
 * @param column of the shallowest of them
 */
export function moveAlong(
	walk: Walk,
	row: { readonly line: Line; readonly base: number; readonly column: number },
	lines: readonly Line[],
	column: number,
): void {
	const slip = walk.columns.get(row.line.index)?.slip;
	if (slip === undefined || column > row.column) {
		return;
	}
	for (const line of lines) {
		const now = walk.columns.get(line.index)?.column ?? line.column;
		walk.columns.set(line.index, { column: now + row.column - row.base, slip });
	}
}

/** Leaves all that stands deeper. */
export function closeTo(walk: Walk, frame: Frame): void {
	walk.frames.length = walk.frames.indexOf(frame) + 1;
}

export type Fit = 0 | 1 | 2;

/** 2: the format has this key here, and it is still missing. 1: nothing is known of what belongs here. */
export function keyFit(frame: Frame, key: string): Fit {
	if (frame.kind !== "map") {
		return 0;
	}
	if (frame.expected === undefined) {
		return 1;
	}
	return memberOf(frame.expected, key) !== undefined && !frame.seen.has(key) ? 2 : 0;
}

export function childFit(expected: SchemaNode | undefined, key: string): Fit {
	return expected === undefined ? 1 : memberOf(objectOf(expected), key) === undefined ? 0 : 2;
}

/** Whether what stands behind the dash is an item of the list. */
export function fitsItem(item: SchemaNode | undefined, { key, start }: Head, text: string): boolean {
	if (item === undefined || /[{&*]/.test(text[start] ?? "")) {
		return true;
	}
	return item.shape === "object" ? key !== undefined && memberOf(item, key.name) !== undefined : key === undefined;
}

/** Slips of one or two, and whole levels where one is four. */
export const REACH = 4;

/** The innermost map that still misses this key, not too far from where it stands. */
export function nearestFor(walk: Walk, key: string, column: number): Frame | undefined {
	let best: Frame | undefined;
	for (const frame of walk.frames) {
		const distance = distanceTo(frame, column);
		if (keyFit(frame, key) === 2 && distance <= REACH && (best === undefined || distance <= distanceTo(best, column))) {
			best = frame;
		}
	}
	return best;
}

export function distanceTo(frame: Frame, column: number): number {
	return frame.moved?.from === column ? 0.5 : Math.abs(frame.column - column);
}

/** @param path where the format has the key */
export function wrongColumn(line: Line, sure: boolean, name?: string, path?: string): Slip {
	const span = { start: line.first, end: line.last };
	return slipAt("bad-indent", span, {
		sure,
		...(name === undefined ? {} : { name }),
		...(path === undefined ? {} : { path }),
	});
}
