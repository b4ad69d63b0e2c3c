/** One file as a report has it: checked by itself, and what the others showed of it afterwards. */
import { check } from "../check/check";
import type { Context } from "../check/core/context";
import {
	type Finding,
	type FindingData,
	type Fix,
	fixesOf,
	type LocatedFinding,
	type Related,
} from "../check/core/finding";
import { readinessOf } from "../check/missing/readiness";
import type { SchemaDocument } from "../document/document";
import { textIn } from "../document/query";
import type { Language } from "../format/language";
import { lineEnd } from "../text/lines";
import { lineStarts, type Position, type Range, rangeOf } from "../text/positions";
import { toPlainEdit } from "../text/template";
import { wholeSign } from "../text/wholeSign";
import type { FileReport, PilotReport, ReportFinding, ReportFix, ReportRelated } from "./report";

export interface ReportOptions {
	readonly language: Language;
	/** What could be done about each finding is worked out too, which takes its time. */
	readonly withFixes: boolean;
}

/** What comes behind so many findings of one file is reported without what can be done about it. */
const MAX_WITH_FIXES = 5000;

/** A file that was read. */
export function checkedFile(path: string, pilot: SchemaDocument, context: Context, options: ReportOptions): FileReport {
	const starts = lineStarts(pilot.tree.text);
	/** A fix for all of a file is as long as the file: it is reported with the first finding that it is for. */
	const reported = new Set<Fix>();
	const newFixes = (finding: Finding, index: number) => {
		if (!options.withFixes || index >= MAX_WITH_FIXES) {
			return [];
		}
		const fixes = fixesOf(finding).filter((fix) => !reported.has(fix));
		return fixes.map((fix) => {
			reported.add(fix);
			return reportFix(fix, starts, options.language);
		});
	};
	const findings = check(pilot, context).map((finding, index) =>
		reportFinding(finding, { text: pilot.tree.text, starts }, options.language, {
			place: rangeOf(starts, finding.span),
			related: (finding.related ?? []).map((related) =>
				relatedFrom(related, path, rangeOf(starts, related.span), (uri) => uri, options.language),
			),
			fixes: newFixes(finding, index),
		}),
	);
	return { path, findings, pilot: pilotReport(pilot), unreadable: undefined };
}

export function unreadableFile(path: string, reason: string): FileReport {
	return { path, findings: [], pilot: undefined, unreadable: reason };
}

/**
 * The file with what only other pilots show of it.
 * @param text of the file, for the lines that the findings stand on
 * @param pathOf the path of another file by its address
 */
export function withCrossFile(
	file: FileReport,
	findings: readonly LocatedFinding[],
	text: string,
	pathOf: (uri: string) => string,
	language: Language,
): FileReport {
	const lines = { text, starts: findings.length === 0 ? [] : lineStarts(text) };
	const crossFile = findings.map((finding) =>
		reportFinding(finding, lines, language, {
			place: finding.range,
			related: (finding.related ?? []).map((related) =>
				relatedFrom(related, file.path, finding.range, pathOf, language),
			),
			fixes: [],
		}),
	);
	return { ...file, findings: [...file.findings, ...crossFile].sort(byPlace) };
}

function byPlace(one: ReportFinding, other: ReportFinding): number {
	return one.span.start - other.span.start;
}

function reportFinding(
	{ code, severity, message, span }: FindingData,
	lines: Lines,
	language: Language,
	{ place, related, fixes }: Pick<ReportFinding, "place" | "related" | "fixes">,
): ReportFinding {
	return {
		code,
		severity,
		message: message[language],
		span,
		place,
		...lineAt(lines, place.start),
		related,
		fixes,
	};
}

function relatedFrom(
	{ message, elsewhere }: Related,
	path: string,
	place: Range,
	pathOf: (uri: string) => string,
	language: Language,
): ReportRelated {
	return elsewhere === undefined
		? { path, place, message: message[language] }
		: { path: pathOf(elsewhere.uri), place: elsewhere.range, message: message[language] };
}

function reportFix({ title, safe, edits }: Fix, starts: readonly number[], language: Language): ReportFix {
	return {
		title: title[language],
		safe: safe === true,
		edits: edits.map(toPlainEdit).map(({ span, text }) => ({ place: rangeOf(starts, span), span, text })),
	};
}

function pilotReport(pilot: SchemaDocument): PilotReport {
	return {
		title: textIn(pilot.root, "title")?.value,
		municipality: textIn(pilot.root, "municipality")?.value,
		status: pilot.status,
		readiness: readinessOf(pilot),
	};
}

interface Lines {
	readonly text: string;
	/** Where they begin. */
	readonly starts: readonly number[];
}

/** What is shown of a line that goes on for pages: a thousand findings on it would be a thousand pages each. */
const LONGEST_LINE = 1000;
const BEFORE = 200;

function lineAt({ text, starts }: Lines, { line, character }: Position): Pick<ReportFinding, "lineText" | "lineFrom"> {
	const start = starts[line] ?? 0;
	const end = Math.min(lineEnd(text, start), starts[line + 1] ?? text.length);
	if (end - start <= LONGEST_LINE) {
		return { lineText: text.slice(start, end).replace(/\r$/, "") };
	}
	const lineFrom = wholeSign(text, start + Math.max(0, character - BEFORE)) - start;
	const to = wholeSign(text, Math.min(end, start + lineFrom + LONGEST_LINE));
	return { lineText: text.slice(start + lineFrom, to).replace(/\r$/, ""), lineFrom };
}
