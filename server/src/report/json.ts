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
	file: (file) => textOf(fileOf(file)),
	add(text, findings) {
		const file: ReturnType<typeof fileOf> = JSON.parse(text);
		return textOf({ ...file, findings: [...file.findings, ...findings.map(findingOf)].sort(byPosition) });
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
	return `\n${printableJson(JSON.stringify(file))}`;
}

function byPosition({ range: { start: one } }: JsonFinding, { range: { start: other } }: JsonFinding): number {
	return one.line - other.line || one.column - other.column;
}

type JsonFinding = ReturnType<typeof findingOf>;

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
