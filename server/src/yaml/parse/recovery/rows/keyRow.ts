/** A line that begins with a key: which group it belongs to, and so in which column. */

import type { Head } from "../head";
import { isKnownKey, isSingle, memberOf } from "../schemaNode";
import { insertion, slipAt } from "../slip";
import { readValue } from "../values/value";
import {
	childFit,
	closeTo,
	distanceTo,
	type Frame,
	keyFit,
	moveLine,
	nearestFor,
	type Previous,
	report,
	type Walk,
	wrongColumn,
} from "../walk";
import { openGroup, openShallowGroup } from "./group";
import { secondAnswer } from "./twoAnswers";

/** Nothing where the line is no row of its own, but continues the text above. */
export function readKeyRow(walk: Walk, head: Head): Previous | undefined {
	if (head.key === undefined) {
		return undefined;
	}
	const frame = frameOf(walk, head);
	if (frame === undefined) {
		return undefined;
	}
	if (frame.kind === "list") {
		return itemWithoutDash(walk, frame, head);
	}
	closeTo(walk, frame);
	settle(walk, frame, head);
	return readBehindKey(walk, frame, head);
}

/** The value of a key that stands in its frame. */
export function readBehindKey(walk: Walk, frame: Frame, head: Head): Previous {
	const { key, line } = head;
	const name = key?.name ?? "";
	frame.seen.add(name);
	const second = secondAnswer(walk, frame, head);
	if (second !== undefined) {
		closeTo(walk, second.frame);
		return readBehindKey(walk, second.frame, second.head);
	}
	return readValue(walk, {
		line,
		start: head.value,
		base: head.column,
		column: frame.column,
		isDash: false,
		expected: memberOf(frame.expected, name),
	});
}

/** Puts the line where its group stands. */
export function settle(walk: Walk, frame: Frame, { line, key }: Head): void {
	if (line.column === frame.column) {
		return;
	}
	if (frame.moved?.from !== line.column) {
		const sure = key !== undefined && frame.expected !== undefined && memberOf(frame.expected, key.name) !== undefined;
		const path = memberOf(frame.expected, key?.name ?? "")?.path;
		frame.moved = { from: line.column, slip: report(walk, wrongColumn(line, sure, key?.name, path)) };
	}
	moveLine(walk, line, frame.column, frame.moved.slip);
}

function frameOf(walk: Walk, head: Head): Frame | undefined {
	const { previous, frames } = walk;
	const { line } = head;
	const name = head.key?.name ?? "";
	const inColumn = frames.filter((frame) => frame.column === line.column);
	const exact = inColumn.findLast(({ kind }) => kind === "map") ?? inColumn.at(-1);
	const fit = exact === undefined ? 0 : keyFit(exact, name);
	const near = nearestFor(walk, name, line.column);
	if (previous.isEmpty) {
		const isDeeper = line.column > Math.min(previous.stands, previous.column);
		const isChild = childFit(previous.expected, name);
		if (isDeeper && (isChild > 0 || near === undefined) && !(isSingle(previous.expected) && near !== undefined)) {
			return openGroup(walk, "map", head);
		}
		if (!isDeeper && isChild === 2 && fit !== 2) {
			return openShallowGroup(walk, head);
		}
	}
	if (exact !== undefined && (fit > 0 || (exact.kind === "map" && isBegunAbove(walk, head)))) {
		return exact;
	}
	if (exact?.kind === "list" && exact === listWithKey(walk, name, near, exact)) {
		return exact;
	}
	return near ?? (exact?.kind === "map" && !isSentence(walk, head) ? exact : otherwise(walk, head));
}

/** The same key in the row above, where somebody writes it once more. */
function isBegunAbove({ text, lines, previous }: Walk, { key, line }: Head): boolean {
	const above = lines[previous.line];
	return key !== undefined && above?.column === line.column && text.startsWith(`${key.name}:`, above.first);
}

/** A row at the column of the dashes whose key the item above has already: the next item, without its dash. */
function listWithKey(walk: Walk, key: string, near: Frame | undefined, list: Frame): Frame | undefined {
	const item = walk.frames[walk.frames.indexOf(list) + 1];
	const isKnown = list.expected?.item !== undefined && memberOf(list.expected.item, key) !== undefined;
	return isKnown && item?.kind === "map" && item.seen.has(key) && (near === undefined || near === item)
		? list
		: undefined;
}

function itemWithoutDash(walk: Walk, list: Frame, head: Head): Previous {
	const { line } = head;
	closeTo(walk, list);
	report(walk, slipAt("missing-dash", { start: line.first, end: line.last }, { edits: [insertion(line.first, "- ")] }));
	const item: Frame = {
		kind: "map",
		column: list.column + 2,
		expected: list.expected?.item,
		seen: new Set(),
		moved: undefined,
	};
	walk.frames.push(item);
	return readBehindKey(walk, item, head);
}

/** `Mind you: by day too` below a text: a sentence that continues, and no key. */
function isSentence({ previous, frames }: Walk, { key }: Head): boolean {
	return (
		key !== undefined &&
		!key.isWord &&
		frames[0]?.expected !== undefined &&
		previous.sentence !== undefined &&
		/^\S+\s+\S/.test(key.name)
	);
}

/** No group misses this key: the nearest one has it, unless the text above just continues. */
function otherwise(walk: Walk, head: Head): Frame | undefined {
	const { previous, frames } = walk;
	const isKnown = isKnownKey(frames[0]?.expected, head.key?.name ?? "");
	const knowsNothing = frames[0]?.expected === undefined;
	if (previous.sentence !== undefined && !isKnown && !(knowsNothing && head.key?.isWord === true)) {
		return undefined;
	}
	let best: Frame | undefined;
	for (const frame of frames) {
		const column = head.line.column;
		if (frame.kind === "map" && (best === undefined || distanceTo(frame, column) <= distanceTo(best, column))) {
			best = frame;
		}
	}
	return best;
}
