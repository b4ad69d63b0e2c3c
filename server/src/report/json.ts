/** The report for programs, described by `schemas/pilot-check.schema.json`. Lines and columns are 1-based. */
import type { Range } from "../text/positions";
import { printableJson } from "../text/printable";
import type { FileReport, ReportFinding } from "./report";
import { countsOf } from "./summary";
import { nonEmptyTexts, type Writer } from "./writer";

/** Increased when an existing property changes its meaning or disappears, not when one is added. */
const VERSION = 1;

/** One file per line. */
export const jsonWriter: Writer = {
	file: (file) => `\n${textOf(fileOf(file))}`,
	add(text, findings) {
		const [head = "", ...written] = text.slice(0, -END.length).split(BEFORE_FINDING);
		const all = [...written.map((one) => one.replace(/,$/, "")), ...findings.map(findingText)];
		return `${head}${all
			.map(withPosition)
			.sort(byPosition)
			.map(({ finding }) => BEFORE_FINDING + finding)
			.join(",")}${END}`;
	},
	*report(files) {
		const { bySeverity, byQuestion, filesWithFindings, unreadable, known } = countsOf(files);
		const summary = {
			files: files.length,
			filesWithFindings,
			unreadable,
			...bySeverity,
			byQuestion,
			...(known > 0 ? { known } : {}),
		};
		yield `{\n"version": ${VERSION},\n"summary": ${JSON.stringify(summary)},\n"files": [`;
		yield* nonEmptyTexts(files, ",");
		yield "\n]\n}\n";
	},
};

function textOf(file: object): string {
	return printableJson(JSON.stringify(file));
}

/** How each finding begins, and nothing else: quotes in a string stand behind a backslash. */
const BEFORE_FINDING = '{"code":';
/** How the text of a file ends. */
const END = "]}";

/** The text of a finding, from behind what all begin with. */
function findingText(finding: ReportFinding): string {
	return textOf(findingOf(finding)).slice(BEFORE_FINDING.length);
}

interface FindingWithPosition {
	readonly finding: string;
	readonly line: number;
	readonly column: number;
}

/** Its own range comes before those of related locations and of fixes. */
function withPosition(finding: string): FindingWithPosition {
	const [, line, column] = /"range":\{"start":\{"line":(\d+),"column":(\d+)/.exec(finding) ?? [];
	return { finding, line: Number(line), column: Number(column) };
}

function byPosition(one: FindingWithPosition, other: FindingWithPosition): number {
	return one.line - other.line || one.column - other.column;
}

function fileOf({ path, pilot, unreadable, findings }: FileReport) {
	return {
		path,
		...(unreadable === undefined ? {} : { unreadable }),
		...(pilot === undefined ? {} : { pilot }),
		findings: findings.map(findingOf),
	};
}

function findingOf({ code, severity, message, range, related, fixes }: ReportFinding) {
	return {
		code,
		severity,
		message,
		range: rangeOf(range),
		related: related.map((one) => ({ path: one.path, message: one.message, range: rangeOf(one.range) })),
		fixes: fixes.map(({ title, safe, edits }) => ({
			title,
			safe,
			edits: edits.map(({ range, text }) => ({ range: rangeOf(range), text })),
		})),
	};
}

function rangeOf({ start, end }: Range) {
	return {
		start: { line: start.line + 1, column: start.character + 1 },
		end: { line: end.line + 1, column: end.character + 1 },
	};
}
