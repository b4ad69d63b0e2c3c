/** The report for programs, as `schemas/pilot-check.schema.json` describes it: lines and columns count from one. */
import type { Range } from "../text/positions";
import { printableJson } from "../text/printable";
import type { FileReport, ReportFinding } from "./report";
import { countsOf } from "./summary";
import { listed, type Writer } from "./writer";

/** Goes up when something that is there now changes its meaning or goes; not when something is added. */
const VERSION = 1;

/** A line a file. */
export const jsonWriter: Writer = {
	file: (file) => `\n${printableJson(JSON.stringify(fileOf(file)))}`,
	*whole(files) {
		const { bySeverity, byQuestion, filesWithFindings, unreadable } = countsOf(files);
		const summary = { files: files.length, filesWithFindings, unreadable, ...bySeverity, byQuestion };
		yield `{\n"version": ${VERSION},\n"summary": ${JSON.stringify(summary)},\n"files": [`;
		yield* listed(files, ",");
		yield "\n]\n}\n";
	},
};

function fileOf({ path, pilot, unreadable, findings }: FileReport) {
	return {
		path,
		...(unreadable === undefined ? {} : { unreadable }),
		...(pilot === undefined ? {} : { pilot }),
		findings: findings.map(findingOf),
	};
}

function findingOf({ code, severity, message, place, related, fixes }: ReportFinding) {
	return {
		code,
		severity,
		message,
		range: rangeOf(place),
		related: related.map((one) => ({ path: one.path, message: one.message, range: rangeOf(one.place) })),
		fixes: fixes.map(({ title, safe, edits }) => ({
			title,
			safe,
			edits: edits.map(({ place: at, text }) => ({ range: rangeOf(at), text })),
		})),
	};
}

function rangeOf({ start, end }: Range) {
	return {
		start: { line: start.line + 1, column: start.character + 1 },
		end: { line: end.line + 1, column: end.character + 1 },
	};
}
