/**
 * How a format writes a report: each file when it has been checked, and once what comes around the files. A report of thousands
 * of files is kept in memory as text only.
 */
import { SEVERITIES, type Severity, type Status } from "../format/status";
import type { FileReport, ReportFinding } from "./report";

export interface FileWriter {
	file(file: FileReport): string;
	/** The text of a file with more findings in it, where the text can be read; without this the report of the file is kept beside it. */
	add?(text: string, findings: readonly ReportFinding[]): string;
}

export interface Writer extends FileWriter {
	/**
	 * In pieces, because a single text of a long report would double the memory that it takes.
	 * @param files in the order of their paths
	 */
	report(files: readonly WrittenFile[], ran: RunResult): Iterable<string>;
}

/** How the run went, apart from the findings. */
export interface RunResult {
	/** Everything that was requested could be done. */
	readonly isComplete: boolean;
	/** More warnings than the run allows; nothing otherwise. */
	readonly excess?: { readonly found: number; readonly allowed: number } | undefined;
}

/** A file as text, with the figures that the report as a whole needs. Plain data. */
export interface WrittenFile {
	readonly path: string;
	readonly text: string;
	/** Nothing for a file that could not be read. */
	readonly status: Status | undefined;
	readonly unreadable: string | undefined;
	/** The number of warnings, shown or not. */
	readonly warnings: number;
	/** The number of findings shown. */
	readonly bySeverity: Readonly<Record<Severity, number>>;
	readonly byCode: Readonly<Record<string, number>>;
	/** The identities of findings that were there before, which are not shown. */
	readonly known: readonly string[];
}

/** @param all the same file with the findings that are not shown */
export function writtenFile(file: FileReport, writer: FileWriter, all = file): WrittenFile {
	const { path, pilot, unreadable } = file;
	const none = { error: 0, warning: 0, information: 0, hint: 0 };
	const empty = {
		path,
		text: "",
		status: pilot?.status,
		unreadable,
		warnings: 0,
		bySeverity: none,
		byCode: {},
		known: NONE,
	};
	return withFindings(empty, writer.file(file), file.findings, all.findings);
}

const NONE: readonly string[] = [];

/**
 * The file with the figures of more findings.
 * @param text with these findings
 * @param all these findings with those that are not shown
 */
export function withFindings(
	file: WrittenFile,
	text: string,
	findings: readonly ReportFinding[],
	all: readonly ReportFinding[],
): WrittenFile {
	const [bySeverity, byCode] = [{ ...file.bySeverity }, { ...file.byCode }];
	for (const { severity, code } of findings) {
		bySeverity[severity]++;
		byCode[code] = (byCode[code] ?? 0) + 1;
	}
	const warnings = file.warnings + all.filter(({ severity }) => severity === "warning").length;
	return { ...file, text, warnings, bySeverity, byCode };
}

/** The texts of the files, separated; empty ones are left out. */
export function* nonEmptyTexts(files: readonly WrittenFile[], between: string): Iterable<string> {
	let isFirst = true;
	for (const { text } of files) {
		if (text !== "") {
			yield isFirst ? text : between + text;
			isFirst = false;
		}
	}
}

export function findingCount({ bySeverity }: WrittenFile): number {
	return SEVERITIES.reduce((sum, severity) => sum + bySeverity[severity], 0);
}
