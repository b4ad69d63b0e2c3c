/** Values over several lines: what stands at the start of those lines is part of the value, not of the structure. */
import { indentation, lineEnd, nextLine, trimEnd } from "../text/lines";
import type { Span } from "../text/span";
import { countUpTo } from "../text/spanSet";
import type { ListNode, MapNode, ScalarNode, Tree, TreeNode } from "./tree";

export interface LongValue extends Span {
	readonly node: ScalarNode | MapNode | ListNode;
	/** A line of no more blanks than this says nothing; in a block text, those beyond are part of the text. */
	readonly emptyUpTo: number;
}

/** In the order of the file; brackets inside brackets belong to the outer ones. */
export function longValues({ text, root }: Tree): readonly LongValue[] {
	const found: LongValue[] = [];
	collect(text, root, found);
	return found.sort((a, b) => a.start - b.start);
}

function collect(text: string, node: TreeNode | undefined, found: LongValue[]): void {
	if (node === undefined || node.alias !== undefined || node.kind === "unreadable") {
		return;
	}
	if (node.kind === "scalar" || node.flow) {
		const { start, end } = node.span;
		if (lineEnd(text, start) < end) {
			found.push(node.kind === "scalar" && node.style === "block" ? blockText(text, node) : longValue(node));
		}
	}
	if (node.kind === "map") {
		for (const { value, mergedAt } of node.pairs) {
			if (mergedAt === undefined) {
				collect(text, value, found);
			}
		}
	} else if (node.kind === "list") {
		for (const { value } of node.items) {
			collect(text, value, found);
		}
	}
}

/** Whether the line that begins at `line` continues a text from above. */
export function continuesText({ text, root }: Tree, line: number): boolean {
	return root !== undefined && holdsLine(text, root, line);
}

function holdsLine(text: string, node: TreeNode, line: number): boolean {
	const { start, end } = node.span;
	if (node.alias !== undefined || start >= line || line >= end) {
		return false;
	}
	switch (node.kind) {
		case "scalar":
			return node.style !== "block" || line < blockText(text, node).end;
		case "map":
			return node.pairs.some(({ value, mergedAt }) => mergedAt === undefined && holdsLine(text, value, line));
		case "list": {
			// Of items in the order of the file only the last one that begins above the line can go on in it.
			const above = node.items[countUpTo(node.items, line - 1, (item) => item.start) - 1];
			return above !== undefined && holdsLine(text, above.value, line);
		}
		default:
			return false;
	}
}

function longValue(node: LongValue["node"]): LongValue {
	return { node, ...node.span, emptyUpTo: Number.POSITIVE_INFINITY };
}

/** Up to and with the line end of its last line, where blanks may be part of the text. */
function blockText(text: string, node: ScalarNode): LongValue {
	const { start, end } = node.span;
	const last = node.keepsEnd === true ? end : nextLine(text, Math.max(start, trimEnd(text, end)));
	return { node, start, end: last, emptyUpTo: blockIndent(text, node.span) };
}

/** How deep the text of a block stands: as its first line that is not empty. */
export function blockIndent(text: string, { start, end }: Span): number {
	for (let line = nextLine(text, start); line < end; line = nextLine(text, line)) {
		const blanks = leadOf(text, line);
		if (line + blanks < lineEnd(text, line)) {
			return blanks;
		}
	}
	return 0;
}

/** The blanks that a line begins with; a tab is none. */
export function leadOf(text: string, line: number): number {
	return indentation(text, line).replace(/\t.*/, "").length;
}
