/**
 * The report as GitHub Actions workflow commands, which GitHub shows beside the lines: of a step the first ten of each kind. Lines
 * and columns are 1-based.
 */
import type { Severity } from "../format/status";
import { printable } from "../text/printable";
import { bySeverityText, inOrderOfSeverity, linesBySeverity } from "./bySeverity";
import type { Writer } from "./writer";

const COMMANDS: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
	error: "error",
	warning: "warning",
	information: "notice",
	hint: "notice",
};

type Properties = Readonly<Record<string, string | number>>;

export const githubWriter: Writer = {
	file({ path, findings, unreadable }) {
		const lines = linesBySeverity(findings, ({ severity, code, message, range: { start, end } }) => {
			const lines = { file: path, line: start.line + 1, endLine: end.line + 1 };
			// GitHub ignores columns unless they are on one line.
			const columns: Properties =
				start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
			return command(COMMANDS[severity], { ...lines, ...columns, title: code }, message);
		});
		const first = unreadable === undefined ? "" : command("error", { file: path }, unreadable);
		return bySeverityText({ ...lines, error: first + lines.error });
	},
	report: inOrderOfSeverity,
};

function command(name: string, properties: Properties, message: string): string {
	const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${name} ${list.join(",")}::${escapeMessage(message)}\n`;
}

function escapeMessage(text: string): string {
	return printableEnds(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The log is shown in a terminal too. */
function printableEnds(text: string): string {
	return text.replace(/[^\r\n]+/g, printable);
}

function escapeProperty(text: string): string {
	return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
