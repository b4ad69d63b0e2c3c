/**
 * What is expected where a cursor stands, in text that is still being typed: told from the lines and signs around it,
 * because the tree of half a line is often no help. It knows YAML and no pilot; often more than one thing may come.
 */
import { columnOf, indentation, lineEnd, lineStart } from "../text/lines";
import { type Place, placesAt } from "./cursorPlaces";
import { isRestBlank, itemWords, scalarSpot, siblingsOf, withRow, wordEnd } from "./cursorSpots";
import type { Expected, ExpectedItem, ExpectedKey } from "./expected";
import { readFlow } from "./flow";
import { expectedInFlow, quoteAt } from "./flowCursor";
import { type Block, outlineOf, type Path, pathIn } from "./outline";
import { isBlank, isValueBelow, type Row, type RowKey, readRow, readRows } from "./rows";
import type { Style } from "./style";

/** @param style how the file is written, for lines that are to come below */
export function expectedAt(text: string, offset: number, style: Style): readonly Expected[] {
	const line = lineStart(text, offset);
	const others = readRows(text, line);
	const around = others.find((row) => row.start < line && row.end >= line);
	if (around !== undefined) {
		return around.value.kind === "flow" ? inFlow(text, others, around, offset) : [];
	}
	const blank = isBlank(text, line);
	const own = blank ? undefined : readRow(text, line);
	const comment = blank ? hashAt(text, line) : own?.comment;
	if (comment !== undefined && offset > comment) {
		return [{ kind: "comment", span: { start: comment, end: lineEnd(text, line) } }];
	}
	const typing: Typing = { text, offset, line, style, others };
	if (own === undefined) {
		return /\S/.test(text.slice(line, offset)) ? [] : onNewLine(typing, offset, offset);
	}
	if (own.marker) {
		return [];
	}
	return own.key === undefined ? inWord(typing, own) : inPair(typing, own, own.key);
}

interface Typing {
	readonly text: string;
	readonly offset: number;
	/** Start of the line. */
	readonly line: number;
	readonly style: Style;
	/** What the other lines say. */
	readonly others: readonly Row[];
}

function hashAt(text: string, line: number): number | undefined {
	const at = line + indentation(text, line).length;
	return text[at] === "#" ? at : undefined;
}

function inFlow(text: string, rows: readonly Row[], row: Row, offset: number): readonly Expected[] {
	const flow = readFlow(text, row.value.start, row.value.end);
	return expectedInFlow(text, flow, flowPath(rows, row), offset);
}

function flowPath(rows: readonly Row[], row: Row): Path {
	const outline = outlineOf(rows);
	const above = rows.filter(({ start }) => start < row.start).at(-1);
	const holder = row.key === undefined && row.dashes.length === 0 ? above : row;
	const block = holder && outline.blockOf(holder);
	return holder === undefined || block === undefined ? [] : pathIn(block, holder);
}

/** A line with a key and a colon: `sta‸tus: running`, `status: ru‸`. */
function inPair(typing: Typing, own: Row, key: RowKey): readonly Expected[] {
	const { text, offset } = typing;
	const rows = withRow(typing.others, own);
	const outline = outlineOf(rows);
	const block = outline.blockOf(own);
	if (block === undefined || offset < key.start) {
		return [];
	}
	if (offset <= key.end) {
		const quoted = quoteAt(text, key.start) === undefined ? 0 : 1;
		const span = { start: key.start + quoted, end: key.end - quoted };
		const spot = { path: block.path, span, word: span.start, before: "", after: "", column: key.column };
		const siblings = siblingsOf(text, block, own);
		return offset < span.start || offset > span.end
			? []
			: [{ kind: "key", ...spot, flow: false, alone: false, siblings, hasColon: true, hasBlock: block.below.has(own) }];
	}
	if (offset <= key.colon) {
		return [];
	}
	if (
		isValueBelow(
			own,
			rows.find(({ start }) => start > own.start),
		)
	) {
		return [];
	}
	const path = [...block.path, key.name];
	const inBlock = block.below.get(own);
	if (own.value.kind === "flow") {
		return inFlow(text, rows, own, offset);
	}
	const spot = inBlock === undefined ? scalarSpot(text, offset, own, key.colon + 1) : undefined;
	const value: Expected[] =
		spot === undefined
			? []
			: [{ kind: "value", ...spot, path, column: key.column, siblings: siblingsOf(text, block, own) }];
	return [...value, ...belowKey(typing, own, key, path, inBlock)];
}

/** `stakeholders: ‸` with nothing behind it: its keys or items can begin in a new line. */
function belowKey(typing: Typing, own: Row, key: RowKey, path: Path, block: Block | undefined): readonly Expected[] {
	const { text, offset, style } = typing;
	if (own.value.kind !== "none" || !isRestBlank(text, offset) || text.slice(key.colon + 1, offset).trim() !== "") {
		return [];
	}
	const geometry = { span: { start: key.colon + 1, end: offset }, word: offset, after: "", flow: false, alone: true };
	const inner = block?.column ?? key.column + style.indent;
	const dash = block?.column ?? (style.listsIndented ? inner : key.column);
	const newLine = (column: number) => style.lineBreak + " ".repeat(column);
	const keys: ExpectedKey = {
		kind: "key",
		...geometry,
		path,
		before: newLine(inner),
		column: inner,
		siblings: block === undefined ? new Map() : siblingsOf(text, block),
		hasColon: false,
		hasBlock: false,
	};
	const item: ExpectedItem = {
		kind: "item",
		...geometry,
		path,
		before: `${newLine(dash)}-${" ".repeat(style.dashWidth - 1)}`,
		column: dash + style.dashWidth,
		others: block === undefined ? [] : itemWords(text, block),
		begun: false,
		quote: undefined,
	};
	return [...(block?.kind === "list" ? [] : [keys]), ...(block?.kind === "map" ? [] : [item])];
}

/** A line without a key: half a word, a dash, a dash and a word, a list in flow style. */
function inWord(typing: Typing, own: Row): readonly Expected[] {
	const { text, offset, line } = typing;
	const { value } = own;
	const glued = value.kind === "plain" ? /^([\w-]+):(?!\/\/)/.exec(text.slice(value.start, value.end)) : null;
	if (glued !== null && offset >= value.start + glued[0].length) {
		return behindGluedColon(typing, own, value.start, glued[1] ?? "");
	}
	if (offset < value.start && !(value.kind === "none" && offset > line + own.column)) {
		return [];
	}
	if (own.dashes.length > 0) {
		return own.dashes.length === 1 ? behindDash(typing, own) : [];
	}
	if (value.kind === "flow") {
		return inFlow(text, withRow(typing.others, own), own, offset);
	}
	return value.kind === "plain" && offset <= wordEnd(text, value.start, offset)
		? onNewLine(typing, value.start, wordEnd(text, value.start, offset))
		: [];
}

/** `status:pre‸`, where the space is still to come. */
function behindGluedColon(typing: Typing, own: Row, start: number, name: string): readonly Expected[] {
	const { text, offset } = typing;
	const colon = start + name.length;
	const column = columnOf(text, start);
	const key: RowKey = { name, start, end: colon, column, colon };
	const row: Row = { ...own, key, value: { ...own.value, start: colon + 1 }, base: column };
	const block = outlineOf(withRow(typing.others, row)).blockOf(row);
	const span = { start: colon + 1, end: Math.max(own.value.end, offset) };
	return block === undefined || own.value.end > lineEnd(text, start)
		? []
		: [
				{
					kind: "value",
					...{ path: [...block.path, name], span, word: span.start, before: " ", after: "", column },
					...{ flow: false, alone: isRestBlank(text, span.end), quote: undefined },
					siblings: siblingsOf(text, block, row),
				},
			];
}

/** `- ‸`, `- na‸`: a word that is an item, or the first key of one. */
function behindDash(typing: Typing, own: Row): readonly Expected[] {
	const { text, offset, line, style } = typing;
	const [column = 0] = own.dashes;
	const [place] = placesAt(typing.others, { line, column, dash: true }, style);
	if (place === undefined || offset <= line + column) {
		return [];
	}
	const dash = line + column;
	const typed = own.value.kind === "none" ? offset : own.value.start;
	const inPlace = place.column === column;
	const content = typed > dash + 1 ? typed - line : column + style.dashWidth;
	const row: Row = {
		...own,
		dashes: [place.column],
		value: { ...own.value, kind: "none" },
		column: place.column,
		key: undefined,
	};
	const outline = outlineOf(withRow(typing.others, row));
	const list = outline.blockOf(row);
	if (list === undefined) {
		return [];
	}
	const path = [...list.path, list.rows.indexOf(row)];
	if (own.value.kind === "flow") {
		return expectedInFlow(text, readFlow(text, own.value.start, own.value.end), path, offset);
	}
	const scalar = scalarSpot(text, offset, own, dash + 1);
	if (scalar === undefined) {
		return [];
	}
	const begun = list.below.get(row);
	const lead = `${" ".repeat(place.column)}-${" ".repeat(style.dashWidth - 1)}`;
	const moved = { span: { start: line, end: scalar.span.end }, before: lead, column: place.column + style.dashWidth };
	const spot = { ...scalar, ...(inPlace ? { column: content } : moved) };
	const item: ExpectedItem = {
		kind: "item",
		...spot,
		path: list.path,
		others: itemWords(text, list, row),
		begun: begun !== undefined,
	};
	const { quote, ...bare } = spot;
	const key: ExpectedKey = {
		kind: "key",
		...bare,
		path,
		siblings: begun === undefined ? new Map() : siblingsOf(text, begun),
		hasColon: false,
		hasBlock: false,
	};
	return quote === undefined ? [item, key] : [item];
}

/** An empty line, or one with half a word: what could begin here, the likeliest first. */
function onNewLine(typing: Typing, word: number, end: number): readonly Expected[] {
	const { text, offset, line, style, others } = typing;
	const column = columnOf(text, word);
	const next = others.find((row) => row.start > line);
	const last = others.filter((row) => row.start < line).at(-1);
	const typed = end > word;
	const lostBlock =
		typed &&
		next !== undefined &&
		!next.marker &&
		(next.column > column || (next.column === column && next.dashes.length > 0 && last?.value.kind !== "none"));
	if (lostBlock) {
		return aboveBlock(typing, word, end);
	}
	if (last?.value.kind === "block" && column > last.base) {
		return [];
	}
	const block = outlineOf(others).openAt(line).at(-1);
	const continues =
		last?.value.kind === "plain" && block !== undefined && column > last.base ? pathIn(block, last) : undefined;
	return placesAt(others, { line, column, dash: false }, style).map((place) =>
		fromPlace(text, place, { line, word, end: Math.max(end, offset), style, continues }),
	);
}

/** `stakehol‸` with its lines below it: only the name and the colon are missing. */
function aboveBlock(typing: Typing, word: number, end: number): readonly Expected[] {
	const { text, others } = typing;
	const column = columnOf(text, word);
	const key: RowKey = { name: "", start: word, end, column, colon: end };
	const row: Row = { ...readRow(text, typing.line), key, base: column, value: NO_VALUE };
	const block = outlineOf(withRow(others, row)).blockOf(row);
	return block === undefined || !isRestBlank(text, end)
		? []
		: [
				{
					kind: "key",
					...{ path: block.path, span: { start: word, end }, word, before: "", after: "", column },
					...{ flow: false, alone: true, siblings: siblingsOf(text, block, row), hasColon: false, hasBlock: true },
				},
			];
}

const NO_VALUE: Row["value"] = { kind: "none", start: 0, end: 0, closed: true };

interface Line {
	readonly line: number;
	readonly word: number;
	readonly end: number;
	readonly style: Style;
	readonly continues: Path | undefined;
}

function fromPlace(text: string, place: Place, { line, word, end, style, continues }: Line): Expected {
	const indent = " ".repeat(place.column);
	const right = text.slice(line, word) === indent;
	const spot = {
		span: { start: right ? word : line, end },
		word,
		before: right ? "" : indent,
		after: text[end] === "#" ? " " : "",
		flow: false,
		alone: isRestBlank(text, end),
		path: place.path,
		...(continues === undefined ? {} : { continues }),
	};
	if (place.kind === "list") {
		return {
			kind: "item",
			...spot,
			before: `${spot.before}-${" ".repeat(style.dashWidth - 1)}`,
			column: place.column + style.dashWidth,
			others: place.block === undefined ? [] : itemWords(text, place.block),
			begun: false,
			quote: undefined,
		};
	}
	const siblings = place.block === undefined ? new Map() : siblingsOf(text, place.block);
	return { kind: "key", ...spot, column: place.column, siblings, hasColon: false, hasBlock: false };
}
