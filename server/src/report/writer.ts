/**
 * How a format writes a report: each file when it has been checked, and once what comes around the files. A report of thousands
 * of files is kept in memory as text only.
 */
import { SEVERITIES, type Severity, type Status } from "../format/status";
import type { FileReport } from "./report";

export interface Writer {
	file(file: FileReport): string;
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
}

/** @param all the same file with the findings that are not shown */
export function writtenFile(file: FileReport, writer: Writer, all = file): WrittenFile {
	const bySeverity = { error: 0, warning: 0, information: 0, hint: 0 };
	const byCode: Record<string, number> = {};
	for (const { severity, code } of file.findings) {
		bySeverity[severity]++;
		byCode[code] = (byCode[code] ?? 0) + 1;
	}
	const { path, pilot, unreadable } = file;
	const warnings = all.findings.filter(({ severity }) => severity === "warning").length;
	return { path, text: writer.file(file), status: pilot?.status, unreadable, warnings, bySeverity, byCode };
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
