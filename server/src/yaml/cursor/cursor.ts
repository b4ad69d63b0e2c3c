/**
 * What may come where a cursor stands, in text that is still being typed: known from the lines and signs around it,
 * because the tree of half a line is often no help. It knows YAML and no pilot; often more than one thing may come.
 */
import { columnOf, indentation, lineEnd, lineStart } from "../../text/lines";
import { readFlow } from "../flow";
import { type Block, outlineOf, type Path, pathIn } from "../outline";
import { isBlank, isValueBelow, type Row, type RowKey, readRow, rowsWithout } from "../rows";
import type { Style } from "../style";
import type { CompletionContext, ItemContext, KeyContext } from "./context";
import { contextsInFlow, quoteAt } from "./flow";
import { behindDash } from "./item";
import { onNewLine } from "./newLine";
import { isRestBlank, itemTexts, scalarTarget, siblingsOf, type Typing, withRow, wordEnd } from "./targets";

/** A text, and what is the same for each cursor in it. */
export interface TypedText {
	readonly text: string;
	/** Of all its lines. */
	readonly rows: readonly Row[];
	/** How the file is written, for lines that are to come below. */
	readonly style: Style;
}

export function completionContextsAt({ text, rows, style }: TypedText, offset: number): readonly CompletionContext[] {
	const line = lineStart(text, offset);
	const others = rowsWithout(text, rows, line);
	const around = others.find((row) => row.start < line && row.end >= line);
	if (around !== undefined) {
		return around.value.kind === "flow" ? inFlow(text, others, around, offset, style) : [];
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

function hashAt(text: string, line: number): number | undefined {
	const at = line + indentation(text, line).length;
	return text[at] === "#" ? at : undefined;
}

function inFlow(
	text: string,
	rows: readonly Row[],
	row: Row,
	offset: number,
	{ indent }: Style,
): readonly CompletionContext[] {
	const flow = readFlow(text, row.value.start, row.value.end);
	return contextsInFlow(text, flow, flowPath(rows, row), offset, { base: row.base, indent });
}

function flowPath(rows: readonly Row[], row: Row): Path {
	const outline = outlineOf(rows);
	const above = rows.filter(({ start }) => start < row.start).at(-1);
	const holder = row.key === undefined && row.dashes.length === 0 ? above : row;
	const block = holder && outline.blockOf(holder);
	return holder === undefined || block === undefined ? [] : pathIn(block, holder);
}

/** A line with a key and a colon: `sta‸tus: running`, `status: ru‸`. */
function inPair(typing: Typing, own: Row, key: RowKey): readonly CompletionContext[] {
	const { text, offset } = typing;
	const rows = withRow(typing.others, own);
	const outline = outlineOf(rows);
	const block = outline.blockOf(own);
	if (block === undefined || offset < key.start) {
		return [];
	}
	if (offset === key.start) {
		return [lineAbove(typing, key, block)];
	}
	if (offset <= key.end) {
		const quoted = quoteAt(text, key.start) === undefined ? 0 : 1;
		const span = { start: key.start + quoted, end: key.end - quoted };
		const target = { path: block.path, span, word: span.start, before: "", after: "", column: key.column };
		const siblings = siblingsOf(text, block, own);
		return offset < span.start || offset > span.end
			? []
			: [
					{
						kind: "key",
						...target,
						flow: false,
						alone: false,
						siblings,
						hasColon: true,
						hasBlock: block.below.has(own),
					},
				];
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
		return inFlow(text, rows, own, offset, typing.style);
	}
	const target = inBlock === undefined ? scalarTarget(text, offset, own, key.colon + 1) : undefined;
	const value: CompletionContext[] =
		target === undefined
			? []
			: [{ kind: "value", ...target, path, column: key.column, siblings: siblingsOf(text, block, own) }];
	return [...value, ...belowKey(typing, own, key, path, inBlock)];
}

/** `‸status: idea`: a key of its own, in front of the one that stands there. */
function lineAbove({ text, offset, style }: Typing, key: RowKey, block: Block): KeyContext {
	return {
		kind: "key",
		path: block.path,
		span: { start: offset, end: offset },
		...{ word: offset, before: "", after: style.lineBreak + " ".repeat(key.column), column: key.column },
		...{ flow: false, alone: true, siblings: siblingsOf(text, block), hasColon: false, hasBlock: false },
	};
}

/** `stakeholders: ‸` with nothing behind it: its keys or items can begin in a new line. */
function belowKey(
	typing: Typing,
	own: Row,
	key: RowKey,
	path: Path,
	block: Block | undefined,
): readonly CompletionContext[] {
	const { text, offset, style } = typing;
	const rest = text.slice(offset, lineEnd(text, offset)).trim();
	const isBare = own.value.kind === "none" && (rest === "" || rest.startsWith("#"));
	if (!isBare || text.slice(key.colon + 1, offset).trim() !== "") {
		return [];
	}
	const end = rest === "" ? offset : lineEnd(text, offset);
	// A comment stays in the line of its key.
	const comment = rest === "" ? "" : ` ${rest}`;
	const geometry = { span: { start: key.colon + 1, end }, word: offset, after: "", flow: false, alone: true };
	const inner = block?.column ?? key.column + style.indent;
	const dash = block?.column ?? (style.listsIndented ? inner : key.column);
	const newLine = (column: number) => comment + style.lineBreak + " ".repeat(column);
	const keys: KeyContext = {
		kind: "key",
		...geometry,
		path,
		before: newLine(inner),
		column: inner,
		siblings: block === undefined ? new Map() : siblingsOf(text, block),
		hasColon: false,
		hasBlock: false,
	};
	const item: ItemContext = {
		kind: "item",
		...geometry,
		path,
		before: `${newLine(dash)}-${" ".repeat(style.dashWidth - 1)}`,
		column: dash + style.dashWidth,
		others: block === undefined ? [] : itemTexts(text, block),
		begun: false,
		quote: undefined,
	};
	return [...(block?.kind === "list" ? [] : [keys]), ...(block?.kind === "map" ? [] : [item])];
}

/** A line without a key: half a word, a dash, a dash and a word, a list in flow style. */
function inWord(typing: Typing, own: Row): readonly CompletionContext[] {
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
		return inFlow(text, withRow(typing.others, own), own, offset, typing.style);
	}
	if (value.kind === "quoted" && value.end <= lineEnd(text, line) && offset > value.start) {
		return offset < value.end || !value.closed ? inQuotedKey(typing, value) : [];
	}
	// `? key` and `: value` over two lines: whoever writes these needs no help.
	return value.kind === "plain" && !/[?:]/.test(text[value.start] ?? "") && offset <= wordEnd(text, value.start, offset)
		? onNewLine(typing, value.start, wordEnd(text, value.start, offset))
		: [];
}

/** `"sta‸"`, where the colon is still to come; what is suggested comes without quotes. */
function inQuotedKey(typing: Typing, { start, end }: Row["value"]): readonly CompletionContext[] {
	return onNewLine(typing, start, end).flatMap((one) => (one.kind === "key" ? { ...one, word: start + 1 } : []));
}

/** `status:pre‸`, where the space is still to come. */
function behindGluedColon(typing: Typing, own: Row, start: number, name: string): readonly CompletionContext[] {
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
