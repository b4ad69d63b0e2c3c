/** A node as it is further on in a text. */

import type { Span } from "../../../text/span";
import type { Item, Pair, TreeNode } from "../../tree";

/** @param by how many signs further */
export function shifted(node: TreeNode, by: number): TreeNode {
	if (by === 0) {
		return node;
	}
	const span = shiftedSpan(node.span, by);
	switch (node.kind) {
		case "map":
			return { ...node, span, pairs: node.pairs.map((pair) => shiftedPair(pair, by)) };
		case "list":
			return { ...node, span, items: node.items.map((item) => shiftedItem(item, by)) };
		default:
			return { ...node, span };
	}
}

function shiftedPair(pair: Pair, by: number): Pair {
	return { key: pair.key, keySpan: shiftedSpan(pair.keySpan, by), value: shifted(pair.value, by) };
}

function shiftedItem(item: Item, by: number): Item {
	return { start: item.start + by, value: shifted(item.value, by) };
}

function shiftedSpan({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}
