/** The totals of a report. */
import { THREE_QUESTIONS, type ThreeQuestion } from "../check/missing/readiness";
import { SEVERITIES, type Severity } from "../format/status";
import type { ReportFinding } from "./report";
import { findingCount, type WrittenFile } from "./writer";

export interface ReportCounts {
	readonly bySeverity: Readonly<Record<Severity, number>>;
	/** `other` counts findings that belong to none of the three questions. */
	readonly byQuestion: Readonly<Record<ThreeQuestion | "other", number>>;
	readonly filesWithFindings: number;
	readonly unreadable: number;
	/** Findings that were there before, which are not shown. */
	readonly known: number;
}

export function countsOf(files: readonly WrittenFile[]): ReportCounts {
	const bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };
	const byQuestion = { why: 0, success: 0, control: 0, other: 0 };
	const byCode = new Map<string, number>();
	for (const file of files) {
		for (const severity of SEVERITIES) {
			bySeverity[severity] += file.bySeverity[severity];
		}
		for (const code in file.byCode) {
			byCode.set(code, (byCode.get(code) ?? 0) + (file.byCode[code] ?? 0));
		}
	}
	for (const [code, count] of byCode) {
		byQuestion[questionOf(code)] += count;
	}
	return {
		bySeverity,
		byQuestion,
		filesWithFindings: files.filter((file) => findingCount(file) > 0).length,
		unreadable: files.filter(({ unreadable }) => unreadable !== undefined).length,
		known: files.reduce((sum, { known }) => sum + known.length, 0),
	};
}

function questionOf(code: string): ThreeQuestion | "other" {
	return (
		THREE_QUESTIONS.find((key) => code === key || code.startsWith(`${key}.`) || code.startsWith(`${key}/`)) ?? "other"
	);
}

/** Only findings that are at least this serious. */
export function atLeast(findings: readonly ReportFinding[], severity: Severity): readonly ReportFinding[] {
	const most = SEVERITIES.indexOf(severity);
	return findings.filter((finding) => SEVERITIES.indexOf(finding.severity) <= most);
}
