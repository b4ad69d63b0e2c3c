/** Where the content of a scalar stands, whatever is written around it, and edits that replace it. */
import { lineEnd, nextLine, trimEnd } from "../text/lines";
import type { Edit, Span } from "../text/span";
import { blockIndent, leadOf } from "./longValues";
import { parse } from "./parse/parse";
import { type ScalarNode, shownAt, type TreeNode } from "./tree";

/**
 * The content without quotes, and of a block text without its first line and the blank around it:
 * ```yaml
 * title: "Quiet nights"
 *         ~~~~~~~~~~~~
 * ```
 */
export function contentSpan(text: string, scalar: ScalarNode): Span {
	const { start, end } = scalar.span;
	if (scalar.style === "block") {
		const last = textEnd(text, scalar.span);
		let first = nextLine(text, lineEnd(text, start));
		while (first < last && /\s/.test(text[first] ?? "")) {
			first++;
		}
		return first < last ? { start: first, end: last } : { start: last, end: last };
	}
	if (scalar.style === "plain") {
		return { start, end };
	}
	const closed = end - start >= 2 && text[end - 1] === text[start];
	return { start: Math.min(start + 1, end), end: closed ? end - 1 : end };
}

/** Replaces the content of a scalar, in the quotes that it has. */
export function withContent(text: string, scalar: ScalarNode, content: string, inFlow: boolean): Edit {
	const span = contentSpan(text, scalar);
	switch (scalar.style) {
		case "single":
			return { span, text: content.replaceAll("'", "''") };
		case "double":
			return { span, text: escaped(content) };
		case "block":
			return { span, text: content };
		default:
			return { span, text: writeScalar(content, inFlow) };
	}
}

/**
 * Where a value stands that is to become another; of one that is only referred to, the reference. Of a block text the sign alone, so that a comment behind it stays, and
 * beside that its lines, without the line end behind them:
 * ```yaml
 * status: >-   # for now
 *         ~~          ~~
 *   lopend
 * ~~~~~~~~
 * ```
 */
export function valueSpans(text: string, node: TreeNode): { readonly value: Span; readonly below: Span | undefined } {
	const { start, end } = node.span;
	if (node.alias !== undefined || node.kind !== "scalar" || node.style !== "block") {
		return { value: shownAt(node), below: undefined };
	}
	const sign = /^[|>][-+0-9]*/.exec(text.slice(start, end))?.[0] ?? "";
	return {
		value: { start, end: start + sign.length },
		below: { start: lineEnd(text, start), end: lineEnd(text, textEnd(text, node.span)) },
	};
}

/** Behind the last word of a block text. A line further left is one that could not be read, and no part of it. */
function textEnd(text: string, span: Span): number {
	const indent = /^[|>][-+]?[0-9]/.test(text.slice(span.start, span.start + 3)) ? 0 : blockIndent(text, span);
	let end = lineEnd(text, span.start);
	for (let line = nextLine(text, span.start); line < span.end; line = nextLine(text, line)) {
		const contentEnd = line + text.slice(line, lineEnd(text, line)).trimEnd().length;
		if (contentEnd > line && leadOf(text, line) < indent) {
			break;
		}
		end = contentEnd > line ? Math.min(contentEnd, span.end) : end;
	}
	return Math.max(trimEnd(text, end), span.start + 1);
}

/** The text as it is, or in quotes where YAML would read something else. */
export function writeScalar(content: string, inFlow: boolean): string {
	const { root, problems } = parse(inFlow ? `[${content}]` : `- ${content}`);
	const [item, ...others] = root?.kind === "list" ? root.items : [];
	const stays = item?.value.kind === "scalar" && item.value.style === "plain" && item.value.value === content;
	return stays && others.length === 0 && problems.length === 0 ? content : `"${escaped(content)}"`;
}

/** What may stand between double quotes: a line end or a tab as its sign, so that it comes back. */
function escaped(content: string): string {
	return JSON.stringify(content).slice(1, -1);
}
