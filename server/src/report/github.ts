/** The report as commands of GitHub Actions, which shows each beside its line. Lines and columns count from one. */
import type { Severity } from "../format/status";
import { printable } from "../text/printable";
import { listed, type Writer } from "./writer";

const COMMANDS: Readonly<Record<Severity, "error" | "warning" | "notice">> = {
	error: "error",
	warning: "warning",
	information: "notice",
	hint: "notice",
};

type Properties = Readonly<Record<string, string | number>>;

export const githubWriter: Writer = {
	file: ({ path, findings, unreadable }) =>
		[
			...(unreadable === undefined ? [] : [command("error", { file: path }, unreadable)]),
			...findings.map(({ severity, code, message, place: { start, end } }) => {
				const lines = { file: path, line: start.line + 1, endLine: end.line + 1 };
				// Columns are taken only where they are on one line.
				const columns: Properties =
					start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
				return command(COMMANDS[severity], { ...lines, ...columns, title: code }, message);
			}),
		].join(""),
	whole: (files) => listed(files, ""),
};

function command(name: string, properties: Properties, message: string): string {
	const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
	return `::${name} ${list.join(",")}::${escapeMessage(message)}\n`;
}

function escapeMessage(words: string): string {
	return printableEnds(words).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The log of the run is shown in a terminal too. */
function printableEnds(words: string): string {
	return words.replace(/[^\r\n]+/g, printable);
}

function escapeProperty(words: string): string {
	return escapeMessage(words).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
