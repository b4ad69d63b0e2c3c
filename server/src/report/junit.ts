/** The report as JUnit XML, which all CI systems show: a suite for each file, a case for each finding, a passing case if there is none. */
import type { Severity } from "../format/status";
import { printableLines } from "../text/printable";
import type { FileReport, ReportFinding } from "./report";
import { findingCount, nonEmptyTexts, type Writer, type WrittenFile } from "./writer";

export const junitWriter: Writer = {
	file: suiteOf,
	*report(files) {
		const total = (count: (file: WrittenFile) => number) => files.reduce((sum, file) => sum + count(file), 0);
		const head = attributes({
			name: "pilot-check",
			tests: total((file) => Math.max(1, findingCount(file))),
			failures: total(({ bySeverity }) => bySeverity.error + bySeverity.warning),
			errors: total(errorsIn),
		});
		yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n`;
		yield* nonEmptyTexts(files, "");
		yield "</testsuites>\n";
	},
};

function suiteOf(file: FileReport): string {
	const { path, findings, unreadable } = file;
	const head = attributes({
		name: path,
		tests: Math.max(1, findings.length),
		failures: failuresIn(file),
		errors: errorsIn(file),
		skipped: 0,
	});
	const cases =
		unreadable !== undefined
			? [caseOf(path, "unreadable", `<error${attributes({ message: unreadable, type: "unreadable" })}/>`)]
			: findings.length === 0
				? [caseOf(path, "pilot-check", "")]
				: findings.map((finding) => findingCase(path, finding));
	return `  <testsuite${head}>\n${cases.join("")}  </testsuite>\n`;
}

/** Information and hints pass, with their message as output. */
function findingCase(path: string, { code, severity, message, range, lineText }: ReportFinding): string {
	const where = `${path}:${range.start.line + 1}:${range.start.character + 1}`;
	const text = escapeText(`${where}\n${message}\n${lineText}`);
	const name = `${code} (${range.start.line + 1}:${range.start.character + 1})`;
	return isFailure(severity)
		? caseOf(path, name, `<failure${attributes({ message, type: severity })}>${text}</failure>`)
		: caseOf(path, name, `<system-out>${text}</system-out>`);
}

function caseOf(path: string, name: string, content: string): string {
	const head = attributes({ name, classname: path });
	return content === "" ? `    <testcase${head}/>\n` : `    <testcase${head}>${content}</testcase>\n`;
}

function isFailure(severity: Severity): boolean {
	return severity === "error" || severity === "warning";
}

function failuresIn({ findings }: FileReport): number {
	return findings.filter(({ severity }) => isFailure(severity)).length;
}

function errorsIn({ unreadable }: Pick<FileReport, "unreadable">): number {
	return unreadable === undefined ? 0 : 1;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
	return Object.entries(values)
		.map(
			([name, value]) => ` ${name}="${escapeText(String(value)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`,
		)
		.join("");
}

/** Some characters are not allowed in XML, not even escaped. */
function escapeText(text: string): string {
	const allowed = text
		.replace(/\r\n?/g, "\n")
		.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
	return printableLines(allowed)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
