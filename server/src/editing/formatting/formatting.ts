/** Formats a file or a range of it, on request: indentation, blanks and empty lines, never a word. */
import type { FormattingOptions, Range, TextEdit } from "vscode-languageserver-types";
import { lineEnd, lineStart } from "../../text/lines";
import type { Span } from "../../text/span";
import { layoutEdits } from "../../yaml/layout/layout";
import type { Analysis } from "../analysis";
import { toRange, toSpan } from "../toLsp";

/** @param range whole lines; nothing for the file */
export function getFormatting({ document, pilot }: Analysis, options: FormattingOptions, range?: Range): TextEdit[] {
	const { text } = pilot.tree;
	const edits = layoutEdits(pilot.tree, {
		indent: Math.min(MAX_INDENT, Math.max(1, Math.floor(options.tabSize) || 0)),
		insertFinalNewline: options.insertFinalNewline !== false,
		trimFinalNewlines: options.trimFinalNewlines !== false,
		within: range === undefined ? undefined : wholeLines(text, toSpan(document, range)),
	});
	return edits.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text }));
}

const MAX_INDENT = 8;

function wholeLines(text: string, { start, end }: Span): Span {
	return { start: lineStart(text, start), end: lineEnd(text, end) };
}
