/**
 * Finds the lines of a text that do not fit their neighbours, from top to bottom, once. What each was most likely meant
 * to be follows from the columns around it and from what the format expects there.
 */
import type { Edit } from "../../../text/span";
import { afterBlanks, type Head, readHead } from "./head";
import { hasSpecialSpace, hasTab, isSpecialSpace, type Line, readLines } from "./lines";
import { addParent } from "./missingParent";
import { asItem, reportBullet } from "./rows/bullets";
import { restoreParent } from "./rows/commentedParent";
import { restoredRow } from "./rows/commentedRow";
import { readDashRow } from "./rows/dashRow";
import { readBehindKey, readKeyRow } from "./rows/keyRow";
import { withDash } from "./rows/lostDash";
import { readTextRow } from "./rows/textRow";
import { readTextAsComment } from "./rows/wordsAboveGroup";
import type { SchemaNode } from "./schemaNode";
import { insertion, type Slip, slipAt } from "./slip";
import { indentsOf } from "./style";
import { escapes, quoteAround } from "./values/quotes";
import { readValue } from "./values/value";
import { childFit, closeTo, fitsItem, headOf, keyFit, type Previous, report, type Sentence, type Walk } from "./walk";

/** @param expected what the file as a whole holds; without it columns and signs alone decide */
export function findSlips(text: string, expected: SchemaNode | undefined): readonly Slip[] {
	if (EXPLICIT_KEY.test(text)) {
		return [];
	}
	const lines = readLines(text);
	const style = indentsOf(text, lines);
	const walk: Walk = {
		text,
		lines,
		heads: [],
		style,
		slips: [],
		columns: new Map(),
		inText: new Set(),
		...anchorsIn(text),
		frames: [],
		previous: { ...NOTHING, expected, column: -style.indent },
	};
	for (let index = firstRow(walk); index < lines.length; ) {
		const line = lines[index] as Line;
		if (line.kind !== "content") {
			index++;
		} else if (line.first === line.start && /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(line.first, line.first + 4))) {
			break;
		} else {
			readRow(walk, withMeantColumn(walk, line));
			index = walk.previous.line + 1;
		}
	}
	finish(walk, walk.previous.sentence);
	writeColumns(walk);
	return walk.slips.filter(({ edits }) => edits.length > 0);
}

/** Such keys show more knowledge of YAML than there is here. */
const EXPLICIT_KEY = /^[ \t]*\?[ \t]/m;

const NOTHING: Omit<Previous, "expected"> = {
	column: -2,
	stands: -1,
	isDash: false,
	isEmpty: true,
	sentence: undefined,
	line: -1,
};

function anchorsIn(text: string): Pick<Walk, "hasAlias" | "hasAnchors"> {
	let names: Set<string> | undefined;
	return {
		hasAnchors: /(?:^|[\s:[{,-])&[^\s,[\]{}]/.test(text),
		hasAlias: (name) => {
			names ??= new Set([...text.matchAll(/\*([^\s,[\]{}]+)/g)].map(([, alias = ""]) => alias));
			return names.has(name);
		},
	};
}

/** Behind `%YAML` and the `---` that begins the document. */
function firstRow(walk: Walk): number {
	const { text, lines } = walk;
	const first = lines.findIndex(({ kind }) => kind === "content");
	const directives: Line[] = [];
	for (let index = Math.max(first, 0); index < lines.length; index++) {
		const line = lines[index] as Line;
		if (text.startsWith("---", line.start) && line.last === line.start + 3) {
			return index + 1;
		}
		// With a colon behind its first word it is a key that begins with a slip.
		if (line.kind === "content" && !/^%(?![^\s:]+:(?:\s|$))/.test(text.slice(line.start, line.last))) {
			break;
		}
		directives.push(...(line.kind === "content" ? [line] : []));
	}
	for (const { first: start, last: end } of directives) {
		walk.slips.push(slipAt("directive", { start, end }, { edits: [{ span: { start, end }, text: "" }] }));
	}
	return Math.max((directives.at(-1)?.index ?? first - 1) + 1, 0);
}

/** The column of a line with tabs is unclear; it belongs to the innermost group that misses what it begins with. */
function withMeantColumn(walk: Walk, line: Line): Line {
	if (!hasTab(walk.text, line)) {
		return line;
	}
	const { frames, previous, style } = walk;
	const head = headOf(walk, line);
	const { key, dashes } = head;
	const name = key?.name ?? "";
	const isChild = previous.isEmpty && dashes.length === 0 && childFit(previous.expected, name) === 2;
	const group = isChild
		? undefined
		: frames.findLast((frame) =>
				dashes.length > 0
					? frame.kind === "list" && fitsItem(frame.expected?.item, head, walk.text)
					: keyFit(frame, name) === 2,
			);
	const column = isChild ? previous.column + (previous.isDash ? 2 : style.indent) : group?.column;
	const isItem = dashes.length > 0 && previous.isEmpty;
	const now = column === undefined || isItem ? line : { ...line, column };
	walk.lines[line.index] = now;
	return now;
}

function readRow(walk: Walk, line: Line): void {
	const before = walk.previous;
	const head = headOf(walk, line);
	const row = readPlainRow(walk, head) ?? readOtherRow(walk, head);
	if (row.sentence !== before.sentence) {
		finish(walk, before.sentence);
	}
	walk.previous = row;
}

function readOtherRow(walk: Walk, plain: Head): Previous {
	const item = asItem(walk, plain);
	const head = restoredRow(walk, plain) ?? withDash(walk, plain) ?? item ?? plain;
	if (!fitsExactly(walk, head)) {
		readTextAsComment(walk, head);
		if (!restoreParent(walk, head)) {
			addParent(walk, head);
		}
	}
	return rowFor(walk, head, item !== undefined);
}

/** Nothing can be wrong with its column. */
function fitsExactly({ frames }: Walk, { key, line, dashes }: Head): boolean {
	return (
		dashes.length === 0 &&
		(key === undefined || frames.some((frame) => frame.column === line.column && keyFit(frame, key.name) === 2))
	);
}

/** A key in the column of its group, under a row that has its value: it stands where it belongs. */
function readPlainRow(walk: Walk, head: Head): Previous | undefined {
	const { frames, previous, lines, text } = walk;
	const { key, line, dashes } = head;
	const isBelowComment = lines[line.index - 1]?.kind === "comment";
	if (previous.isEmpty || isBelowComment || key === undefined || dashes.length > 0 || isSpecialSpace(text[key.after])) {
		return undefined;
	}
	const frame = frames.findLast(({ kind, column }) => kind === "map" && column === line.column);
	if (frame === undefined || keyFit(frame, key.name) !== 2) {
		return undefined;
	}
	closeTo(walk, frame);
	return readBehindKey(walk, frame, head);
}

function rowFor(walk: Walk, head: Head, isBullet: boolean): Previous {
	const { line } = head;
	if (walk.frames.length === 0 && /^[[{]/.test(walk.text.slice(head.start, head.start + 1))) {
		return readValue(walk, { line, start: head.start, base: -1, column: 0, isDash: false, expected: undefined });
	}
	unusualGap(walk, head);
	if (head.dashes.length > 0) {
		const before = walk.slips.length;
		const row = readDashRow(walk, head);
		if (row !== undefined) {
			if (isBullet) {
				reportBullet(walk, head, row, before);
			}
			return row;
		}
		return readTextRow(walk, head);
	}
	return gluedDash(walk, head) ?? readKeyRow(walk, head) ?? readTextRow(walk, head);
}

/** `-economy`: the space behind the dash is missing. */
function gluedDash(walk: Walk, head: Head): Previous | undefined {
	const { text, frames, previous } = walk;
	const { line } = head;
	const isDash = /^-[^\s-]/.test(text.slice(line.first, line.first + 2));
	const isDue =
		frames.some((frame) => frame.kind === "list" && frame.column === line.column) ||
		(previous.isEmpty && previous.expected?.shape === "list");
	if (!isDash || !isDue) {
		return undefined;
	}
	const span = { start: line.first, end: line.first + 1 };
	const inner = readHead(text, { ...line, first: line.first + 1 });
	const gap = { start: line.first + 1, end: line.first + 1 };
	const dash = { start: line.first, end: line.first + 1, column: line.column, gap };
	const row = readDashRow(walk, { ...inner, line, dashes: [dash], column: line.column + 2 });
	if (row !== undefined) {
		report(walk, slipAt("missing-space", span, { name: "-", sure: true, edits: [insertion(span.end, " ")] }));
	}
	return row;
}

/** A special space right behind the colon, which YAML takes for a letter. */
function unusualGap(walk: Walk, { key, value, line }: Head): void {
	if (key !== undefined && value >= line.last && isSpecialSpace(walk.text[key.after])) {
		specialSpace(walk, { span: { start: key.after, end: line.end }, text: "" });
	} else if (key !== undefined && value < line.last && isSpecialSpace(walk.text[key.after])) {
		specialSpace(walk, { span: { start: key.after, end: afterBlanks(walk.text, key.after, line.last) }, text: " " });
	}
}

function specialSpace(walk: Walk, edit: Edit): void {
	const known = walk.slips.find(({ code }) => code === "special-space");
	const slip = known ?? report(walk, slipAt("special-space", edit.span, { sure: true }));
	slip.edits.push(edit);
}

/** At the end of a text: writes the quotation marks that it needs. */
function finish({ text }: Walk, sentence: Sentence | undefined): void {
	if (sentence?.slip === undefined) {
		return;
	}
	const { slip, start, end, close } = sentence;
	if (sentence.needsQuotes) {
		slip.edits.push(...quoteAround(text, start, end));
	} else if (sentence.isContinued && close !== undefined) {
		const quote = text[close] ?? '"';
		slip.edits.push(
			{ span: { start: close, end: close + 1 }, text: "" },
			...escapes(text, close + 1, end, quote),
			insertion(end, quote),
		);
	}
}

/** The blanks in front of lines that stand elsewhere, or that are no spaces. */
function writeColumns(walk: Walk): void {
	const { text, lines, columns } = walk;
	for (const line of lines) {
		const moved = columns.get(line.index);
		if (moved === undefined && !line.hasOtherBlanks) {
			continue;
		}
		const span = { start: line.start, end: line.first };
		if (line.kind === "blank") {
			const blanks = text.slice(line.start, line.end);
			if (blanks.includes("\t")) {
				walk.slips.push(
					slipAt("tabs", span, { isReported: false, edits: [{ span: { ...span, end: line.end }, text: "" }] }),
				);
			} else if ([...blanks].some(isSpecialSpace)) {
				specialSpace(walk, { span: { ...span, end: line.end }, text: "" });
			}
			continue;
		}
		const edit = { span, text: " ".repeat(moved?.column ?? line.column) };
		if (line.kind === "content" && hasTab(text, line) && !walk.inText.has(line.index)) {
			const known = walk.slips.find(({ code, isReported }) => code === "tabs" && isReported);
			(known ?? report(walk, slipAt("tabs", span))).edits.push(edit);
		} else if (hasSpecialSpace(text, line) && !walk.inText.has(line.index)) {
			specialSpace(walk, edit);
		} else if (moved !== undefined) {
			moved.slip?.edits.push(edit);
		}
	}
}
