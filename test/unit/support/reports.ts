/** Reports as the command makes them, of texts that are hard to write down: other line ends, signs beyond two bytes, words that pass for markup. */
import { readdirSync, readFileSync } from "node:fs";
import { isMissingAnswer } from "../../../server/src/check/missing/missing";
import type { SchemaDocument } from "../../../server/src/document/document";
import type { Language } from "../../../server/src/format/language";
import { checkedFiles, type ReportOptions, unreadableFile } from "../../../server/src/report/fileReport";
import type { FileReport, ReportFinding } from "../../../server/src/report/report";
import { type Writer, writtenFile } from "../../../server/src/report/writer";
import { WHOLE as examples } from "./examples";
import { CONTEXT, read } from "./pilots";

export interface Report {
	readonly files: readonly FileReport[];
}

/** As the command writes it. */
export function write({ files }: Report, writer: Writer): string {
	return [
		...writer.report(
			files.map((file) => writtenFile(file, writer)),
			{ isComplete: files.every(({ unreadable }) => unreadable === undefined) },
		),
	].join("");
}

export function fileReport(path: string, text: string, language: Language = "en"): FileReport {
	return reportOf(path, read(text), { language, withFixes: true, withLineHashes: true });
}

export function reportOf(path: string, document: SchemaDocument, options: ReportOptions): FileReport {
	const [file] = checkedFiles([{ path, document, context: CONTEXT }], options);
	if (file === undefined) {
		throw new Error("The file has no report.");
	}
	return file.report;
}

const WELL =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets\n  publicValue: Safety\n  goals:\n    - goal: Fewer accidents\n";

export const CLEAN = fileReport("good.pilot.yaml", WELL);
/** A value that is none of the choices, behind a tab and a sign of two code units, with Windows' line ends. */
export const ASTRAL = fileReport(
	"wijk één/100% #1.pilot.yaml",
	WELL.replace("[economy]", "[\t'😀', economy]").replaceAll("\n", "\r\n"),
);
export const MARKUP = `5%<b>&"a"']]>%0A::e::\n::stop-commands::\r`;
export const HOSTILE = ofTheme("a,b:c/markup.pilot.yaml", MARKUP);
/** Signs that XML has no place for, and half of one. */
export const UNPRINTABLE = ofTheme("unprintable.pilot.yaml", "a\u0000b\u001bc\uffffd\ud83de");
export const UNREADABLE = unreadableFile("latin é.pilot.yaml", "the file is not written in UTF-8");
/** Unanswered questions of a running pilot, with fixes and with related places. */
export const RUNNING = fileReport("running.pilot.yaml", `${WELL.replace("idea", "running")}success:\n  data: todo\n`);

/** What was found of a period, with the other day of it. */
export const PERIOD = fileReport(
	"period.pilot.yaml",
	`${WELL.replace("idea", "preparing")}period: {start: 2028-05-09, end: 2028-05-02}\n`,
);

export const WHOLE: Report = { files: [ASTRAL, CLEAN, HOSTILE, RUNNING, PERIOD, UNREADABLE] };

/** The unanswered questions in the reports of `test/fixtures/report/`. */
const REPORTED = [
	...["summary", "period", "traits", "decisions", "success", "control", "why.businessCase"],
	...["policy", "indicator", "baseline", "target", "by"].map((key) => `why.goals.${key}`),
	...["processes", "staff", "stakeholders", "compliance", "scaling", "data"].map((key) => `success.${key}`),
];
/** The same, also when the schema asks a question more: that changes nothing about how a report is written. */
export const AS_IT_WAS: Report = {
	files: WHOLE.files.map((file) => ({
		...file,
		findings: file.findings.filter(({ code }) => !isMissingAnswer(code) || REPORTED.includes(code)),
	})),
};
export const EXAMPLES: Report = { files: examples.map(({ name, text }) => fileReport(name, text)) };
/** Pilots as people write them. */
const PRECISION_FOLDER = new URL("../../precision/pilots/", import.meta.url);
export const precision = (): Report => ({
	files: readdirSync(PRECISION_FOLDER).map((name) =>
		fileReport(name, readFileSync(new URL(name, PRECISION_FOLDER), "utf8"), "nl"),
	),
});
export const EMPTY: Report = { files: [] };

export function findingIn({ findings }: FileReport, code: string): ReportFinding {
	const found = findings.find((finding) => finding.code === code);
	if (found === undefined) {
		throw new Error(`There is no ${code} among ${findings.map((finding) => finding.code).join(", ")}`);
	}
	return found;
}

function ofTheme(path: string, theme: string): FileReport {
	return fileReport(path, WELL.replace("[economy]", JSON.stringify([theme])));
}
