/** The rows below a key or dash: in which column they stand, as most of them show and not the first. */

import type { Head } from "../head";
import type { Line } from "../lines";
import { memberOf, objectOf, type SchemaNode } from "../schemaNode";
import { slipAt } from "../slip";
import { childFit, type Frame, fitsItem, headOf, nearestFor, openFrame, report, type Walk, wrongColumn } from "../walk";

/** How far the first row may stand from the others. */
const NEAR = 3;
/** Where the first is none that is known there. */
const FAR = 8;

/** Opens the group that begins with this row, deeper than the row above. */
export function openGroup(walk: Walk, kind: Frame["kind"], head: Head): Frame {
	const { previous, style } = walk;
	const expected = kind === "list" ? previous.expected : objectOf(previous.expected);
	const usual = previous.column + (previous.isDash ? 2 : kind === "list" ? style.dashIndent : style.indent);
	const stands = mostIn(walk, kind, head, usual);
	const by = previous.column - previous.stands;
	const isMoved = by !== 0 && stands !== usual && (stands + by === usual || stands <= previous.column);
	const frame = openFrame(kind, isMoved ? stands + by : stands, expected);
	const slip = walk.columns.get(previous.line)?.slip;
	if (isMoved && slip !== undefined) {
		frame.moved = { from: stands, slip };
	}
	walk.frames.push(frame);
	return frame;
}

/** Opens the group of a key whose rows stand no deeper than it. */
export function openShallowGroup(walk: Walk, head: Head): Frame {
	const { previous, style, lines } = walk;
	const expected = objectOf(previous.expected);
	const votes = new Map<number, number>();
	for (let index = head.line.index + 1; index < lines.length; index++) {
		const line = lines[index] as Line;
		if (line.kind !== "content") {
			continue;
		}
		const { key, dashes } = headOf(walk, line);
		const isMember = key !== undefined && dashes.length === 0 && memberOf(expected, key.name) !== undefined;
		if (line.column <= previous.column && !isMember) {
			break;
		}
		if (isMember && line.column > previous.column && line.column <= previous.column + 4) {
			add(votes, line.column);
		}
	}
	const column = most(votes, 0) ?? previous.column + (previous.isDash ? 2 : style.indent);
	const frame = openFrame("map", column, expected);
	const { first, last } = head.line;
	const key = walk.text.slice(walk.lines[previous.line]?.first, walk.lines[previous.line]?.last).replace(/:.*$/, "");
	const slip =
		votes.size > 0
			? wrongColumn(head.line, true)
			: slipAt("not-indented", { start: first, end: last }, { sure: true, name: key.replace(/^[-\s]+/, "") });
	frame.moved = { from: head.line.column, slip: report(walk, slip) };
	walk.frames.push(frame);
	return frame;
}

function mostIn(walk: Walk, kind: Frame["kind"], head: Head, usual: number): number {
	const { lines, previous, text } = walk;
	const floor = Math.min(previous.stands, previous.column);
	const own = head.line.column;
	const near = isRowOf(text, kind, head, previous.expected, 0) ? NEAR : FAR;
	const votes = new Map<number, number>();
	const byKeys = new Map<number, number>();
	let depth: number | undefined;
	for (let index = head.line.index; index < lines.length && index < head.line.index + MAX_SCANNED; index++) {
		const line = lines[index] as Line;
		if (line.kind !== "content") {
			continue;
		}
		const row = index === head.line.index ? head : headOf(walk, line);
		const isDash = row.dashes.length > 0;
		if (line.column < floor || (line.column === floor && (kind === "map" || previous.isDash || !isDash))) {
			break;
		}
		if (!isDash && endsGroup(walk, row)) {
			break;
		}
		const isText = depth !== undefined && line.column >= depth;
		if (isText && (kind === "map" || isDash)) {
			continue;
		}
		depth = isText ? depth : depthOfText(walk, row);
		// What belongs to an item stands behind its dash.
		if (Math.abs(line.column - (kind === "list" && !isDash ? 2 : 0) - own) > near) {
			continue;
		}
		if (isRowOf(text, kind, row, previous.expected, line.column - own)) {
			add(votes, line.column);
		} else if (kind === "list" && !isDash && memberOf(previous.expected?.item, row.key?.name ?? "") !== undefined) {
			add(byKeys, row.column - 2);
		}
	}
	// One dash alone shows less than the answers of its item.
	const counts = kind === "list" && votes.size === 1 && votes.get(own) === 1 && own !== usual ? byKeys : votes;
	const certainty = kind === "list" ? walk.style.dashCertainty : walk.style.certainty;
	const column = most(counts, usual, certainty, byKeys) ?? most(votes, usual);
	return column === undefined || column < floor ? own : column;
}

/** How deep the lines of a block text stand that begins in this row. */
function depthOfText({ text, lines }: Walk, { line, key, dashes, column, value }: Head): number | undefined {
	const [, digit] = /^[|>][-+]?(\d?)[-+]?\s*(?:#.*)?$/.exec(text.slice(value, line.last)) ?? [];
	if (digit === undefined) {
		return undefined;
	}
	const base = key === undefined ? (dashes.at(-1)?.column ?? column) : column;
	const first = lines.slice(line.index + 1, line.index + MAX_BLANK).find(({ kind }) => kind !== "blank");
	const written = digit === "" ? first?.column : base + Number(digit);
	return written !== undefined && written > base ? written : undefined;
}

/** Hardly more lines are blank above a text. */
const MAX_BLANK = 20;

function add(votes: Map<number, number>, column: number): void {
	votes.set(column, (votes.get(column) ?? 0) + 1);
}

/** An answer that belongs to what the group stands in. */
function endsGroup(walk: Walk, { key, line }: Head): boolean {
	const { previous } = walk;
	return (
		key !== undefined &&
		line.column <= Math.max(previous.stands, previous.column) &&
		childFit(previous.expected, key.name) !== 2 &&
		nearestFor(walk, key.name, line.column) !== undefined
	);
}

/** Groups are scanned this many lines far, so that the whole text is not read again for each. */
const MAX_SCANNED = 200;

/**
 * Whether the format knows the row as one of the group.
 * @param deeper how much deeper it stands than the first; by two or more it may be of a group inside this one
 */
function isRowOf(
	text: string,
	kind: Frame["kind"],
	row: Head,
	expected: SchemaNode | undefined,
	deeper: number,
): boolean {
	if (expected === undefined) {
		return deeper < 2 && (kind === "list") === row.dashes.length > 0 && (kind === "list" || row.key !== undefined);
	}
	return kind === "list"
		? row.dashes.length > 0 && fitsItem(expected.item, row, text)
		: row.dashes.length === 0 && row.key !== undefined && childFit(expected, row.key.name) === 2;
}

/**
 * @param certainty for how many rows it counts that a column is the usual one
 * @param others what decides where votes are even
 */
function most(
	votes: ReadonlyMap<number, number>,
	usual: number,
	certainty = 0,
	others: ReadonlyMap<number, number> = votes,
): number | undefined {
	const counted = [...votes].map(([column, count]): [number, number] => [
		column,
		column === usual ? count + certainty : count,
	]);
	return counted.sort(
		(a, b) =>
			b[1] - a[1] ||
			(others.get(b[0]) ?? 0) - (others.get(a[0]) ?? 0) ||
			(a[0] % 2) - (b[0] % 2) ||
			Math.abs(a[0] - usual) - Math.abs(b[0] - usual) ||
			a[0] - b[0],
	)[0]?.[0];
}
