/** A line without a key or dash: a text that continues, a key that lacks its colon, or one that is still being typed. */

import { readFlow } from "../../../flow";
import type { SlipCode } from "../../../tree";
import { afterBlanks, type Head, type Key, readGluedKey } from "../head";
import type { Line } from "../lines";
import { isSingle, memberOf, objectOf, type SchemaNode } from "../schemaNode";
import { insertion, type Slip, slipAt } from "../slip";
import { commentStart } from "../values/comments";
import { moveComments } from "../values/cutByComment";
import { trimmedComment } from "../values/quoted";
import { readValue } from "../values/value";
import { contentBelow, fitsItem, headOf, moveLine, type Previous, report, type Walk } from "../walk";
import { readKeyRow } from "./keyRow";
import { withoutSigns } from "./mistypedKey";

export function readTextRow(walk: Walk, head: Head): Previous {
	const { line } = head;
	const { previous } = walk;
	if (head.dashes.length > 0 && head.key !== undefined && previous.sentence?.style !== "block") {
		return lost(walk, line, previous, "dash-without-list");
	}
	return (
		remark(walk, head) ??
		signed(walk, head) ??
		glued(walk, head) ??
		withoutColon(walk, head) ??
		halfTyped(walk, line) ??
		itemWithoutDash(walk, head) ??
		valueBelow(walk, head) ??
		continueText(walk, line) ??
		lost(walk, line, previous, head.dashes.length > 0 ? "dash-without-list" : "missing-colon")
	);
}

/** How people mark a remark elsewhere, and what they draw below a heading. */
const REMARK = /^(?:\/\/|\/\*|```|~~~|[-=_*~]{3,}$)/;
const NOTE = /^(?:TODO|FIXME|TBD|NB|PM)(?![\p{L}\d])/u;

function remark(walk: Walk, { line, dashes }: Head): Previous | undefined {
	const { previous, text } = walk;
	const content = text.slice(line.first, line.last);
	const isRemark = REMARK.test(content) || (!previous.isEmpty && NOTE.test(content));
	return isRemark && dashes.length === 0 && previous.sentence?.style !== "block"
		? lost(walk, line, previous, "remark")
		: undefined;
}

/** `*title: Quiet nights`. */
function signed(walk: Walk, head: Head): Previous | undefined {
	const members = groupsAt(walk, head.line).flatMap(({ expected, seen }) =>
		(expected?.members ?? []).filter(({ key }) => !seen.has(key)),
	);
	const row = head.dashes.length > 0 ? undefined : withoutSigns(walk, head, members);
	return row && readKeyRow(walk, row);
}

/** `title:Quiet nights`. */
function glued(walk: Walk, head: Head): Previous | undefined {
	const key = readGluedKey(walk.text, head.start, head.line.last);
	if (key === undefined || (dueAt(walk, head.line, key.name) === undefined && walk.frames[0]?.expected !== undefined)) {
		return undefined;
	}
	const span = { start: key.start, end: key.after };
	const slip = slipAt("missing-space", span, { name: key.name, sure: true, edits: [insertion(key.after, " ")] });
	return readMended(walk, { ...head, key, value: key.after }, slip);
}

/** A key, and what stands for its colon. */
const COLONLESS = /^([A-Za-z][\w/*-]*)(?:[ \t]*([=;.：]|(?<=[ \t])[-–—](?=[ \t]+\S))(?=\s|$)|(?=\s|$))/;

/** `problem Residents sleep badly.`, `why` with its answers below. */
function withoutColon(walk: Walk, head: Head): Previous | undefined {
	const { text } = walk;
	const { line } = head;
	const [whole = "", name = "", sign = ""] = COLONLESS.exec(text.slice(line.first, line.last)) ?? [];
	const due = name === "" ? undefined : dueAt(walk, line, name);
	if (due === undefined) {
		return undefined;
	}
	const end = line.first + name.length;
	// The dash of an item stays.
	const instead = isSingle(due) || !/[-–—]/.test(sign) ? whole.length : name.length;
	const value = afterBlanks(text, line.first + instead, line.last);
	const isAlone = value >= line.last || text[value] === "#";
	if (isAlone && !hasOwnBelow(walk, line, due)) {
		return undefined;
	}
	const edit = { span: { start: end, end: line.first + (sign === "" ? name.length : instead) }, text: ":" };
	const key: Key = { start: line.first, end, name, after: value, isWord: true };
	const slip = slipAt("missing-colon", { start: line.first, end }, { name, sure: true, edits: [edit] });
	return readMended(walk, { ...head, key, value }, slip);
}

/** What is wrong with the answer and with the key in front of it is one slip. */
function readMended(walk: Walk, head: Head, slip: Slip): Previous | undefined {
	const at = walk.slips.push(slip);
	const row = readKeyRow(walk, head);
	const ofAnswer = walk.slips.slice(at).find(({ span, isReported }) => isReported && span.start === head.value);
	if (ofAnswer !== undefined) {
		ofAnswer.edits.unshift(...slip.edits);
		walk.slips.splice(at - 1, 1);
	}
	return row;
}

/** What the key asks for in a group that this line can stand in and that still misses it. */
function dueAt(walk: Walk, line: Line, name: string): SchemaNode | undefined {
	const group = groupsAt(walk, line).find(
		({ expected, seen }) => memberOf(expected, name) !== undefined && !seen.has(name),
	);
	return memberOf(group?.expected, name);
}

interface Group {
	readonly expected: SchemaNode | undefined;
	readonly seen: ReadonlySet<string>;
}

function groupsAt({ frames, previous }: Walk, line: Line): readonly Group[] {
	if (previous.isEmpty && line.column > Math.min(previous.stands, previous.column)) {
		return isSingle(previous.expected) ? [] : [{ expected: objectOf(previous.expected), seen: new Set() }];
	}
	return frames.filter(
		(frame) => frame.kind === "map" && (frame.column === line.column || frame.moved?.from === line.column),
	);
}

/** Whether lines of the key stand below it, and not those of a group above that goes on. */
function hasOwnBelow(walk: Walk, line: Line, due: SchemaNode): boolean {
	const next = contentBelow(walk, line, 20);
	const isItem = next?.column === line.column && walk.text[next.first] === "-";
	if (next === undefined || (next.column <= line.column && !isItem)) {
		return false;
	}
	const head = headOf(walk, next);
	const { previous, frames } = walk;
	const above = previous.isEmpty ? [previous] : frames.filter(({ column }) => column === next.column);
	return isPartOf(due, head, walk.text) || !above.some(({ expected }) => isPartOf(expected, head, walk.text));
}

function isPartOf(group: SchemaNode | undefined, head: Head, text: string): boolean {
	return head.dashes.length > 0
		? group?.shape === "list" && fitsItem(group.item, head, text)
		: memberOf(group, head.key?.name ?? "") !== undefined;
}

/** One word that begins a key of this group, be it one that stands there already: somebody is typing. */
function halfTyped(walk: Walk, line: Line): Previous | undefined {
	const end = trimmedComment(walk.text, line.first, line.last);
	const word = walk.text.slice(line.first, end).toLowerCase();
	if (!/^\p{L}[\p{L}\d_-]*$/u.test(word) || hasGoneOn(walk, line)) {
		return undefined;
	}
	const begins = ({ key }: SchemaNode) => key.toLowerCase().startsWith(word);
	const isMeant = (member: SchemaNode) => begins(member) || member.synonyms.some((one) => one.startsWith(word));
	const members = groupsAt(walk, line).flatMap(({ expected, seen }) =>
		(expected?.members ?? []).map((member) => ({ member, isThere: seen.has(member.key) })),
	);
	const begun = members.filter(({ member, isThere }) => (isThere ? begins(member) : isMeant(member)));
	if (begun.length === 0) {
		return undefined;
	}
	const [first, ...others] = begun.filter(({ isThere }) => !isThere);
	const span = { start: line.first, end };
	const path = first !== undefined && others.length === 0 ? { path: first.member.path } : {};
	report(walk, slipAt("half-typed", span, { isReported: false, ...path, edits: [{ span, text: "" }] }));
	return { ...walk.previous, line: line.index };
}

/** A text goes on in the line above, in the column of this one. */
function hasGoneOn({ previous, lines }: Walk, { index, column }: Line): boolean {
	const isRightBelow = previous.line === index - 1 && lines[previous.line]?.column === column;
	return isRightBelow && previous.sentence?.isContinued === true;
}

/** A line in the column of the dashes that has none. */
function itemWithoutDash(walk: Walk, head: Head): Previous | undefined {
	const { line } = head;
	const list = walk.frames.findLast((frame) => frame.kind === "list" && frame.column === line.column);
	const isMap = walk.frames.some((frame) => frame.kind === "map" && frame.column === line.column);
	const item = list?.expected?.item;
	const isItem = (item?.choices.length ?? 0) > 0 || !/^\p{Ll}/u.test(walk.text.slice(line.first, line.first + 2));
	if (list === undefined || isMap || walk.previous.isEmpty || item?.shape === "object" || !isItem) {
		return undefined;
	}
	report(walk, slipAt("missing-dash", { start: line.first, end: line.last }, { edits: [insertion(line.first, "- ")] }));
	const position = { line, start: line.first, base: line.column, column: list.column, isDash: true, expected: item };
	return readValue(walk, position);
}

/** What stands below an empty key or dash is its answer, also where it does not stand deeper. */
function valueBelow(walk: Walk, { line }: Head): Previous | undefined {
	const { previous } = walk;
	if (!previous.isEmpty || isAboveAll(walk, line)) {
		return undefined;
	}
	const isDeeper = line.column > Math.min(previous.stands, previous.column);
	if (!isDeeper && previous.expected !== undefined && !isSingle(previous.expected)) {
		return undefined;
	}
	const column = previous.column + walk.style.indent;
	if (!isDeeper || line.column <= previous.column) {
		const slip = report(walk, slipAt("goes-on", { start: line.first, end: line.last }));
		moveLine(walk, line, column, slip);
	}
	const base = Math.min(previous.stands, line.column - 1);
	const position = {
		line,
		start: line.first,
		base,
		column: previous.column,
		isDash: false,
		expected: previous.expected,
	};
	const row = readValue(walk, position);
	return { ...row, column: previous.column, stands: previous.stands };
}

/** A remark above the first key of a file. */
function isAboveAll(walk: Walk, line: Line): boolean {
	const { frames, lines, previous } = walk;
	return (
		frames.length === 0 &&
		previous.expected?.shape === "object" &&
		lines.slice(line.index + 1).some((next) => {
			const { key } = headOf(walk, next);
			return next.kind === "content" && key !== undefined && memberOf(previous.expected, key.name) !== undefined;
		})
	);
}

/** Text that belongs to the text above. */
function continueText(walk: Walk, line: Line): Previous | undefined {
	const { previous, text, lines } = walk;
	const { sentence, expected } = previous;
	const isWord = expected !== undefined && isSingle(expected) && expected.shape !== "text";
	const isInterrupted = lines.slice(previous.line + 1, line.index).some(({ kind }) => kind === "comment");
	if (
		sentence === undefined ||
		(isWord && sentence.style !== "block") ||
		(sentence.style !== "block" &&
			(sentence.hasComment || isInterrupted) &&
			!(sentence.style === "plain" && moveComments(walk, sentence, line)))
	) {
		return undefined;
	}
	const isBlock = sentence.style === "block";
	sentence.slip ??= report(walk, slipAt("goes-on", { start: line.first, end: line.last }));
	if (line.column < sentence.column) {
		moveLine(walk, line, sentence.column, sentence.slip);
	}
	sentence.end = isBlock ? line.last : trimmedComment(text, line.first, line.last);
	sentence.isContinued = true;
	sentence.hasComment = !isBlock && commentStart(text, line.first, line.last) < line.last;
	if (sentence.style === "plain" && /:(?=\s|$)/.test(text.slice(line.first, sentence.end))) {
		sentence.needsQuotes = true;
	}
	return { ...previous, line: line.index };
}

/** Nothing can be made of it: it is read as a comment, with all that stands between its brackets. */
function lost(walk: Walk, line: Line, previous: Previous, code: SlipCode): Previous {
	const { text, lines } = walk;
	const flow = /^[[{]/.test(text.slice(line.first, line.last)) ? readFlow(text, line.first, text.length) : undefined;
	const end = flow?.closed === true ? flow.end : line.last;
	const slip =
		lostAbove(walk, line, code) ??
		report(walk, slipAt(code, { start: line.first, end: line.last }, { name: "", isGuess: code !== "remark" }));
	let { index } = line;
	for (let next: Line | undefined = line; next !== undefined && next.start < end; next = lines[index + 1]) {
		({ index } = next);
		slip.edits.push(...(next.kind === "content" ? [insertion(next.first, "# ")] : []));
	}
	return { ...previous, line: index, sentence: undefined };
}

/** Dashes right below each other are one slip. */
function lostAbove({ slips, lines }: Walk, { index, column }: Line, code: SlipCode): Slip | undefined {
	const last = slips.at(-1);
	const above = lines[index - 1];
	const isNext = last?.edits.at(-1)?.span.start === above?.first && above?.column === column;
	return code === "dash-without-list" && last?.code === code && isNext ? last : undefined;
}
