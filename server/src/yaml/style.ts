/** How the file at hand is written, so that what is added fits in. */
import { columnOf, lineBreakOf, lineStart } from "../text/lines";
import type { ListNode, MapNode, TreeNode } from "./tree";
import { shownAt } from "./tree";

export interface Style {
	/** How many spaces one level goes deeper. */
	readonly indent: number;
	/** Whether the dash of a list stands deeper than its key. */
	readonly listsIndented: boolean;
	/** How far behind its dash an item begins. */
	readonly dashWidth: number;
	readonly lineBreak: string;
}

const DEFAULT_INDENT = 2;
const DEFAULT_DASH_WIDTH = 2;

/** @param indent how many spaces one level goes deeper where the file does not show it */
export function styleOf(text: string, root: TreeNode | undefined, indent = DEFAULT_INDENT): Style {
	const seen: Seen = { indents: new Map(), dashWidths: new Map(), flush: 0, deeper: 0 };
	collect(text, root, seen);
	return {
		indent: mostUsed(seen.indents) ?? indent,
		listsIndented: seen.flush <= seen.deeper,
		dashWidth: mostUsed(seen.dashWidths) ?? DEFAULT_DASH_WIDTH,
		lineBreak: lineBreakOf(text),
	};
}

interface Seen {
	readonly indents: Map<number, number>;
	readonly dashWidths: Map<number, number>;
	flush: number;
	deeper: number;
}

function collect(text: string, node: TreeNode | undefined, seen: Seen): void {
	if (node?.kind === "map" && !node.flow) {
		for (const pair of node.pairs) {
			if (pair.mergedAt === undefined && pair.value.alias === undefined) {
				collectValue(text, columnOf(text, pair.keySpan.start), pair.value, seen);
			}
		}
	}
}

function collectValue(text: string, keyColumn: number, value: TreeNode, seen: Seen): void {
	if (value.kind === "map" && !value.flow && value.pairs.length > 0) {
		count(seen.indents, blockColumn(text, value) - keyColumn);
		collect(text, value, seen);
	} else if (value.kind === "list" && !value.flow) {
		const deeper = blockColumn(text, value) - keyColumn;
		if (deeper > 0) {
			seen.deeper++;
			count(seen.indents, deeper);
		} else {
			seen.flush++;
		}
		for (const item of value.items) {
			if (item.value.alias === undefined && item.value.kind === "map" && !item.value.flow) {
				count(seen.dashWidths, blockColumn(text, item.value) - columnOf(text, item.start));
				collect(text, item.value, seen);
			}
		}
	}
}

function mostUsed(widths: ReadonlyMap<number, number>): number | undefined {
	const [most] = [...widths].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	return most?.[0];
}

function count(indents: Map<number, number>, width: number): void {
	if (width > 0) {
		indents.set(width, (indents.get(width) ?? 0) + 1);
	}
}

/** The column at which the keys or dashes of a block stand; an anchor, a tag or a question mark may come before a key. */
export function blockColumn(text: string, node: MapNode | ListNode): number {
	const first =
		node.kind === "map" ? node.pairs.find((pair) => pair.mergedAt === undefined)?.keySpan.start : node.items[0]?.start;
	return first === undefined
		? columnOf(text, shownAt(node).start)
		: node.kind === "map"
			? keyColumn(text, first)
			: columnOf(text, first);
}

/** Where what begins with the key at `start` stands. */
export function keyColumn(text: string, start: number): number {
	return /^[ \t]*(?:-[ \t]+)*/.exec(text.slice(lineStart(text, start), start))?.[0].length ?? 0;
}
