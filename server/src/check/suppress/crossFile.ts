/** Comments about what only other pilots show: they are judged where the other pilots are known, without the text. */

import type { SchemaDocument } from "../../document/document";
import { lineStarts, positionAt, type Range, rangeOf } from "../../text/positions";
import type { Span } from "../../text/span";
import { isCrossFileCode } from "../core/crossFileCodes";
import type { LocatedFinding } from "../core/finding";
import { suppressionComments } from "./comments";
import { lineKey, nothingToSuppress, unusedComment } from "./suppress";

/** Lines count from zero. */
export interface CrossFileSuppression {
	readonly code: string;
	readonly span: Span;
	readonly range: Range;
	/** The line that it is about. */
	readonly line: number;
}

/** What `suppress` leaves to be judged when the other pilots are known. */
export function crossFileSuppressions(document: SchemaDocument): readonly CrossFileSuppression[] {
	const comments = suppressionComments(document).filter(({ reason }) => reason !== "");
	const starts = comments.length === 0 ? [] : lineStarts(document.tree.text);
	return comments.flatMap(({ codes, line }) =>
		codes
			.filter(({ code }) => isCrossFileCode(code))
			.map(({ code, span }) => ({ code, span, range: rangeOf(starts, span), line: positionAt(starts, line).line })),
	);
}

/**
 * As `suppress`, for findings that only other pilots show.
 * @param areAll no other pilot may show what a comment suppresses
 */
export function suppressCrossFile(
	findings: readonly LocatedFinding[],
	suppressions: readonly CrossFileSuppression[],
	areAll: boolean,
): readonly LocatedFinding[] {
	const found = findings.map(({ code, range }) => lineKey(code, range.start.line));
	const suppressed = new Set(suppressions.map(({ code, line }) => lineKey(code, line)));
	const shown = new Set(found);
	const unused = areAll ? suppressions.filter(({ code, line }) => !shown.has(lineKey(code, line))) : [];
	return [
		...findings.filter((_, index) => !suppressed.has(found[index] as string)),
		...unused.map(({ code, span, range }) => ({ ...unusedComment(span, nothingToSuppress(code)), range })),
	];
}
