/** Where new keys and values go, so that nothing else moves: no other byte of the text changes. */
import { columnOf, indentation, lineEnd, lineStart, nextLine, trimEnd } from "../../text/lines";
import type { Skeleton, SkeletonMember } from "../../text/skeleton";
import type { Template, TemplateEdit } from "../../text/template";
import { valueSpans } from "../scalar";
import { blockColumn, keyColumn, type Style } from "../style";
import { type Item, type ListNode, type MapNode, type Pair, pairSpan, shownAt, type TreeNode } from "../tree";
import { writeBlock, writeBlockValue, writeFlow, writeFlowMembers, writeItem, writeItemContent } from "./write";

export interface InsertContext {
	readonly text: string;
	readonly style: Style;
}

/** Adds keys to a map, each behind the key that comes before it in `order` (the design's order of all keys of this map). */
export function insertMembers(
	context: InsertContext,
	map: MapNode,
	order: readonly string[],
	members: readonly SkeletonMember[],
): TemplateEdit[] {
	const own = map.pairs.filter((pair) => pair.mergedAt === undefined);
	if (own.length === 0) {
		return [fillEmptyMap(context, map, members)];
	}
	const groups = new Map<Pair, { before: SkeletonMember[]; after: SkeletonMember[] }>();
	for (const member of members) {
		const { pair, side } = neighbour(context.text, own, order, member.key);
		const group = groups.get(pair) ?? { before: [], after: [] };
		group[side].push(member);
		groups.set(pair, group);
	}
	return [...groups].flatMap(([pair, { before, after }]) => [
		...(before.length > 0 ? [insertBefore(context, map, pair, before)] : []),
		...(after.length > 0 ? [insertAfter(context, map, pair, after)] : []),
	]);
}

/** Writes a value where a key has none yet: nothing, `null`, `{}`, `[]` or a placeholder. */
export function fillValue(context: InsertContext, pair: Pair, inFlow: boolean, value: Skeleton): TemplateEdit[] {
	const { text } = context;
	const { value: old, below } = valueSpans(text, pair.value);
	if (hasComment(text, pair.value)) {
		return belowComment(context, pair.value, value);
	}
	if (inFlow) {
		const colon = old.start > pair.keySpan.end ? "" : ":";
		const lead = text[old.start - 1] === " " ? "" : " ";
		const trail = text[old.end] === "#" ? [" "] : [];
		return [{ span: old, template: [colon + lead, ...writeFlow(value), ...trail] }];
	}
	const column = columnOf(text, pair.keySpan.start);
	const end = lineEnd(text, Math.max(old.end, pair.keySpan.end));
	const written = { span: below ?? { start: end, end }, template: writeBlockValue(value, column, context.style) };
	const removed = { span: { start: trimEnd(text, old.start), end: old.end }, template: [] };
	return old.end > old.start ? [removed, written] : [written];
}

/** `[ # which?` and its bracket on another line: the comment stays where it is. */
function hasComment(text: string, node: TreeNode): node is MapNode | ListNode {
	const isBrackets = (node.kind === "map" || node.kind === "list") && node.flow && node.alias === undefined;
	return isBrackets && text.slice(node.span.start, node.span.end).includes("#");
}

function belowComment(
	{ text, style }: InsertContext,
	{ kind, span }: MapNode | ListNode,
	value: Skeleton,
): TemplateEdit[] {
	const [inner] =
		kind === "map" && value.kind === "map"
			? [writeFlowMembers(value.members)]
			: kind === "list" && value.kind === "list"
				? [writeFlow(value.item)]
				: [];
	const end = trimEnd(text, span.end - 1);
	const column = keyColumn(text, span.start) + style.indent;
	return inner === undefined
		? []
		: [{ span: { start: end, end }, template: [style.lineBreak + " ".repeat(column), ...inner] }];
}

/** Replaces one value by another. */
export function valueInstead(text: string, node: TreeNode, written: Template): TemplateEdit[] {
	const { value, below } = valueSpans(text, node);
	return [{ span: value, template: written }, ...(below === undefined ? [] : [{ span: below, template: [] }])];
}

/** Writes the content of a list item that has none. */
export function fillItem(context: InsertContext, item: Item, inFlow: boolean, value: Skeleton): TemplateEdit[] {
	const old = shownAt(item.value);
	if (hasComment(context.text, item.value)) {
		return belowComment(context, item.value, value);
	}
	if (inFlow) {
		return [{ span: old, template: writeFlow(value) }];
	}
	const { text, style } = context;
	const end = lineEnd(text, item.start);
	const rest = text.slice(item.start + 1, end);
	if (old.end > old.start) {
		return valueInstead(text, item.value, writeItemContent(value, columnOf(text, old.start), style));
	}
	const at = { start: end, end };
	if (rest.trim() === "") {
		const gap = rest === "" ? " ".repeat(style.dashWidth - 1) : "";
		return [{ span: at, template: [gap, ...writeItemContent(value, columnOf(text, end) + gap.length, style)] }];
	}
	const column = columnOf(text, item.start) + style.dashWidth;
	return [{ span: at, template: [style.lineBreak + " ".repeat(column), ...writeItemContent(value, column, style)] }];
}

/** Adds an item behind the last one of a list, in the style of the list; an empty list (`[]`) gets its first. */
export function appendItem(
	context: InsertContext,
	list: ListNode,
	pair: Pair | undefined,
	inFlow: boolean,
	item: Skeleton,
): TemplateEdit[] {
	const { text, style } = context;
	const last = list.items.at(-1);
	if (last === undefined) {
		return pair === undefined ? [] : fillValue(context, pair, inFlow, { kind: "list", item });
	}
	if (list.flow) {
		const { end } = last.value.alias ?? last.value.span;
		return [{ span: { start: end, end }, template: [", ", ...writeFlow(item)] }];
	}
	const column = columnOf(text, last.start);
	const { at, keepsLines } = endOfValue(text, last.value, last.start, column);
	const written = writeItem(item, column, style);
	const indent = " ".repeat(column);
	const template = keepsLines ? [indent, ...written, style.lineBreak] : [style.lineBreak + indent, ...written];
	return [{ span: { start: at, end: at }, template }];
}

/** Writes a whole pilot into a text that holds no value yet, behind whatever comments it has, before the sign that ends it. */
export function writeDocument(context: InsertContext, members: readonly SkeletonMember[]): TemplateEdit {
	const { text, style } = context;
	const end = /(?<=^\uFEFF?)\.\.\.(?=\s|$)/m.exec(text)?.index ?? text.length;
	const lead = end === 0 || columnOf(text, end) === 0 ? [] : [style.lineBreak];
	return { span: { start: end, end }, template: [...lead, ...writeBlock(members, 0, style), style.lineBreak] };
}

/** The edits, and without a tab on the last line of the file: behind an empty value, YAML takes it for indentation. */
export function withoutTabBelow(text: string, edits: readonly TemplateEdit[]): readonly TemplateEdit[] {
	const last = Math.max(0, ...edits.map(({ span }) => span.end));
	const line = lineStart(text, text.length);
	const isTab = line > last && text.slice(last).trim() === "" && text.includes("\t", line);
	return isTab ? [...edits, { span: { start: line, end: text.length }, template: [] }] : edits;
}

function neighbour(
	text: string,
	own: readonly Pair[],
	order: readonly string[],
	key: string,
): { pair: Pair; side: "before" | "after" } {
	const rank = (pair: Pair) => order.indexOf(pair.key);
	const mine = order.indexOf(key);
	const earlier = own.filter((pair) => rank(pair) >= 0 && rank(pair) < mine);
	if (earlier.length > 0) {
		return { pair: earlier.reduce((best, pair) => (rank(pair) > rank(best) ? pair : best)), side: "after" };
	}
	const later = own.filter((pair) => rank(pair) > mine && startsCleanly(text, pair));
	if (later.length > 0) {
		return { pair: later.reduce((best, pair) => (rank(pair) < rank(best) ? pair : best)), side: "before" };
	}
	return { pair: own[own.length - 1] as Pair, side: "after" };
}

/** No line of keys below each other stands further in. */
const FAR_IN = 500;

/** No anchor, tag or question mark before the key: those would be cut off from it. */
function startsCleanly(text: string, pair: Pair): boolean {
	const { start } = pair.keySpan;
	const line = lineStart(text, start);
	return start - line > FAR_IN
		? /[{,]\s*$/.test(text.slice(start - FAR_IN, start))
		: /^\s*(?:- +)*$|[{,]\s*$/.test(text.slice(line, start));
}

function insertBefore(
	context: InsertContext,
	map: MapNode,
	pair: Pair,
	members: readonly SkeletonMember[],
): TemplateEdit {
	const at = pair.keySpan.start;
	const template: Template = map.flow
		? [...writeFlowMembers(members), ", "]
		: [
				...writeBlock(members, columnOf(context.text, at), context.style),
				context.style.lineBreak + " ".repeat(columnOf(context.text, at)),
			];
	return { span: { start: at, end: at }, template };
}

function insertAfter(
	context: InsertContext,
	map: MapNode,
	pair: Pair,
	members: readonly SkeletonMember[],
): TemplateEdit {
	const { text, style } = context;
	if (map.flow) {
		const at = pairSpan(pair).end;
		return { span: { start: at, end: at }, template: [", ", ...writeFlowMembers(members)] };
	}
	const column = blockColumn(text, map);
	const { at, keepsLines } = endOfValue(text, pair.value, pair.keySpan.end, column);
	const indent = " ".repeat(column);
	const written = writeBlock(members, column, style);
	const template = keepsLines ? [indent, ...written, style.lineBreak] : [style.lineBreak + indent, ...written];
	return { span: { start: at, end: at }, template };
}

export interface End {
	readonly at: number;
	/** The value keeps its empty lines, so it ends at the start of a line. */
	readonly keepsLines: boolean;
}

/** Behind the last line of a value, with the comment on that line and comments below it deeper than `column`. */
export function endOfValue(text: string, value: TreeNode, from: number, column: number): End {
	const valueEnd = Math.max(from, shownAt(value).end);
	if (endsInKeptLines(value)) {
		return { at: valueEnd, keepsLines: columnOf(text, valueEnd) === 0 };
	}
	let at = lineEnd(text, trimEnd(text, valueEnd));
	for (let next = nextLine(text, at); next < text.length; next = nextLine(text, next)) {
		const indent = indentation(text, next).length;
		if (text[next + indent] !== "#" || indent <= column) {
			break;
		}
		at = lineEnd(text, next);
	}
	return { at, keepsLines: false };
}

function endsInKeptLines(node: TreeNode): boolean {
	if (node.alias !== undefined) {
		return false;
	}
	switch (node.kind) {
		case "scalar":
			return node.keepsEnd === true;
		case "map":
			return node.pairs.length > 0 && !node.flow && endsInKeptLines((node.pairs.at(-1) as Pair).value);
		case "list":
			return node.items.length > 0 && !node.flow && endsInKeptLines((node.items.at(-1) as Item).value);
		default:
			return false;
	}
}

/** A map without keys of its own: `{}`, or one that only merges others in. */
function fillEmptyMap(context: InsertContext, map: MapNode, members: readonly SkeletonMember[]): TemplateEdit {
	const { text, style } = context;
	if (map.flow) {
		const at = map.span.end - 1;
		const lead = text.slice(map.span.start + 1, at).trim() === "" ? [] : [", "];
		return { span: { start: at, end: at }, template: [...lead, ...writeFlowMembers(members)] };
	}
	const at = lineEnd(text, trimEnd(text, map.span.end));
	const column = columnOf(text, map.span.start);
	return {
		span: { start: at, end: at },
		template: [style.lineBreak + " ".repeat(column), ...writeBlock(members, column, style)],
	};
}
