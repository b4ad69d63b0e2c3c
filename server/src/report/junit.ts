/** The report as JUnit's XML, which shows in every CI: one suite a file, one case a finding, one that passes where there is none. */
import type { Severity } from "../format/status";
import { printableLines } from "../text/printable";
import type { FileReport, ReportFinding } from "./report";
import { findingCount, listed, type Writer, type WrittenFile } from "./writer";

export const junitWriter: Writer = {
	file: suiteOf,
	*whole(files) {
		const total = (count: (file: WrittenFile) => number) => files.reduce((sum, file) => sum + count(file), 0);
		const head = attributes({
			name: "pilot-check",
			tests: total((file) => Math.max(1, findingCount(file))),
			failures: total(({ bySeverity }) => bySeverity.error + bySeverity.warning),
			errors: total(errorsIn),
		});
		yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n`;
		yield* listed(files, "");
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

/** What is for information passes, with what it says written beside it. */
function findingCase(path: string, { code, severity, message, place, lineText }: ReportFinding): string {
	const where = `${path}:${place.start.line + 1}:${place.start.character + 1}`;
	const words = escapeText(`${where}\n${message}\n${lineText}`);
	const name = `${code} (${place.start.line + 1}:${place.start.character + 1})`;
	return isFailure(severity)
		? caseOf(path, name, `<failure${attributes({ message, type: severity })}>${words}</failure>`)
		: caseOf(path, name, `<system-out>${words}</system-out>`);
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

/** Some signs have no place in XML at all, not even escaped. */
function escapeText(words: string): string {
	const allowed = words
		.replace(/\r\n?/g, "\n")
		.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
	return printableLines(allowed)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
}
