/**
 * The layout of a text: the same content, with the white space around it made even. Nothing is printed anew:
 * each edit takes the white space of one span.
 */
import { lineBreakOf, lineEnd, lineStart, nextLine, trimEnd } from "../../text/lines";
import { applyEdits, type Edit, type Span } from "../../text/span";
import { saysTheSame } from "../edit/same";
import { type LongValue, longValues } from "../longValues";
import { styleOf } from "../style";
import type { Tree } from "../tree";
import { columnEdits } from "./columns";
import { flowSpaces } from "./spaces";

export interface LayoutOptions {
	/** How deep a level stands in a file that does not show it yet. */
	readonly indent: number;
	readonly insertFinalNewline: boolean;
	readonly trimFinalNewlines: boolean;
	/** The lines to format; nothing for all. */
	readonly within: Span | undefined;
}

/** Nothing for a text with a mistake in it, and where it would mean something else afterwards. */
export function layoutEdits(tree: Tree, options: LayoutOptions): readonly Edit[] {
	const { text, problems, root } = tree;
	const second = tree.secondDocument;
	if (problems.length > 0 || second !== undefined || root === undefined || OUT_OF_THE_ORDINARY.test(text)) {
		return [];
	}
	const columns = columnEdits(tree, styleOf(text, root, options.indent));
	const others = [...columns.inLine, ...flowSpaces(text, root), ...lineEdits(tree, options)];
	const inside = (edits: readonly Edit[]) =>
		edits.filter((edit) => changes(text, edit) && isWithin(edit.span, options));
	// Some of the lines cannot always be moved without the rest.
	const tries = [[...columns.edits, ...others], others];
	return tries.map(inside).find((edits) => edits.length > 0 && isSafe(tree, edits)) ?? [];
}

/** A byte order mark, keys behind a question mark and none before a colon, text behind the mark of a document. */
const OUT_OF_THE_ORDINARY = /^\uFEFF|^[ \t]*(?:- +)*[?:](?:\s|$)|^(?:---|\.\.\.)[ \t]+[^\s#]/m;

function changes(text: string, { span, text: written }: Edit): boolean {
	return text.slice(span.start, span.end) !== written;
}

function isWithin(span: Span, { within }: LayoutOptions): boolean {
	return within === undefined || (within.start <= span.start && span.end <= within.end);
}

function isSafe(tree: Tree, edits: readonly Edit[]): boolean {
	const after = applyEdits(tree.text, edits);
	return withoutSpace(tree.text) === withoutSpace(after) && saysTheSame(tree, after);
}

function withoutSpace(text: string): string {
	return text.replace(/[ \t\r\n]+/g, "");
}

/** Blanks behind lines, empty lines beside others, and the end of the file. */
function lineEdits(tree: Tree, options: LayoutOptions): Edit[] {
	const { text } = tree;
	const texts = longValues(tree).filter(({ node }) => node.kind === "scalar");
	const holderOf = (at: number) => texts.find(({ start, end }) => start < at && at < end);
	const edits: Edit[] = [];
	const last = lineStart(text, Math.max(0, trimEnd(text, text.length) - 1));
	let afterEmpty = true;
	for (let line = 0; line <= last && line < text.length; line = nextLine(text, line)) {
		const end = lineEnd(text, line);
		const contentEnd = line + text.slice(line, end).trimEnd().length;
		const empty = contentEnd === line;
		const holder = holderOf(empty ? line : end);
		if (empty && holder === undefined && afterEmpty) {
			edits.push({ span: { start: line, end: nextLine(text, line) }, text: "" });
		} else if (holder === undefined || (empty && end - line <= holder.emptyUpTo)) {
			edits.push({ span: { start: contentEnd, end }, text: "" });
		}
		afterEmpty = empty && holder === undefined;
	}
	return [...edits, ...endOfFile(text, texts, options)];
}

function endOfFile(text: string, texts: readonly LongValue[], options: LayoutOptions): Edit[] {
	const end = lineEnd(text, Math.max(0, trimEnd(text, text.length) - 1));
	if (texts.some(({ node, ...last }) => node.kind === "scalar" && node.keepsEnd === true && last.end >= end)) {
		return [];
	}
	const [lineBreak] = /\r\n|\n|\r/.exec(text.slice(end)) ?? [];
	const start = lineBreak === undefined ? text.length : end + lineBreak.length;
	if (lineBreak === undefined) {
		return options.insertFinalNewline ? [{ span: { start, end: start }, text: lineBreakOf(text) }] : [];
	}
	return options.trimFinalNewlines ? [{ span: { start, end: text.length }, text: "" }] : [];
}
