/** What is expected behind a dash. */

import { readFlow } from "../flow";
import { type Block, outlineOf, type Path } from "../outline";
import type { Row } from "../rows";
import type { CompletionContext, ItemContext, KeyContext } from "./context";
import { contextsInFlow } from "./flow";
import { insertionPointsAt } from "./insertionPoints";
import { itemTexts, scalarTarget, siblingsOf, type Typing, withRow } from "./targets";

/** `- ‸`, `- na‸`: a word that is an item, or the first key of one. */
export function behindDash(typing: Typing, own: Row): readonly CompletionContext[] {
	const { text, offset, line, style } = typing;
	const [column = 0] = own.dashes;
	const [point] = insertionPointsAt(typing.others, { line, column, dash: true }, style);
	if (point === undefined || offset <= line + column) {
		return [];
	}
	const dash = line + column;
	const typed = own.value.kind === "none" ? offset : own.value.start;
	const isAligned = point.column === column;
	const content = typed > dash + 1 ? typed - line : column + style.dashWidth;
	const row: Row = {
		...own,
		dashes: [point.column],
		value: { ...own.value, kind: "none" },
		column: point.column,
		key: undefined,
	};
	const outline = outlineOf(withRow(typing.others, row));
	const list = outline.blockOf(row);
	if (list === undefined) {
		return [];
	}
	const path = [...list.path, list.rows.indexOf(row)];
	if (own.value.kind === "flow") {
		const flow = readFlow(text, own.value.start, own.value.end);
		return contextsInFlow(text, flow, path, offset, { base: own.base, indent: style.indent });
	}
	const scalar = scalarTarget(text, offset, own, dash + 1);
	if (scalar === undefined) {
		return [];
	}
	const lead = `${" ".repeat(point.column)}-${" ".repeat(style.dashWidth - 1)}`;
	const target = isAligned
		? { ...scalar, before: offset === dash + 1 ? " ".repeat(style.dashWidth - 1) : scalar.before, column: content }
		: {
				...scalar,
				span: { start: line, end: scalar.span.end },
				before: lead,
				column: point.column + style.dashWidth,
			};
	const begun = list.below.get(row);
	const item: ItemContext = {
		kind: "item",
		...target,
		path: list.path,
		others: itemTexts(text, list, row),
		begun: begun !== undefined,
	};
	if (target.quote !== undefined) {
		return [item];
	}
	const start = isAligned ? dash + 1 : line;
	const key = firstKey(typing, { target, path, begun, start, lead: isAligned ? "" : lead.trimEnd() });
	return [item, key];
}

interface FirstKey {
	readonly target: Omit<ItemContext, "kind" | "path" | "others" | "begun">;
	readonly path: Path;
	/** The keys of the item that stand below it. */
	readonly begun: Block | undefined;
	/** From where on the line is replaced when the key stands in a line of its own, and by what. */
	readonly start: number;
	readonly lead: string;
}

function firstKey({ text, style }: Typing, { target, path, begun, start, lead }: FirstKey): KeyContext {
	const { quote: _, ...bare } = target;
	const column = begun?.column ?? 0;
	// Its other keys stand in lines of their own.
	const lineBelow = {
		span: { start, end: target.span.end },
		before: `${lead}${style.lineBreak}${" ".repeat(column)}`,
		column,
	};
	return {
		kind: "key",
		...bare,
		...(begun !== undefined && column !== target.column ? lineBelow : {}),
		path,
		siblings: begun === undefined ? new Map() : siblingsOf(text, begun),
		hasColon: false,
		hasBlock: false,
	};
}
