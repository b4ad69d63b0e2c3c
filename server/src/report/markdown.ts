/** The report in Markdown, for the summary of a job and for a comment on a pull or merge request. */
import type { Language, Localized } from "../format/language";
import { SEVERITIES, type Severity } from "../format/status";
import { printable } from "../text/printable";
import { bySeverityText, inOrderOfSeverity, linesBySeverity } from "./bySeverity";
import { alsoKnown, foundIn, nothingFound, nothingNew, SEVERITY_COUNTS, SEVERITY_NAMES } from "./pretty";
import type { ReportFinding } from "./report";
import { countsOf } from "./summary";
import type { Writer, WrittenFile } from "./writer";

/** GitHub takes 65 536 signs in a comment. */
const MAX_LENGTH = 60_000;
const SIGNS: Readonly<Record<Severity, string>> = { error: "🔴", warning: "🟠", information: "🔵", hint: "⚪" };

export function markdownWriter(language: Language): Writer {
	return {
		file({ path, findings, unreadable }) {
			const rows = linesBySeverity(findings, (finding) => rowOf(path, finding, language));
			const first =
				unreadable === undefined ? "" : row(severityCell("error", language), escaped(path), escaped(unreadable));
			return bySeverityText({ ...rows, error: first + rows.error });
		},
		*report(files) {
			yield* summaryOf(files, language);
			const rows = [...inOrderOfSeverity(files)].flatMap((text) => text.split("\n").slice(0, -1));
			if (rows.length > 0) {
				yield* tableOf(rows, language);
			}
		},
	};
}

function* summaryOf(files: readonly WrittenFile[], language: Language): Iterable<string> {
	const { bySeverity, filesWithFindings, unreadable, known } = countsOf(files);
	const readable = files.length - unreadable;
	const counts = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map(
		(severity) => `${SIGNS[severity]} ${bySeverity[severity]} ${countName(severity, bySeverity[severity])[language]}`,
	);
	const nothing = known > 0 ? nothingNew(readable) : nothingFound(readable);
	const text =
		filesWithFindings > 0
			? `${foundIn(filesWithFindings, readable)[language]} ${counts.join(", ")}`
			: unreadable > 0
				? ""
				: files.length === 0
					? NOTHING_CHECKED[language]
					: `✅ ${nothing[language]}`;
	yield `### pilot-check\n\n${text === "" ? "" : `${text}\n`}`;
	if (known > 0) {
		yield `\n${alsoKnown(known)[language]}\n`;
	}
}

function countName(severity: Severity, count: number): Localized {
	const [one, more] = SEVERITY_COUNTS[severity];
	return count === 1 ? one : more;
}

function* tableOf(rows: readonly string[], language: Language): Iterable<string> {
	yield `\n| | ${HEAD.place[language]} | ${HEAD.finding[language]} |\n| --- | --- | --- |\n`;
	let length = 0;
	for (const [index, text] of rows.entries()) {
		length += text.length + 1;
		if (length > MAX_LENGTH) {
			yield `\n${andMore(rows.length - index)[language]}\n`;
			return;
		}
		yield `${text}\n`;
	}
}

function rowOf(path: string, { severity, code, message, range: { start } }: ReportFinding, language: Language): string {
	const position = `${escaped(path)}:${start.line + 1}:${start.character + 1}`;
	return row(severityCell(severity, language), position, `${escaped(message)}<br><code>${escaped(code)}</code>`);
}

function severityCell(severity: Severity, language: Language): string {
	return `${SIGNS[severity]} ${SEVERITY_NAMES[severity][language]}`;
}

function row(...cells: readonly string[]): string {
	return `| ${cells.join(" | ")} |\n`;
}

/** Shown as it is: nothing of it is markup, a line end, a mention of a person or the number of an issue. */
function escaped(text: string): string {
	return printable(text)
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replace(/[\\`*_{}[\]()|~>]/g, "\\$&")
		.replace(/([@#!$%:])(?=[\p{L}\p{N}\\/])/gu, "$1<!-- -->");
}

const HEAD = {
	place: { en: "Place", nl: "Plaats" },
	finding: { en: "Finding", nl: "Melding" },
};
const NOTHING_CHECKED: Localized = { en: "No pilot was checked.", nl: "Er is geen pilot gecontroleerd." };

function andMore(count: number): Localized {
	return { en: `And ${count} more.`, nl: `En nog ${count}.` };
}
