/** The report in GitLab's Code Quality format. Lines and columns are 1-based. */
import type { Severity } from "../format/status";
import type { Position } from "../text/positions";
import { printableJson } from "../text/printable";
import { fingerprintOf } from "./fingerprint";
import type { FileReport } from "./report";
import { nonEmptyTexts, type Writer } from "./writer";

const SEVERITIES: Readonly<Record<Severity, "critical" | "major" | "minor" | "info">> = {
	error: "critical",
	warning: "major",
	information: "minor",
	hint: "info",
};

export const gitlabWriter: Writer = {
	// Without the brackets around them, as those of other files follow.
	file: (file) => printableJson(JSON.stringify(issuesOf(file), undefined, 2).slice(1, -1).trimEnd()),
	*report(files) {
		yield "[";
		yield* nonEmptyTexts(files, ",");
		yield files.some(({ text }) => text !== "") ? "\n]\n" : "]\n";
	},
};

function issuesOf({ path, findings, unreadable }: FileReport) {
	const seen = new Map<string, number>();
	const issues = findings.map((finding) => ({
		description: finding.message,
		check_name: finding.code,
		fingerprint: fingerprintOf(path, finding, seen),
		severity: SEVERITIES[finding.severity],
		location: {
			path,
			lines: { begin: finding.range.start.line + 1, end: finding.range.end.line + 1 },
			positions: { begin: positionOf(finding.range.start), end: positionOf(finding.range.end) },
		},
	}));
	return unreadable === undefined ? issues : [...issues, unreadableIssue(path, unreadable)];
}

function unreadableIssue(path: string, reason: string) {
	const code = "unreadable";
	return {
		description: reason,
		check_name: code,
		fingerprint: fingerprintOf(path, { code, lineText: "" }, new Map()),
		severity: "blocker",
		location: { path, lines: { begin: 1 } },
	};
}

function positionOf({ line, character }: Position) {
	return { line: line + 1, column: character + 1 };
}
