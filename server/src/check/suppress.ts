/**
 * Comments that silence a finding, with the reason why:
 * ```yaml
 * # pilot-ignore success/only-informed: agreed with the council
 * involvement: inform
 * unit: it  # pilot-ignore control/commissioner-in-it: interim until May
 * ```
 */

import { memoized, type SchemaDocument } from "../document/document";
import type { Localized } from "../format/language";
import { allQuestions } from "../format/questions";
import { indentation, lineBreakOf, lineStart, nextLine } from "../text/lines";
import { lineStarts, positionAt, type Range, rangeOf } from "../text/positions";
import type { Span } from "../text/span";
import { type SpanSet, spanSet } from "../text/spanSet";
import type { TemplateEdit } from "../text/template";
import { longValues } from "../yaml/longValues";
import type { TreeNode } from "../yaml/tree";
import { CROSS_FILE_FINDINGS, isCrossFileCode } from "./core/crossFileCodes";
import type { Finding, Fix, LocatedFinding } from "./core/finding";
import { finderOf } from "./found";
import { RULES } from "./rules/index";
import { FILE_CODES } from "./shape/codes";

export const UNUSED_IGNORE = "file/unused-ignore";
/** A text that cannot be read is not to be hidden, and a comment that does nothing cannot excuse itself. */
const NEVER: ReadonlySet<string> = new Set(["file/syntax", UNUSED_IGNORE]);

/** Every finding that can be silenced, with what it is about. */
export const SUPPRESSIBLE: readonly { readonly code: string; readonly title: Localized | undefined }[] = [
	...RULES.map(({ id, title }) => ({ code: id, title })),
	...allQuestions()
		.filter(({ path }) => path !== "")
		.map(({ path, texts: { en, nl } }) => ({ code: path, title: { en: en.title, nl: nl.title } })),
	...FILE_CODES.filter((code) => !NEVER.has(code)).map((code) => ({ code, title: undefined })),
	...Object.entries(CROSS_FILE_FINDINGS).map(([code, title]) => ({ code, title })),
];

interface Suppression {
	/** The comment, from its `#`. */
	readonly span: Span;
	readonly codes: readonly Located[];
	readonly reason: string;
	/** Start of the line that it speaks of. */
	readonly line: number;
}

interface Located {
	readonly code: string;
	readonly span: Span;
}

/** The findings that no comment silences, and those about comments that do not do what they should. */
export function suppress(findings: readonly Finding[], pilot: SchemaDocument): readonly Finding[] {
	const suppressions = memoized(pilot, suppressionsIn);
	if (suppressions.length === 0) {
		return findings;
	}
	const { text } = pilot.tree;
	const used = new Set<Located>();
	const byLine = locatedByLine(suppressions);
	const left = findings.filter((finding) => {
		const hits = byLine.get(lineKey(finding.code, lineStart(text, finding.span.start))) ?? [];
		for (const hit of hits) {
			used.add(hit);
		}
		return hits.length === 0;
	});
	return [...left, ...suppressions.flatMap((suppression) => complaints(suppression, used))];
}

/** What is silenced with a reason, by its code and the line. */
function locatedByLine(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Located[]> {
	const byLine = new Map<string, Located[]>();
	for (const { codes, line } of suppressions.filter(({ reason }) => reason !== "")) {
		for (const located of codes.filter(({ code }) => !NEVER.has(code))) {
			const key = lineKey(located.code, line);
			byLine.set(key, byLine.get(key) ?? []);
			byLine.get(key)?.push(located);
		}
	}
	return byLine;
}

function lineKey(code: string, line: number): string {
	return `${line} ${code}`;
}

/** A comment about what only other pilots show, for those who have no text: lines count from zero. */
export interface CrossFileSuppression {
	readonly code: string;
	readonly span: Span;
	readonly range: Range;
	/** The line that it speaks of. */
	readonly line: number;
}

/** The comments that `silence` leaves to be judged when the other pilots are known. */
export function crossFileSuppressions(pilot: SchemaDocument): readonly CrossFileSuppression[] {
	const suppressions = memoized(pilot, suppressionsIn).filter(({ reason }) => reason !== "");
	const starts = suppressions.length === 0 ? [] : lineStarts(pilot.tree.text);
	return suppressions.flatMap(({ codes, line }) =>
		codes
			.filter(({ code }) => isCrossFileCode(code))
			.map(({ code, span }) => ({ code, span, range: rangeOf(starts, span), line: positionAt(starts, line).line })),
	);
}

/**
 * As `silence`, for findings that only other pilots show.
 * @param areAll no other pilot may show what a comment silences
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
		...unused.map(({ code, span, range }) => ({ ...complaint(span, nothing(code)), range })),
	];
}

/**
 * Writes the comment above the line, with a place for the reason; it silences nothing until one stands there. Not where the
 * line goes on with a text that begins above it: there it would be words of that text. Nor in front of a comma or
 * a bracket that belongs to the line above.
 */
export function suppressionFix(finding: Finding, pilot: SchemaDocument): Fix | undefined {
	const { text } = pilot.tree;
	const start = lineStart(text, finding.span.start);
	const lead = indentation(text, start);
	const isInText = memoized(pilot, longTexts).some((one) => one.start < start && start < one.end);
	if (isInText || /[,:\]}]/.test(text[start + lead.length] ?? "")) {
		return undefined;
	}
	const indent = lead.replace(/\t.*/s, "");
	return {
		title: {
			en: `Silence “${finding.code}” here, with a reason…`,
			nl: `Zet “${finding.code}” hier uit, met een reden…`,
		},
		edits: [
			{
				span: { start, end: start },
				template: [`${indent}# pilot-ignore ${finding.code}: `, {}, lineBreakOf(text)],
			},
		],
	};
}

function longTexts({ tree }: SchemaDocument): readonly Span[] {
	return longValues(tree).filter(({ node }) => node.kind === "scalar");
}

/** Takes the comment away, with its line when nothing else stands there. */
export function unusedFixes(finding: Finding, pilot: SchemaDocument): readonly Fix[] {
	const { text } = pilot.tree;
	const suppression = suppressionOf(finding, pilot)?.suppression;
	if (suppression === undefined) {
		return [];
	}
	const start = lineStart(text, suppression.span.start);
	const alone = text.slice(start, suppression.span.start).trim() === "";
	const gap = /[ \t]*$/.exec(text.slice(start, suppression.span.start))?.[0].length ?? 0;
	const edit: TemplateEdit = {
		span: alone
			? { start, end: nextLine(text, start) }
			: { start: suppression.span.start - gap, end: suppression.span.end },
		template: [],
	};
	return [{ title: { en: "Remove this comment", nl: "Haal deze opmerking weg" }, edits: [edit], preferred: true }];
}

/** The comment that a finding about comments is about: it stands on all of it, or on one of its codes. */
const suppressionOf = finderOf(
	(pilot) =>
		memoized(pilot, suppressionsIn).flatMap((suppression) =>
			[suppression.span, ...suppression.codes.map(({ span }) => span)].map(({ start }) => ({ suppression, start })),
		),
	({ start }) => start,
);

function suppressionsIn(pilot: SchemaDocument): readonly Suppression[] {
	const { text, root } = pilot.tree;
	if (!text.includes("pilot-ignore")) {
		return [];
	}
	const isInText = insideTexts(root);
	const comments = [...text.matchAll(/(?<=^|[ \t\uFEFF])#[ \t]*pilot-ignore\b[^\r\n]*/gm)];
	// From the last to the first: what the comments below one speak of is known then.
	const lines: SuppressedLines = new Map();
	return comments
		.reverse()
		.filter(({ index }) => !isInText(index))
		.map(({ index, 0: comment }) => suppressionAt(text, index, comment.trimEnd(), lines))
		.reverse();
}

function suppressionAt(text: string, start: number, comment: string, lines: SuppressedLines): Suppression {
	const [, head = "", list = "", reason = ""] = /^(#[ \t]*pilot-ignore)([^:]*)(?::(.*))?$/.exec(comment) ?? [];
	const codes = [...list.matchAll(/[^\s,]+/g)].map(({ index, 0: code }) => {
		const from = start + head.length + index;
		return { code, span: { start: from, end: from + code.length } };
	});
	return {
		span: { start, end: start + comment.length },
		codes,
		reason: reason.trim(),
		line: suppressedLine(text, start, lines),
	};
}

/** Start of the line that a comment at `start` speaks of: its own, or the next where it has one to itself. */
export function suppressedLine(text: string, start: number, known: SuppressedLines = new Map()): number {
	const ownLine = lineStart(text, start);
	if (text.slice(ownLine, start).trim() !== "") {
		return ownLine;
	}
	const line = nextContentLine(text, ownLine, known);
	known.set(ownLine, line);
	return line;
}

/** By the line of a comment the line that it speaks of. */
type SuppressedLines = Map<number, number>;

/** The next line that is no comment and not empty. */
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

function complaints(suppression: Suppression, used: ReadonlySet<Located>): Finding[] {
	if (suppression.codes.length === 0) {
		return [complaint(suppression.span, NO_CODE)];
	}
	if (suppression.reason === "") {
		return [complaint(suppression.span, NO_REASON)];
	}
	return suppression.codes
		.filter((located) => !used.has(located) && !isCrossFileCode(located.code))
		.map(({ code, span }) =>
			complaint(span, NEVER.has(code) ? never(code) : isCode(code) ? nothing(code) : unknown(code)),
		);
}

function complaint(span: Span, message: Localized): Finding {
	return { code: UNUSED_IGNORE, span, severity: "warning", message, unnecessary: true };
}

function isCode(code: string): boolean {
	return SUPPRESSIBLE.some((one) => one.code === code);
}

const NO_CODE: Localized = {
	en: "This comment silences nothing: name the finding and the reason, such as “# pilot-ignore why.problem: known to the board”.",
	nl: "Deze opmerking zet niets uit: noem de melding en de reden, zoals “# pilot-ignore why.problem: bekend bij de directie”.",
};
const NO_REASON: Localized = {
	en: "Give the reason after the colon, so that others know why this is silenced.",
	nl: "Zet de reden achter de dubbele punt, zodat anderen weten waarom dit is uitgezet.",
};

function never(code: string): Localized {
	return { en: `“${code}” cannot be silenced.`, nl: `“${code}” kan niet worden uitgezet.` };
}

function nothing(code: string): Localized {
	return {
		en: `There is nothing to silence here: “${code}” does not occur on this line. Remove the comment.`,
		nl: `Hier valt niets uit te zetten: “${code}” komt op deze regel niet voor. Haal de opmerking weg.`,
	};
}

function unknown(code: string): Localized {
	return { en: `There is no finding named “${code}”.`, nl: `Er is geen melding met de naam “${code}”.` };
}

/** Whether a place is inside a text, where `#` is a letter. */
function insideTexts(root: TreeNode | undefined): (offset: number) => boolean {
	const texts = spanSet();
	addTexts(root, texts);
	return (offset) => texts.touches({ start: offset, end: offset });
}

function addTexts(node: TreeNode | undefined, texts: SpanSet): void {
	if (node?.alias !== undefined) {
		return;
	}
	if (node?.kind === "map" || node?.kind === "list") {
		for (const { value } of node.kind === "map" ? node.pairs : node.items) {
			addTexts(value, texts);
		}
	} else if (node?.kind === "scalar" && node.span.end - node.span.start > 1) {
		// Its first sign and what stands right behind it are not inside.
		texts.add({ start: node.span.start + 1, end: node.span.end - 1 });
	}
}
