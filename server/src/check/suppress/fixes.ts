/** Fixes that insert a comment that suppresses a finding, or remove a useless one. */

import { memoized, type SchemaDocument } from "../../document/document";
import { indentation, lineBreakOf, lineStart, nextLine } from "../../text/lines";
import type { Span } from "../../text/span";
import { continuesText } from "../../yaml/longValues";
import type { FindingData, Fix } from "../core/finding";
import { type SuppressionComment, suppressionComments } from "./comments";

/**
 * Inserts the comment above the line, with a placeholder for the reason; without a reason it suppresses nothing. No fix if the
 * line continues a text from above, because the comment would become part of that text, or if the line starts with a comma or
 * a bracket that belongs to the line above.
 */
export function suppressionFix({ code, span }: FindingData, document: SchemaDocument): Fix | undefined {
	const { text } = document.tree;
	const start = lineStart(text, span.start);
	const lead = indentation(text, start);
	if (continuesText(document.tree, start) || /[,:\]}]/.test(text[start + lead.length] ?? "")) {
		return undefined;
	}
	const indent = lead.replace(/\t.*/s, "");
	return {
		title: { en: `Silence “${code}” here, with a reason…`, nl: `Zet “${code}” hier uit, met een reden…` },
		edits: [{ span: { start, end: start }, template: [`${indent}# pilot-ignore ${code}: `, {}, lineBreakOf(text)] }],
		suppresses: true,
	};
}

/** Removes the comment, with its line if nothing else is on it. */
export function removeComment(text: string, { span }: SuppressionComment): Fix {
	const start = lineStart(text, span.start);
	const before = text.slice(start, span.start);
	const gap = /[ \t]*$/.exec(before)?.[0].length ?? 0;
	const removed =
		before.trim() === "" ? { start, end: nextLine(text, start) } : { start: span.start - gap, end: span.end };
	return {
		title: { en: "Remove this comment", nl: "Haal deze opmerking weg" },
		edits: [{ span: removed, template: [] }],
		preferred: true,
	};
}

/** For a finding about the code at `span` in a comment. */
export function unusedCommentFixes({ start }: Span, document: SchemaDocument): readonly Fix[] {
	const comment = memoized(document, commentsByCode).get(start);
	return comment === undefined ? [] : [removeComment(document.tree.text, comment)];
}

/** By the offset of each code. */
function commentsByCode(document: SchemaDocument): ReadonlyMap<number, SuppressionComment> {
	return new Map(
		suppressionComments(document).flatMap((comment) =>
			comment.codes.map(({ span }): [number, SuppressionComment] => [span.start, comment]),
		),
	);
}
