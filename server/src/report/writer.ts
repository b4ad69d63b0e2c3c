/**
 * How a format is written: each file by itself, where it was checked, and once what stands around them. So a report of
 * thousands of files never stands in memory as anything but text.
 */
import { SEVERITIES, type Severity, type Status } from "../format/status";
import type { FileReport } from "./report";

export interface Writer {
	file(file: FileReport): string;
	/**
	 * In pieces, for as one text a long report would take as much memory again.
	 * @param files in the order of their paths
	 */
	whole(files: readonly WrittenFile[], ran: Ran): Iterable<string>;
}

/** How it went, beside what was found. */
export interface Ran {
	/** All that was asked for could be done. */
	readonly isComplete: boolean;
}

/** A file as it is written, with what the report as a whole asks of it. Plain data. */
export interface WrittenFile {
	readonly path: string;
	readonly text: string;
	/** Nothing for a file that could not be read. */
	readonly status: Status | undefined;
	readonly unreadable: string | undefined;
	/** How many warnings were found, whether or not they are shown. */
	readonly warnings: number;
	/** How many findings are shown. */
	readonly bySeverity: Readonly<Record<Severity, number>>;
	readonly byCode: Readonly<Record<string, number>>;
}

/** @param all the same file with what is not shown */
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

/** The texts of files one after the other; those with nothing to say are left out. */
export function* listed(files: readonly WrittenFile[], between: string): Iterable<string> {
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
