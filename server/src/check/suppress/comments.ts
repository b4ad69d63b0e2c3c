/**
 * Comments that suppress a finding, with the reason, and the line that each applies to:
 * ```yaml
 * # pilot-ignore success/only-informed: agreed with the council
 * involvement: inform
 * unit: it  # pilot-ignore control/commissioner-in-it: he stands in (M. de Boer, until 2027-03-01)
 * ```
 */

import { memoized, type SchemaDocument } from "../../document/document";
import { indentation, lineStart, nextLine } from "../../text/lines";
import type { Span } from "../../text/span";
import { countUpTo } from "../../text/spanSet";
import type { TreeNode } from "../../yaml/tree";
import { type ReadReason, readReason } from "./end";

export interface SuppressionComment extends ReadReason {
	/** Starts at its `#`. */
	readonly span: Span;
	readonly codes: readonly SuppressedCode[];
	/** Start of the line that it applies to. */
	readonly line: number;
}

export interface SuppressedCode {
	readonly code: string;
	readonly span: Span;
}

/** Whether it has a reason, and its last day has not passed. */
export function isInEffect({ reason, end }: ReadReason, today: string): boolean {
	return reason !== "" && (end?.day === undefined || today <= end.day);
}

export function suppressionComments(document: SchemaDocument): readonly SuppressionComment[] {
	return memoized(document, findComments);
}

function findComments({ tree: { text, root } }: SchemaDocument): readonly SuppressionComment[] {
	const comments = [...commentsIn(text)];
	if (comments.length === 0) {
		return [];
	}
	const inside = insideTexts(
		root,
		comments.map(({ index }) => index),
	);
	// From last to first, so that a comment above another one can use its line.
	const lines: SuppressedLines = new Map();
	return comments
		.reverse()
		.filter(({ index }) => !inside.has(index))
		.map(({ index, comment }) => commentAt(text, index, comment, lines))
		.reverse();
}

/** Line for line, as few lines have the word. */
function* commentsIn(text: string): Generator<{ readonly index: number; readonly comment: string }> {
	for (let at = text.indexOf("pilot-ignore"); at >= 0; ) {
		const start = lineStart(text, at);
		const end = nextLine(text, at);
		const found = /(?<=^|[ \t\uFEFF])#[ \t]*pilot-ignore\b[^\r\n]*/.exec(text.slice(start, end));
		if (found !== null) {
			yield { index: start + found.index, comment: found[0].trimEnd() };
		}
		at = text.indexOf("pilot-ignore", end);
	}
}

function commentAt(text: string, start: number, comment: string, lines: SuppressedLines): SuppressionComment {
	const [, head = "", list = "", reason = ""] = /^(#[ \t]*pilot-ignore)([^:]*)(?::(.*))?$/.exec(comment) ?? [];
	const codes = [...list.matchAll(/[^\s,]+/g)].map(({ index, 0: code }) => {
		const from = start + head.length + index;
		return { code, span: { start: from, end: from + code.length } };
	});
	return {
		span: { start, end: start + comment.length },
		codes,
		...readReason(reason, start + head.length + list.length + 1),
		line: suppressedLine(text, start, lines),
	};
}

/** Start of the line that a comment at `start` applies to: its own, or the next one if the comment has a line to itself. */
export function suppressedLine(text: string, start: number, known: SuppressedLines = new Map()): number {
	const ownLine = lineStart(text, start);
	if (text.slice(ownLine, start).trim() !== "") {
		return ownLine;
	}
	const line = nextContentLine(text, ownLine, known);
	known.set(ownLine, line);
	return line;
}

/** By the line of a comment, the line that it applies to. */
type SuppressedLines = Map<number, number>;

/** The next line that is neither empty nor a comment. */
function nextContentLine(text: string, from: number, known: SuppressedLines): number {
	for (let line = nextLine(text, from); line < text.length; line = nextLine(text, line)) {
		const below = known.get(line);
		if (below !== undefined) {
			return below;
		}
		const first = text[line + indentation(text, line).length];
		if (first !== undefined && first !== "#" && first !== "\n" && first !== "\r") {
			return line;
		}
	}
	return text.length;
}

/** Those of these offsets, which ascend, that are inside a text, where `#` is an ordinary character. */
function insideTexts(root: TreeNode | undefined, offsets: readonly number[]): ReadonlySet<number> {
	const inside = new Set<number>();
	const visit = (node: TreeNode | undefined): void => {
		if (node === undefined || node.alias !== undefined) {
			return;
		}
		const { start, end } = node.span;
		// Its first character and the offset after its last one are not inside.
		const first = countUpTo(offsets, start, (one) => one);
		if ((offsets[first] ?? end) >= end) {
			return;
		}
		if (node.kind === "map" || node.kind === "list") {
			for (const { value } of node.kind === "map" ? node.pairs : node.items) {
				visit(value);
			}
		} else if (node.kind === "scalar") {
			for (let at = first; (offsets[at] ?? end) < end; at++) {
				inside.add(offsets[at] ?? end);
			}
		}
	};
	visit(root);
	return inside;
}
