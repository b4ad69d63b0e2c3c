/** The report for people at a terminal: by file, each finding with its line. */
import stringWidth from "string-width";
import type { Language, Localized } from "../format/language";
import { questionAt } from "../format/questions";
import { SEVERITIES, type Severity } from "../format/status";
import { wholeSign } from "../text/span";
import { wrapped } from "../text/wrap";
import { printableFile } from "./printable";
import type { FileReport, ReportFinding } from "./report";
import { countsOf, type ReportCounts } from "./summary";
import { nonEmptyTexts, type Writer, type WrittenFile } from "./writer";

/** Colours a text, or returns it unchanged. */
export type Paint = (text: string) => string;
export type Palette = Readonly<Record<Severity | "path" | "dim" | "good", Paint>>;

export interface PrettyOptions {
	readonly language: Language;
	readonly palette: Palette;
	/** The columns of the terminal; nothing if the report goes elsewhere, where lines stay whole. */
	readonly columns?: number | undefined;
}

export function prettyWriter(options: PrettyOptions): Writer {
	return {
		file: (file) => fileText(printableFile(file), options),
		*report(files) {
			for (const text of nonEmptyTexts(files, "")) {
				yield `${text}\n`;
			}
			yield summaryLines(files, options);
		},
	};
}

/** Empty if there is nothing to report. */
function fileText({ path, pilot, findings, unreadable }: FileReport, options: PrettyOptions): string {
	const { language, palette } = options;
	if (findings.length === 0 && unreadable === undefined) {
		return "";
	}
	const status = pilot && questionAt("status")?.choiceTexts.get(pilot.status)?.[language].title;
	const about = [pilot?.title, status].filter((text) => text !== undefined).join(" · ");
	const head = `${palette.path(path)}${about === "" ? "" : palette.dim(`  ${about}`)}\n`;
	const body = unreadable === undefined ? "" : `  ${palette.error(unreadable)}\n`;
	const texts = findings.map((finding, index) =>
		findingText(finding, isSameSpan(finding, findings[index + 1]), options),
	);
	return head + body + texts.join("");
}

/** Several findings about one span show its line once. */
function isSameSpan({ span }: ReportFinding, other: ReportFinding | undefined): boolean {
	return other !== undefined && span.start === other.span.start && span.end === other.span.end;
}

function findingText(finding: ReportFinding, isShownBelow: boolean, options: PrettyOptions): string {
	const { language, palette } = options;
	const { range, severity, message, code, related } = finding;
	const { line, start, end } = excerptOf(finding);
	const paint = palette[severity];
	const number = String(range.start.line + 1);
	const margin = " ".repeat(number.length);
	const relatedLines = related.map(
		(one) => `    ${margin} ${palette.dim(`${one.path}:${one.range.start.line + 1}: ${one.message}`)}\n`,
	);
	const head = `  ${number}:${range.start.character + 1}  `;
	const severityName = SEVERITY_NAMES[severity][language];
	const frame = [
		`    ${palette.dim(`${number} │`)} ${line}\n`,
		`    ${palette.dim(`${margin} │`)} ${padding(line, start)}${paint(underline(line, start, end))}\n`,
	];
	return [
		`${head}${paint(severityName)}${messageText(message, code, stringWidth(`${head}${severityName}  `), options)}\n`,
		...(isShownBelow ? [] : frame),
		...relatedLines,
	].join("");
}

/** Room for a few words in a line. */
const MIN_WIDTH = 30;

/**
 * The message and the name of the finding, in lines that fit where there is a terminal; below what is before them if that leaves no
 * room for a few words.
 * @param indent how far the message stands from the left
 */
function messageText(message: string, name: string, indent: number, { palette, columns }: PrettyOptions): string {
	if (columns === undefined) {
		return `  ${message}  ${palette.dim(name)}`;
	}
	const isBelow = columns - indent < MIN_WIDTH;
	const margin = isBelow ? 4 : indent;
	const width = columns - margin;
	const lines = wrapped(message, Math.max(1, width), stringWidth);
	const fits = stringWidth(`${lines.at(-1) ?? ""}  ${name}`) <= width;
	const all = fits
		? [...lines.slice(0, -1), `${lines.at(-1) ?? ""}  ${palette.dim(name)}`]
		: [...lines, palette.dim(name)];
	const nextLine = `\n${" ".repeat(margin)}`;
	return (isBelow ? nextLine : "  ") + all.join(nextLine);
}

/** As wide as the text before the span: a tab stays a tab, and a wide character takes two columns. */
function padding(line: string, length: number): string {
	return line
		.slice(0, length)
		.split("\t")
		.map((text) => " ".repeat(stringWidth(text)))
		.join("\t");
}

function underline(line: string, start: number, end: number): string {
	return "^".repeat(Math.max(1, stringWidth(line.slice(start, end))));
}

/** The longest line shown in full, and how much of a longer line is shown before the span. */
const MAX_LENGTH = 160;
const LENGTH_BEFORE = 40;

/** The line with the span in it, shortened: a line of a thousand words would hide the finding. */
function excerptOf({ range, lineText, lineFrom = 0 }: ReportFinding) {
	const start = range.start.character - lineFrom;
	const end = range.end.line === range.start.line ? range.end.character - lineFrom : lineText.length;
	if (lineText.length <= MAX_LENGTH) {
		return { line: lineText, start, end };
	}
	const from = wholeSign(lineText, Math.max(0, start - LENGTH_BEFORE));
	const to = wholeSign(lineText, from + MAX_LENGTH);
	const [head, tail] = [from > 0 ? "…" : "", to < lineText.length ? "…" : ""];
	const shift = head.length - from;
	return { line: head + lineText.slice(from, to) + tail, start: start + shift, end: Math.min(end, to) + shift };
}

function summaryLines(files: readonly WrittenFile[], { language, palette }: PrettyOptions): string {
	const { bySeverity, byQuestion, filesWithFindings, unreadable, known } = countsOf(files);
	const readable = files.length - unreadable;
	const knownLine = known === 0 ? "" : `${palette.dim(alsoKnown(known)[language])}\n`;
	if (filesWithFindings === 0) {
		const nothing = known > 0 ? nothingNew(readable) : nothingFound(readable);
		return readable === 0 || unreadable > 0 ? knownLine : `${palette.good(nothing[language])}\n${knownLine}`;
	}
	const counts = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) =>
		palette[severity](countOf(bySeverity[severity], SEVERITY_COUNTS[severity])[language]),
	);
	const questions = (["why", "success", "control", "other"] as const)
		.filter((key) => byQuestion[key] > 0)
		.map((key) => `${QUESTION_NAMES[key][language]} ${byQuestion[key]}`);
	return `${foundIn(filesWithFindings, readable)[language]} ${counts.join(", ")}\n${palette.dim(questions.join(" · "))}\n${knownLine}`;
}

export const SEVERITY_NAMES: Readonly<Record<Severity, Localized>> = {
	error: { en: "error", nl: "fout" },
	warning: { en: "warning", nl: "waarschuwing" },
	information: { en: "for information", nl: "ter informatie" },
	hint: { en: "hint", nl: "tip" },
};

/** Singular and plural. */
export const SEVERITY_COUNTS: Readonly<Record<Severity, readonly [Localized, Localized]>> = {
	error: [
		{ en: "error", nl: "fout" },
		{ en: "errors", nl: "fouten" },
	],
	warning: [
		{ en: "warning", nl: "waarschuwing" },
		{ en: "warnings", nl: "waarschuwingen" },
	],
	information: [
		{ en: "for information", nl: "ter informatie" },
		{ en: "for information", nl: "ter informatie" },
	],
	hint: [
		{ en: "hint", nl: "tip" },
		{ en: "hints", nl: "tips" },
	],
};

const QUESTION_NAMES: Readonly<Record<keyof ReportCounts["byQuestion"], Localized>> = {
	why: { en: "Why?", nl: "Waarom?" },
	success: { en: "What if it succeeds?", nl: "Wat als het slaagt?" },
	control: { en: "How do we keep control?", nl: "Hoe houden we de regie?" },
	other: { en: "Other", nl: "Overig" },
};

function countOf(count: number, [one, more]: readonly [Localized, Localized]): Localized {
	const noun = count === 1 ? one : more;
	return { en: `${count} ${noun.en}`, nl: `${count} ${noun.nl}` };
}

export function nothingFound(count: number): Localized {
	return {
		en: `${count === 1 ? "1 pilot" : `${count} pilots`} checked, nothing found`,
		nl: `${count === 1 ? "1 pilot" : `${count} pilots`} gecontroleerd, niets gevonden`,
	};
}

export function nothingNew(count: number): Localized {
	return {
		en: `${count === 1 ? "1 pilot" : `${count} pilots`} checked, nothing new found`,
		nl: `${count === 1 ? "1 pilot" : `${count} pilots`} gecontroleerd, niets nieuws gevonden`,
	};
}

export function alsoKnown(count: number): Localized {
	return {
		en: `Not shown: ${count === 1 ? "1 known finding" : `${count} known findings`}`,
		nl: `Niet getoond: ${count === 1 ? "1 bekende melding" : `${count} bekende meldingen`}`,
	};
}

export function foundIn(found: number, all: number): Localized {
	return {
		en: `Found in ${found} of ${all === 1 ? "1 pilot" : `${all} pilots`}:`,
		nl: `Gevonden in ${found} van ${all === 1 ? "1 pilot" : `${all} pilots`}:`,
	};
}
