/** The report for people at a terminal: by file, each finding with the line that it is about. */
import stringWidth from "string-width";
import type { Language, Localized } from "../format/language";
import { questionAt } from "../format/questions";
import { SEVERITIES, type Severity } from "../format/status";
import { wholeSign } from "../text/wholeSign";
import { printableFile } from "./printable";
import type { FileReport, ReportFinding } from "./report";
import { countsOf, type ReportCounts } from "./summary";

import { listed, type Writer, type WrittenFile } from "./writer";

/** Puts its words in a colour, or leaves them as they are. */
export type Paint = (words: string) => string;
export type Palette = Readonly<Record<Severity | "path" | "dim" | "good", Paint>>;

export interface PrettyOptions {
	readonly language: Language;
	readonly palette: Palette;
}

export function prettyWriter(options: PrettyOptions): Writer {
	return {
		file: (file) => fileBlock(printableFile(file), options),
		*whole(files) {
			for (const block of listed(files, "")) {
				yield `${block}\n`;
			}
			yield summaryLines(files, options);
		},
	};
}

/** Empty where there is nothing to say. */
function fileBlock({ path, pilot, findings, unreadable }: FileReport, { language, palette }: PrettyOptions): string {
	if (findings.length === 0 && unreadable === undefined) {
		return "";
	}
	const status = pilot && questionAt("status")?.choiceTexts.get(pilot.status)?.[language].title;
	const about = [pilot?.title, status].filter((words) => words !== undefined).join(" · ");
	const head = `${palette.path(path)}${about === "" ? "" : palette.dim(`  ${about}`)}\n`;
	const body = unreadable === undefined ? "" : `  ${palette.error(unreadable)}\n`;
	const blocks = findings.map((finding, index) =>
		findingBlock(finding, isSamePlace(finding, findings[index + 1]), language, palette),
	);
	return head + body + blocks.join("");
}

/** Several findings about one place show it once. */
function isSamePlace({ span }: ReportFinding, other: ReportFinding | undefined): boolean {
	return other !== undefined && span.start === other.span.start && span.end === other.span.end;
}

function findingBlock(finding: ReportFinding, isShownBelow: boolean, language: Language, palette: Palette): string {
	const { place, severity, message, code, related } = finding;
	const { line, start, end } = excerptOf(finding);
	const paint = palette[severity];
	const number = String(place.start.line + 1);
	const margin = " ".repeat(number.length);
	const others = related.map(
		(one) => `    ${margin} ${palette.dim(`${one.path}:${one.place.start.line + 1}: ${one.message}`)}\n`,
	);
	// The words about a missing answer end in its name.
	const name = message.endsWith(`(${code})`) ? "" : `  ${palette.dim(code)}`;
	const frame = [
		`    ${palette.dim(`${number} │`)} ${line}\n`,
		`    ${palette.dim(`${margin} │`)} ${padding(line, start)}${paint(underline(line, start, end))}\n`,
	];
	return [
		`  ${number}:${place.start.character + 1}  ${paint(SEVERITY_NAMES[severity][language])}  ${message}${name}\n`,
		...(isShownBelow ? [] : frame),
		...others,
	].join("");
}

/** As wide as what stands before: a tab stays one, and a wide sign takes two places. */
function padding(line: string, length: number): string {
	return line
		.slice(0, length)
		.split("\t")
		.map((words) => " ".repeat(stringWidth(words)))
		.join("\t");
}

function underline(line: string, start: number, end: number): string {
	return "^".repeat(Math.max(1, stringWidth(line.slice(start, end))));
}

/** Characters that a line may have, and that stand before the words it is about where it has more. */
const LONGEST = 160;
const BEFORE = 40;

/** The line with the place in it; a text of a thousand words on one line would hide what was found. */
function excerptOf({ place, lineText, lineFrom = 0 }: ReportFinding) {
	const start = place.start.character - lineFrom;
	const end = place.end.line === place.start.line ? place.end.character - lineFrom : lineText.length;
	if (lineText.length <= LONGEST) {
		return { line: lineText, start, end };
	}
	const from = wholeSign(lineText, Math.max(0, start - BEFORE));
	const to = wholeSign(lineText, from + LONGEST);
	const [head, tail] = [from > 0 ? "…" : "", to < lineText.length ? "…" : ""];
	const moved = head.length - from;
	return { line: head + lineText.slice(from, to) + tail, start: start + moved, end: Math.min(end, to) + moved };
}

function summaryLines(files: readonly WrittenFile[], { language, palette }: PrettyOptions): string {
	const { bySeverity, byQuestion, filesWithFindings, unreadable } = countsOf(files);
	const readable = files.length - unreadable;
	if (filesWithFindings === 0) {
		return readable === 0 || unreadable > 0 ? "" : `${palette.good(NOTHING(readable)[language])}\n`;
	}
	const counts = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) =>
		palette[severity](countOf(bySeverity[severity], SEVERITY_COUNTS[severity])[language]),
	);
	const questions = (["why", "success", "control", "other"] as const)
		.filter((key) => byQuestion[key] > 0)
		.map((key) => `${QUESTION_NAMES[key][language]} ${byQuestion[key]}`);
	return `${IN(filesWithFindings, readable)[language]} ${counts.join(", ")}\n${palette.dim(questions.join(" · "))}\n`;
}

export const SEVERITY_NAMES: Readonly<Record<Severity, Localized>> = {
	error: { en: "error", nl: "fout" },
	warning: { en: "warning", nl: "waarschuwing" },
	information: { en: "for information", nl: "ter informatie" },
	hint: { en: "hint", nl: "tip" },
};

/** One, and more than one. */
const SEVERITY_COUNTS: Readonly<Record<Severity, readonly [Localized, Localized]>> = {
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
	control: { en: "How do we keep control?", nl: "Hoe houden we regie?" },
	other: { en: "Other", nl: "Overig" },
};

function countOf(count: number, [one, more]: readonly [Localized, Localized]): Localized {
	const words = count === 1 ? one : more;
	return { en: `${count} ${words.en}`, nl: `${count} ${words.nl}` };
}

function NOTHING(count: number): Localized {
	return {
		en: `${count === 1 ? "1 pilot" : `${count} pilots`} checked, nothing found`,
		nl: `${count === 1 ? "1 pilot" : `${count} pilots`} gecontroleerd, niets gevonden`,
	};
}

function IN(found: number, all: number): Localized {
	return {
		en: `Found in ${found} of ${all === 1 ? "1 pilot" : `${all} pilots`}:`,
		nl: `Gevonden in ${found} van ${all === 1 ? "1 pilot" : `${all} pilots`}:`,
	};
}
