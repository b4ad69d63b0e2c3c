/** What is expected on a line of its own. */
import { columnOf } from "../../text/lines";
import { type Outline, outlineOf, type Path, pathIn } from "../outline";
import { isValueBelow, type Row, type RowKey, readRow } from "../rows";
import type { Style } from "../style";
import type { CompletionContext, KeyContext } from "./context";
import { type InsertionPoint, insertionPointsAt } from "./insertionPoints";
import { isRestBlank, itemTexts, siblingsOf, type Typing, withRow } from "./targets";

/** An empty line, or one with half a word: what could begin here, the likeliest first. */
export function onNewLine(typing: Typing, word: number, end: number): readonly CompletionContext[] {
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
	if ((last?.value.kind === "block" && column > last.base) || isOutside(others, line)) {
		return [];
	}
	const outline = outlineOf(others);
	const block = outline.openAt(line).at(-1);
	const continues =
		last?.value.kind === "plain" && block !== undefined && column > last.base ? pathIn(block, last) : undefined;
	const points = insertionPointsAt(others, { line, column, dash: false }, style);
	const lines = { line, word, end: Math.max(end, offset), style, continues };
	const found = points.map((point) => contextOf(text, point, lines));
	const isForItems = points.every(({ kind, block, instead }) => !instead && (kind === "list" || block === undefined));
	const keys = typed && isForItems ? points.flatMap((point, index) => firstKey(found[index], point)) : [];
	return [...found, ...keys, ...valueBelow(text, outline, last, found)];
}

/** Outside the one list or map in brackets that the file is, or behind the end of its document. */
function isOutside(rows: readonly Row[], line: number): boolean {
	const above = rows.filter((row) => row.start < line);
	const [last, before] = [above.at(-1), above.at(-2)];
	if (last?.marker === true && above.some((row) => !row.marker)) {
		return true;
	}
	const below = rows.find((row) => row.start > line);
	const isFirst = last === undefined || last.marker;
	return isInBrackets(last, before) || (isFirst && isInBrackets(below, last));
}

function isInBrackets(row: Row | undefined, above: Row | undefined): boolean {
	const isBare = row?.value.kind === "flow" && row.key === undefined && row.dashes.length === 0;
	return isBare && !isValueBelow(above, row);
}

/** `na‸` in a list of maps: the first key of an item whose dash is still to come. */
function firstKey(item: CompletionContext | undefined, { block }: InsertionPoint): readonly KeyContext[] {
	if (item?.kind !== "item") {
		return [];
	}
	const { others, begun, quote, ...target } = item;
	const path = [...item.path, block?.rows.length ?? 0];
	return [{ ...target, kind: "key", path, siblings: new Map(), hasColon: false, hasBlock: false }];
}

/** The value of the key above, on a line of its own. */
function valueBelow(
	text: string,
	outline: Outline,
	last: Row | undefined,
	found: readonly CompletionContext[],
): readonly CompletionContext[] {
	const block = last && outline.blockOf(last);
	const begins = found.find((one) => one.kind === "key" && one.siblings.size === 0);
	if (last?.key === undefined || last.value.kind !== "none" || block === undefined || begins?.kind !== "key") {
		return [];
	}
	const path = pathIn(block, last);
	const { hasColon: _, hasBlock: __, ...target } = begins;
	return path.join("\n") !== begins.path.join("\n")
		? []
		: [
				{
					...target,
					kind: "value",
					column: last.key.column,
					siblings: siblingsOf(text, block, last),
					quote: undefined,
				},
			];
}

/** `stakehol‸` with its lines below it: only the name and the colon are missing. */
function aboveBlock(typing: Typing, word: number, end: number): readonly CompletionContext[] {
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

function contextOf(
	text: string,
	point: InsertionPoint,
	{ line, word, end, style, continues }: Line,
): CompletionContext {
	const indent = " ".repeat(point.column);
	const right = text.slice(line, word) === indent;
	const target = {
		span: { start: right ? word : line, end },
		word,
		before: right ? "" : indent,
		after: text[end] === "#" ? " " : "",
		flow: false,
		alone: isRestBlank(text, end),
		path: point.path,
		...(continues === undefined ? {} : { continues }),
		...(point.instead === undefined ? {} : { instead: point.instead }),
	};
	if (point.kind === "list") {
		return {
			kind: "item",
			...target,
			before: `${target.before}-${" ".repeat(style.dashWidth - 1)}`,
			column: point.column + style.dashWidth,
			others: point.block === undefined ? [] : itemTexts(text, point.block),
			begun: false,
			quote: undefined,
		};
	}
	const siblings = point.block === undefined ? new Map() : siblingsOf(text, point.block);
	return { kind: "key", ...target, column: point.column, siblings, hasColon: false, hasBlock: false };
}
