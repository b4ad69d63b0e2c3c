/**
 * The report as JUnit XML, which all CI systems show: a suite for each file, a case for each finding, a passing case if there is none.
 * It keeps to the schemas of Jenkins and of Ant, but for `file`, which GitLab and others read.
 */
import type { Language, Localized } from "../format/language";
import type { Severity } from "../format/status";
import { printableLines } from "../text/printable";
import { wholeSign } from "../text/span";
import type { FileReport, ReportFinding } from "./report";
import { nonEmptyTexts, type RunResult, type Writer, type WrittenFile } from "./writer";

export interface JunitOptions {
	readonly language: Language;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** Findings that fail the run, and so their test. */
	readonly failing: ReadonlySet<Severity>;
}

export function junitWriter(options: JunitOptions): Writer {
	return {
		file: (file) => suiteOf(file, options),
		*report(files, { excess }) {
			yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
			const suites = [...nonEmptyTexts(files, "")];
			for (const [index, suite] of suites.entries()) {
				yield suite.replace("<testsuite", `<testsuite id="${index}"`);
			}
			if (excess !== undefined && !isShown(files, options)) {
				yield excessSuite(excess, options).replace("<testsuite", `<testsuite id="${suites.length}"`);
			}
			yield "</testsuites>\n";
		},
	};
}

/** Whether a test of its own fails for a warning. */
function isShown(files: readonly WrittenFile[], { failing }: JunitOptions): boolean {
	return failing.has("warning") && files.some(({ bySeverity }) => bySeverity.warning > 0);
}

interface Suite {
	readonly name: string;
	readonly cases: readonly string[];
	readonly failures: number;
	readonly errors: number;
	readonly output: string;
}

function suiteOf(file: FileReport, options: JunitOptions): string {
	const { path, findings, unreadable } = file;
	if (unreadable !== undefined) {
		const content = `<error${attributes({ message: unreadable, type: "unreadable" })}/>`;
		return suiteText(
			{ name: path, cases: [caseOf(path, "unreadable", content)], failures: 0, errors: 1, output: "" },
			options,
		);
	}
	const fails = ({ severity }: ReportFinding) => options.failing.has(severity);
	const names = namesOf(findings);
	const cases = findings.map((finding, index) =>
		caseOf(path, names[index] ?? finding.code, fails(finding) ? failureOf(path, finding) : ""),
	);
	const passed = findings.filter((finding) => !fails(finding));
	return suiteText(
		{
			name: path,
			cases: cases.length === 0 ? [caseOf(path, "pilot-check", "")] : cases,
			failures: findings.length - passed.length,
			errors: 0,
			output: passed.map((finding) => `${finding.severity}: ${textOf(path, finding)}\n`).join("\n"),
		},
		options,
	);
}

function suiteText({ name, cases, failures, errors, output }: Suite, { today }: JunitOptions): string {
	const head = attributes({
		package: "pilot-check",
		name,
		timestamp: `${today}T00:00:00`,
		hostname: "localhost",
		tests: cases.length,
		failures,
		errors,
		time: 0,
	});
	const properties = `<properties><property${attributes({ name: "file", value: name })}/></properties>`;
	const lines = [properties, ...cases, `<system-out>${escapeText(output)}</system-out>`, "<system-err></system-err>"];
	return `  <testsuite${head}>\n${lines.map((line) => `    ${line}\n`).join("")}  </testsuite>\n`;
}

/** The longest piece of a line in a name. */
const MAX_LENGTH = 80;

/** By what is written there and not by its line, so that a test is the same one when lines move. */
function namesOf(findings: readonly ReportFinding[]): readonly string[] {
	const counts = new Map<string, number>();
	return findings.map(({ code, lineText }) => {
		const line = lineText.trim();
		const name = `${code}: ${line.length > MAX_LENGTH ? `${line.slice(0, wholeSign(line, MAX_LENGTH))}…` : line}`;
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return count === 1 ? name : `${name} (${count})`;
	});
}

function failureOf(path: string, finding: ReportFinding): string {
	const { message, severity } = finding;
	return `<failure${attributes({ message, type: severity })}>${escapeText(textOf(path, finding))}</failure>`;
}

function textOf(path: string, { message, range, lineText }: ReportFinding): string {
	return `${path}:${range.start.line + 1}:${range.start.character + 1}\n${message}\n${lineText}`;
}

/** More warnings than the run allows, though each by itself passes. */
function excessSuite({ found, allowed }: NonNullable<RunResult["excess"]>, options: JunitOptions): string {
	const message = tooMany(found, allowed)[options.language];
	const content = `<failure${attributes({ message, type: "warning" })}/>`;
	const head = attributes({ name: "max-warnings", classname: "pilot-check", time: 0 });
	const cases = [`<testcase${head}>${content}</testcase>`];
	return suiteText({ name: "pilot-check", cases, failures: 1, errors: 0, output: "" }, options);
}

function tooMany(found: number, allowed: number): Localized {
	return {
		en: `${found} warnings, where --max-warnings allows ${allowed}.`,
		nl: `${found} waarschuwingen, terwijl --max-warnings er ${allowed} toestaat.`,
	};
}

function caseOf(path: string, name: string, content: string): string {
	const head = attributes({ name, classname: path, file: path, time: 0 });
	return content === "" ? `<testcase${head}/>` : `<testcase${head}>${content}</testcase>`;
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
