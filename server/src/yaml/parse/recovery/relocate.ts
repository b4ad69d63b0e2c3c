/** The tree of a mended text, with the offsets of the original text. */
import type { Edit, Span } from "../../../text/span";
import type { Item, Pair, TreeNode } from "../../tree";

/** From offsets in the mended text to offsets in the original. */
export interface PositionMap {
	start(offset: number): number;
	end(offset: number): number;
	span(span: Span): Span;
	/** Before it nothing moves. */
	readonly first: number;
}

interface Change extends Span {
	/** Where it begins and ends in the mended text. */
	readonly from: number;
	readonly to: number;
}

/** @param edits in the order of the text */
export function positionMapOf(edits: readonly Edit[]): PositionMap {
	const changes: Change[] = [];
	let by = 0;
	for (const { span, text } of edits) {
		const from = span.start + by;
		changes.push({ ...span, from, to: from + text.length });
		by += text.length - (span.end - span.start);
	}
	const start = (offset: number) => {
		const change = lastBefore(changes, offset + 1);
		return change === undefined ? offset : offset < change.to ? change.start : change.end + offset - change.to;
	};
	const end = (offset: number) => {
		const change = lastBefore(changes, offset);
		return change === undefined ? offset : offset <= change.to ? change.end : change.end + offset - change.to;
	};
	const span = (one: Span) => {
		const first = start(one.start);
		return { start: first, end: one.end === one.start ? first : Math.max(first, end(one.end)) };
	};
	return { start, end, span, first: changes[0]?.from ?? Number.POSITIVE_INFINITY };
}

/** The last change that begins before `offset`. */
function lastBefore(changes: readonly Change[], offset: number): Change | undefined {
	let low = 0;
	let high = changes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((changes[middle] as Change).from < offset) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return changes[low - 1];
}

/** @param text as it stands */
export function relocate(node: TreeNode, positions: PositionMap, text: string): TreeNode {
	if ((node.alias ?? node.span).end < positions.first) {
		return node;
	}
	const span = positions.span(node.span);
	const alias = node.alias === undefined ? {} : { alias: positions.span(node.alias) };
	switch (node.kind) {
		case "map":
			return { ...node, ...alias, span, pairs: node.pairs.map((pair) => relocatePair(pair, positions, text)) };
		case "list":
			return { ...node, ...alias, span, items: node.items.map((item) => relocateItem(item, positions, text)) };
		case "scalar": {
			const quote = node.style === "double" ? '"' : node.style === "single" ? "'" : undefined;
			const style = quote === undefined || text[span.start] === quote ? node.style : "plain";
			return { ...node, ...alias, span, style };
		}
		default:
			return { ...node, ...alias, span };
	}
}

function relocatePair(pair: Pair, positions: PositionMap, text: string): Pair {
	const merged = pair.mergedAt === undefined ? {} : { mergedAt: positions.span(pair.mergedAt) };
	return { ...pair, ...merged, keySpan: positions.span(pair.keySpan), value: relocate(pair.value, positions, text) };
}

function relocateItem(item: Item, positions: PositionMap, text: string): Item {
	return { start: positions.start(item.start), value: relocate(item.value, positions, text) };
}
