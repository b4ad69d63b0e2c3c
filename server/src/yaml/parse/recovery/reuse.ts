/**
 * Slips from one version of a text to the next. While somebody types in a plain answer that no slip is about, the slips
 * elsewhere stay what they are; only those below move along.
 */
import type { Edit, Span } from "../../../text/span";
import { findSlips } from "./findSlips";
import type { SchemaNode } from "./schemaNode";
import type { Slip } from "./slip";

export interface FoundSlips {
	readonly text: string;
	readonly expected: SchemaNode | undefined;
	readonly slips: readonly Slip[];
}

/** As `findSlips` finds them. */
export function findSlipsAfter(
	last: FoundSlips | undefined,
	text: string,
	expected: SchemaNode | undefined,
): FoundSlips {
	const slips = last?.expected === expected ? reused(last, text) : undefined;
	return { text, expected, slips: slips ?? findSlips(text, expected) };
}

function reused(last: FoundSlips | undefined, text: string): readonly Slip[] | undefined {
	const line = last && changedAnswer(last.text, text);
	if (last === undefined || line === undefined) {
		return undefined;
	}
	const by = text.length - last.text.length;
	const end = lineEndAt(last.text, line);
	const isElsewhere = (slip: Slip) => {
		const spans = [slip.span, slip.related ?? slip.span, ...slip.edits.map((edit) => edit.span)];
		return Math.min(...spans.map((one) => one.start)) > end || Math.max(...spans.map((one) => one.end)) < line;
	};
	return last.slips.every(isElsewhere) ? last.slips.map((slip) => shifted(slip, end, by)) : undefined;
}

/** Where the line begins whose plain answer is all in which two texts differ. */
function changedAnswer(before: string, after: string): number | undefined {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) {
		start++;
	}
	let [end, endAfter] = [before.length, after.length];
	while (end > start && endAfter > start && before.charCodeAt(end - 1) === after.charCodeAt(endAfter - 1)) {
		end--;
		endAfter--;
	}
	const isOneLine = !before.slice(start, end).includes("\n") && !after.slice(start, endAfter).includes("\n");
	const line = before.lastIndexOf("\n", start - 1) + 1;
	return isOneLine && isPlain(before, line, start) && isPlain(after, line, start) ? line : undefined;
}

/**
 * Lines in which nothing behind the first group means anything to YAML or to whoever looks for slips: `problem: Bikes are in the way`,
 * `problem: "Bikes: in the way"`, and a line of a longer text or an item, of which only the first word may be a key.
 */
const PLAIN_LINES = [
	/^( *(?:- )?[A-Za-z]+: )[\p{L}\p{N}][\p{L}\p{N} .,;()/+'’-]*(?: # .*)?\r?$/u,
	/^( *(?:- )?[A-Za-z]+: ")[^"\\]*"\r?$/,
	/^( *(?:- )?[\p{L}\p{N}]+ )[\p{L}\p{N}][\p{L}\p{N} .,;()/+'’-]*\r?$/u,
];

function isPlain(text: string, line: number, start: number): boolean {
	const written = text.slice(line, lineEndAt(text, line));
	return PLAIN_LINES.some((plain) => start >= line + (plain.exec(written)?.[1]?.length ?? Number.POSITIVE_INFINITY));
}

function lineEndAt(text: string, line: number): number {
	const end = text.indexOf("\n", line);
	return end < 0 ? text.length : end;
}

function shifted(slip: Slip, behind: number, by: number): Slip {
	if (by === 0) {
		return slip;
	}
	const span = (one: Span): Span => (one.start < behind ? one : { start: one.start + by, end: one.end + by });
	const edit = (one: Edit): Edit => ({ ...one, span: span(one.span) });
	return {
		...slip,
		span: span(slip.span),
		...(slip.related === undefined ? {} : { related: span(slip.related) }),
		edits: slip.edits.map(edit),
	};
}
