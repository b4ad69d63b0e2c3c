/** The report of one file: its own findings, and afterwards the cross-file findings. */
import { type CheckInput, checkAll } from "../check/check";
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
import { lineStartsOf } from "../document/positions";
import { textIn } from "../document/query";
import type { Language } from "../format/language";
import { lineEnd } from "../text/lines";
import { lineStarts, type Position, type Range, rangeOf } from "../text/positions";
import { wholeSign } from "../text/span";
import { toPlainEdit } from "../text/template";
import { lineHasher } from "./lineHash";
import type { FileReport, PilotReport, ReportFinding, ReportFix, ReportRelated } from "./report";

export interface ReportOptions {
	readonly language: Language;
	/** Whether to compute the fixes of each finding, which takes time. */
	readonly withFixes: boolean;
	/** Whether each finding has the hash of its line. */
	readonly withLineHashes?: boolean;
}

/** Findings after so many in one file are reported without fixes. */
const MAX_WITH_FIXES = 5000;

export interface ReportInput extends CheckInput {
	readonly path: string;
}

/** Files that could be read, with their reports. Each step is done for all of them before the next one. */
export function checkedFiles<Input extends ReportInput>(
	inputs: readonly Input[],
	options: ReportOptions,
): readonly (Input & { readonly report: FileReport })[] {
	return checkAll(inputs)
		.map((input) => ({ ...input, pilot: pilotReport(input.document) }))
		.map((input) => ({ ...input, report: reportFor(input, options) }));
}

function reportFor(
	{ path, document, findings, pilot }: ReportInput & { findings: readonly Finding[]; pilot: PilotReport },
	options: ReportOptions,
): FileReport {
	const starts = lineStartsOf(document);
	/** A fix for the whole file is as long as the file, so only the first finding has it. */
	const reported = new Set<Fix>();
	const newFixes = (finding: Finding, index: number) => {
		if (!options.withFixes || index >= MAX_WITH_FIXES) {
			return [];
		}
		const fixes = fixesOf(finding).filter((fix) => fix.needsSnippets !== true && !reported.has(fix));
		return fixes.map((fix) => {
			reported.add(fix);
			return reportFix(fix, starts, options.language);
		});
	};
	const lines = linesOf(document.tree.text, options.withLineHashes, starts);
	const shown = findings.map((finding, index) =>
		reportFinding(finding, lines, options.language, {
			range: rangeOf(starts, finding.span),
			related: (finding.related ?? []).map((related) =>
				relatedFrom(related, path, rangeOf(starts, related.span), (uri) => uri, options.language),
			),
			fixes: newFixes(finding, index),
		}),
	);
	return { path, findings: shown, pilot, unreadable: undefined };
}

export function unreadableFile(path: string, reason: string): FileReport {
	return { path, findings: [], pilot: undefined, unreadable: reason };
}

/**
 * Cross-file findings of a file, as its report has them.
 * @param text of the file, for the lines of the findings
 * @param pathOf returns the path of another file by its URI
 */
export function crossFileReport(
	path: string,
	findings: readonly LocatedFinding[],
	text: string,
	pathOf: (uri: string) => string,
	{ language, withLineHashes }: Omit<ReportOptions, "withFixes">,
): readonly ReportFinding[] {
	const lines = linesOf(text, withLineHashes);
	return findings.map((finding) =>
		reportFinding(finding, lines, language, {
			range: finding.range,
			related: (finding.related ?? []).map((related) => relatedFrom(related, path, finding.range, pathOf, language)),
			fixes: [],
		}),
	);
}

/** What marks each finding in its file: its name and its line. */
export function linesOfFindings(
	findings: readonly FindingData[],
	text: string,
): readonly Pick<ReportFinding, "code" | "lineText">[] {
	const lines = linesOf(text, false);
	return findings.map(({ code, span }) => ({ code, ...lineAt(lines, rangeOf(lines.starts, span).start) }));
}

/** The report with more findings of the file. */
export function withMore(file: FileReport, findings: readonly ReportFinding[]): FileReport {
	return { ...file, findings: [...file.findings, ...findings].sort(byPosition) };
}

function byPosition(one: ReportFinding, other: ReportFinding): number {
	return one.span.start - other.span.start;
}

function reportFinding(
	{ code, severity, message, span }: FindingData,
	lines: Lines,
	language: Language,
	{ range, related, fixes }: Pick<ReportFinding, "range" | "related" | "fixes">,
): ReportFinding {
	return {
		code,
		severity,
		message: message[language],
		span,
		range,
		...lineAt(lines, range.start),
		...(lines.hashOf === undefined ? {} : { lineHash: lines.hashOf(range.start.line) }),
		related,
		fixes,
	};
}

function relatedFrom(
	{ message, location }: Related,
	path: string,
	range: Range,
	pathOf: (uri: string) => string,
	language: Language,
): ReportRelated {
	return location === undefined
		? { path, range, message: message[language] }
		: { path: pathOf(location.uri), range: location.range, message: message[language] };
}

function reportFix({ title, safe, suppresses, edits }: Fix, starts: readonly number[], language: Language): ReportFix {
	return {
		title: title[language],
		safe: safe === true,
		...(suppresses === true ? { suppresses } : {}),
		edits: edits.map(toPlainEdit).map(({ span, text }) => ({ range: rangeOf(starts, span), span, text })),
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
	/** The offset of each line. */
	readonly starts: readonly number[];
	readonly hashOf: ((line: number) => string) | undefined;
}

function linesOf(text: string, withHashes: boolean | undefined, starts = lineStarts(text)): Lines {
	return { text, starts, hashOf: withHashes === true ? lineHasher(text) : undefined };
}

/** A very long line is cut: a thousand findings on it would each repeat it. */
const MAX_LINE_LENGTH = 1000;
const LENGTH_BEFORE = 200;

function lineAt({ text, starts }: Lines, { line, character }: Position): Pick<ReportFinding, "lineText" | "lineFrom"> {
	const start = starts[line] ?? 0;
	const end = Math.min(lineEnd(text, start), starts[line + 1] ?? text.length);
	if (end - start <= MAX_LINE_LENGTH) {
		return { lineText: text.slice(start, end).replace(/\r$/, "") };
	}
	const lineFrom = wholeSign(text, start + Math.max(0, character - LENGTH_BEFORE)) - start;
	const to = wholeSign(text, Math.min(end, start + lineFrom + MAX_LINE_LENGTH));
	return { lineText: text.slice(start + lineFrom, to).replace(/\r$/, ""), lineFrom };
}
