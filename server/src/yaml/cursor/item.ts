/** What is expected behind a dash. */

import { readFlow } from "../flow";
import { outlineOf } from "../outline";
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
	const begun = list.below.get(row);
	const blanks = " ".repeat(style.dashWidth - 1);
	const lead = `${" ".repeat(point.column)}-${blanks}`;
	const realigned = {
		span: { start: line, end: scalar.span.end },
		before: lead,
		column: point.column + style.dashWidth,
	};
	const here = { before: offset === dash + 1 ? blanks : scalar.before, column: content };
	const target = { ...scalar, ...(isAligned ? here : realigned) };
	const item: ItemContext = {
		kind: "item",
		...target,
		path: list.path,
		others: itemTexts(text, list, row),
		begun: begun !== undefined,
	};
	const { quote, ...bare } = target;
	const isBelow = begun !== undefined && begun.column !== target.column;
	// Its other keys stand in lines of their own.
	const lineBelow = {
		span: { start: isAligned ? dash + 1 : line, end: scalar.span.end },
		before: `${isAligned ? "" : lead.trimEnd()}${style.lineBreak}${" ".repeat(begun?.column ?? 0)}`,
		column: begun?.column ?? 0,
	};
	const key: KeyContext = {
		kind: "key",
		...bare,
		...(isBelow ? lineBelow : {}),
		path,
		siblings: begun === undefined ? new Map() : siblingsOf(text, begun),
		hasColon: false,
		hasBlock: false,
	};
	return quote === undefined ? [item, key] : [item];
}
