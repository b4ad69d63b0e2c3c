/** What can be folded away: sections, items, texts and lists over lines, blocks of comments. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver-types";
import { columnOf, endOfDeeperLines, trimEnd } from "../../text/lines";
import type { Span } from "../../text/span";
import { pairSpan, shownAt, type TreeNode } from "../../yaml/tree";
import type { Analysis } from "../analysis";

/** Whole lines, one range for each line that something can be folded at, in the order of the file. */
export function getFoldingRanges({ document, pilot }: Analysis): FoldingRange[] {
	const lines = linesOf(document);
	const folds: Fold[] = [];
	const texts: Fold[] = [];
	collect(pilot.tree.root, { document, lines, folds, texts });
	const widest = new Map<number, Fold>();
	for (const fold of [...folds, ...commentBlocks(lines, texts)]) {
		const same = widest.get(fold.startLine);
		if (fold.endLine > fold.startLine && (same === undefined || same.endLine < fold.endLine)) {
			widest.set(fold.startLine, fold);
		}
	}
	return withoutCrossing([...widest.values()].sort((a, b) => a.startLine - b.startLine));
}

/** In brackets, one fold may begin in the line where the one before it ends: then that one stops a line earlier. */
function withoutCrossing(folds: readonly Fold[]): Fold[] {
	return folds
		.map((fold, index) => {
			for (let at = index + 1; (folds[at]?.startLine ?? fold.endLine + 1) <= fold.endLine; at++) {
				const { startLine, endLine } = folds[at] as Fold;
				if (endLine > fold.endLine) {
					return { ...fold, endLine: startLine - 1 };
				}
			}
			return fold;
		})
		.filter(({ startLine, endLine }) => startLine < endLine);
}

type Fold = Pick<FoldingRange, "startLine" | "endLine" | "kind">;

interface Line {
	readonly indent: number;
	readonly isComment: boolean;
}

interface Folding {
	readonly document: TextDocument;
	readonly lines: readonly Line[];
	readonly folds: Fold[];
	/** Texts over lines, in which `#` is a letter. */
	readonly texts: Fold[];
}

function linesOf(document: TextDocument): Line[] {
	return document
		.getText()
		.split(/\r\n|\n|\r/)
		.map((line) => {
			const indent = line.length - line.trimStart().length;
			return { indent, isComment: line[indent] === "#" };
		});
}

function collect(node: TreeNode | undefined, folding: Folding): void {
	if (node === undefined || node.alias !== undefined) {
		return;
	}
	const { document, folds, texts } = folding;
	if (node.kind === "map") {
		for (const pair of node.pairs.filter(({ mergedAt }) => mergedAt === undefined)) {
			folds.push(foldOf(pairSpan(pair), pair.value, folding));
			collect(pair.value, folding);
		}
	} else if (node.kind === "list") {
		for (const { start, value } of node.items) {
			folds.push(foldOf({ start, end: Math.max(start, shownAt(value).end) }, value, folding));
			collect(value, folding);
		}
	} else if (node.kind === "scalar") {
		texts.push(linesIn(document, node.span));
	}
}

function foldOf(span: Span, value: TreeNode, { document, lines }: Folding): Fold {
	const { startLine, endLine } = linesIn(document, span);
	const isFlow = (value.kind === "map" || value.kind === "list") && value.flow && value.alias === undefined;
	if (isFlow) {
		// A bracket on a line of its own stays in sight.
		const alone = lines[endLine]?.indent === document.positionAt(span.end - 1).character;
		return { startLine, endLine: alone ? endLine - 1 : endLine };
	}
	return endLine > startLine
		? linesIn(document, { ...span, end: withDeeperLines(document, span) })
		: { startLine, endLine };
}

/** A comment behind the last answer that stands deeper than the key is about what is folded, as is an answer half typed. */
function withDeeperLines(document: TextDocument, { start, end }: Span): number {
	const text = document.getText();
	return endOfDeeperLines(text, Math.max(start, trimEnd(text, end)), columnOf(text, start));
}

function linesIn(document: TextDocument, { start, end }: Span): Fold {
	return {
		startLine: document.positionAt(start).line,
		endLine: document.positionAt(Math.max(start, trimEnd(document.getText(), end))).line,
	};
}

function commentBlocks(lines: readonly Line[], texts: readonly Fold[]): Fold[] {
	const inText = new Set<number>();
	for (const { startLine, endLine } of texts) {
		for (let line = startLine + 1; line <= endLine; line++) {
			inText.add(line);
		}
	}
	const blocks: Fold[] = [];
	let start = 0;
	while (start < lines.length) {
		let end = start;
		while (isCommentAt(lines, inText, start) && isCommentAt(lines, inText, end + 1, lines[start]?.indent)) {
			end++;
		}
		blocks.push({ startLine: start, endLine: end, kind: FoldingRangeKind.Comment });
		start = end + 1;
	}
	return blocks;
}

function isCommentAt(lines: readonly Line[], inText: ReadonlySet<number>, line: number, indent?: number): boolean {
	const { isComment, indent: own } = lines[line] ?? { isComment: false, indent: 0 };
	return isComment && !inText.has(line) && (indent === undefined || own === indent);
}
