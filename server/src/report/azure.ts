/**
 * The report as logging commands of Azure Pipelines, which shows them beside a pull request and with the run. It knows errors and
 * warnings; the rest are lines of the log. Lines and columns are 1-based.
 */
import { printable } from "../text/printable";
import { bySeverityText, inOrderOfSeverity, linesBySeverity } from "./bySeverity";
import type { ReportFinding } from "./report";
import type { Writer } from "./writer";

export const azureWriter: Writer = {
	file({ path, findings, unreadable }) {
		const lines = linesBySeverity(findings, (finding) => lineOf(path, finding));
		const first = unreadable === undefined ? "" : issue("error", { sourcepath: path }, unreadable);
		return bySeverityText({ ...lines, error: first + lines.error });
	},
	report: inOrderOfSeverity,
};

function lineOf(path: string, { severity, code, message, range: { start } }: ReportFinding): string {
	const [line, column] = [start.line + 1, start.character + 1];
	return severity === "error" || severity === "warning"
		? issue(severity, { sourcepath: path, linenumber: line, columnnumber: column, code }, message)
		: plainLine(`${path}:${line}:${column}: ${message} (${code})`);
}

function issue(
	type: "error" | "warning",
	properties: Readonly<Record<string, string | number>>,
	message: string,
): string {
	const list = Object.entries({ type, ...properties }).map(
		([key, value]) => `${key}=${escapeProperty(String(value))};`,
	);
	return `##vso[task.logissue ${list.join("")}]${escaped(message)}\n`;
}

/** A line of the log, which no part of it can turn into a command. */
function plainLine(text: string): string {
	return `${escaped(text).replaceAll("##", "# #")}\n`;
}

function escaped(text: string): string {
	const shown = text.replace(/[^\r\n]+/g, printable);
	return shown.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
	return escaped(text).replaceAll(";", "%3B").replaceAll("]", "%5D");
}
