/** Comments about cross-file findings: they are applied where the other pilots are known, without the text. */

import type { SchemaDocument } from "../../document/document";
import { lineStartsOf } from "../../document/positions";
import { positionAt, type Range, rangeOf } from "../../text/positions";
import type { Span } from "../../text/span";
import { isCrossFileCode } from "../core/crossFileCodes";
import type { LocatedFinding } from "../core/finding";
import { isInEffect, suppressionComments } from "./comments";
import { nothingToSuppress, unusedComment } from "./suppress";

/** Lines are 0-based. */
export interface CrossFileSuppression {
	readonly code: string;
	readonly span: Span;
	readonly range: Range;
	/** The line that it applies to. */
	readonly line: number;
}

/**
 * The comments that `suppress` leaves to the cross-file checks.
 * @param today without it they suppress whatever their last day is
 */
export function crossFileSuppressions(document: SchemaDocument, today = ""): readonly CrossFileSuppression[] {
	const comments = suppressionComments(document).filter((comment) => isInEffect(comment, today));
	const starts = comments.length === 0 ? [] : lineStartsOf(document);
	return comments.flatMap(({ codes, line }) =>
		codes
			.filter(({ code }) => isCrossFileCode(code))
			.map(({ code, span }) => ({ code, span, range: rangeOf(starts, span), line: positionAt(starts, line).line })),
	);
}

/**
 * The same as `suppress`, for cross-file findings.
 * @param areAll there are no other pilots, so a comment without a finding is useless
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

function lineKey(code: string, line: number): string {
	return `${line} ${code}`;
}
