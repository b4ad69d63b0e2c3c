/** What a selection grows to, step by step: word, line of a text, value, pair, item, list, section, file. */
import { SelectionRange } from "vscode-languageserver-types";
import { lineEnd, lineStart, trimEnd } from "../../text/lines";
import type { Span } from "../../text/span";
import { contentSpan } from "../../yaml/scalar";
import { pairSpan, shownAt, type TreeNode } from "../../yaml/tree";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";

/** One chain for each offset, the smallest first; each step holds the one before it and more. */
export function getSelectionRanges({ document, pilot }: Analysis, offsets: readonly number[]): SelectionRange[] {
	const { text, root } = pilot.tree;
	const file = { start: 0, end: text.length };
	return offsets.map((offset) => {
		const steps = [
			...structureAt(text, root, offset),
			lineAt(text, offset),
			...commentAt(text, root, offset),
			...wordsAt(text, offset),
		];
		let [last, range] = [file, SelectionRange.create(toRange(document, file))];
		for (const span of steps.filter((step) => holds(step, offset))) {
			const inside = last.start <= span.start && span.end <= last.end;
			if (inside && span.end > span.start && span.end - span.start < last.end - last.start) {
				[last, range] = [span, SelectionRange.create(toRange(document, span), range)];
			}
		}
		return range;
	});
}

/** From the outermost node down. */
function structureAt(text: string, node: TreeNode | undefined, offset: number): Span[] {
	if (node === undefined) {
		return [];
	}
	const own = withoutEnd(text, shownAt(node));
	if (node.alias !== undefined || !holds(own, offset)) {
		return [own];
	}
	switch (node.kind) {
		case "map":
			for (const pair of node.pairs.filter(({ mergedAt }) => mergedAt === undefined)) {
				const span = withoutEnd(text, pairSpan(pair));
				if (holds(span, offset)) {
					return [own, span, pair.keySpan, ...structureAt(text, pair.value, offset)];
				}
			}
			return [own];
		case "list":
			for (const { start, value } of node.items) {
				const span = withoutEnd(text, { start, end: shownAt(value).end });
				if (holds(span, offset)) {
					return [own, span, ...structureAt(text, value, offset)];
				}
			}
			return [own];
		case "scalar":
			return [own, contentSpan(text, node)];
		default:
			return [own];
	}
}

/** The comment of this line from its `#`. */
function commentAt(text: string, root: TreeNode | undefined, offset: number): Span[] {
	const [start, end] = [lineStart(text, offset), trimEnd(text, lineEnd(text, offset))];
	const signs = [...text.slice(start, end).matchAll(/(?<=^|\s)#/g)].map(({ index }) => start + index);
	const comment = signs.find((sign) => !isInText(root, sign));
	return comment === undefined ? [] : [{ start: comment, end }];
}

function isInText(node: TreeNode | undefined, offset: number): boolean {
	if (node === undefined || node.alias !== undefined || !holds(node.span, offset)) {
		return false;
	}
	switch (node.kind) {
		case "map":
			return node.pairs.some(({ mergedAt, value }) => mergedAt === undefined && isInText(value, offset));
		case "list":
			return node.items.some(({ value }) => isInText(value, offset));
		default:
			return node.kind === "scalar" && offset < node.span.end;
	}
}

/** The line without the blank around it. */
function lineAt(text: string, offset: number): Span {
	const line = text.slice(lineStart(text, offset), lineEnd(text, offset));
	const start = lineStart(text, offset) + line.length - line.trimStart().length;
	return { start, end: start + line.trim().length };
}

/** The whole address, the word with its hyphens, the bare word. */
function wordsAt(text: string, offset: number): Span[] {
	return [
		around(text, offset, /[^\s"'()[\]{},]/),
		around(text, offset, /[\p{L}\p{N}\p{M}_-]/u),
		around(text, offset, /[\p{L}\p{N}\p{M}_]/u),
	];
}

function around(text: string, offset: number, letters: RegExp): Span {
	let [start, end] = [offset, offset];
	while (start > 0 && letters.test(text[start - 1] ?? "")) {
		start--;
	}
	while (end < text.length && letters.test(text[end] ?? "")) {
		end++;
	}
	return { start, end };
}

/** A block text counts its last line end, where the next key may begin already. */
function withoutEnd(text: string, { start, end }: Span): Span {
	return { start, end: Math.max(start, trimEnd(text, end)) };
}

function holds({ start, end }: Span, offset: number): boolean {
	return start <= offset && offset <= end;
}
