/** Reports of lines that stand in order of severity, over all files: hosts show only the first few. */
import { SEVERITIES, type Severity } from "../format/status";
import type { WrittenFile } from "./writer";

/** No line has it. */
const BETWEEN = "\0";

/** The lines of a file, those of each severity apart. */
export function bySeverityText(lines: Readonly<Partial<Record<Severity, string>>>): string {
	const parts = SEVERITIES.map((severity) => lines[severity] ?? "");
	return parts.every((part) => part === "") ? "" : parts.join(BETWEEN);
}

/** The lines of all files, the most serious first. */
export function* inOrderOfSeverity(files: readonly WrittenFile[]): Iterable<string> {
	const parts = files.flatMap(({ text }) => (text === "" ? [] : [text.split(BETWEEN)]));
	for (let at = 0; at < SEVERITIES.length; at++) {
		for (const part of parts) {
			const lines = part[at] ?? "";
			if (lines !== "") {
				yield lines;
			}
		}
	}
}

/** A line for each finding, by severity. */
export function linesBySeverity<One extends { readonly severity: Severity }>(
	findings: readonly One[],
	lineOf: (finding: One) => string,
): Record<Severity, string> {
	const lines = { error: "", warning: "", information: "", hint: "" };
	for (const finding of findings) {
		lines[finding.severity] += lineOf(finding);
	}
	return lines;
}
