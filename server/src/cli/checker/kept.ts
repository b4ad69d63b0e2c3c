/** What is kept of a report: its text, and the report itself only where more findings could not be added to the text. */
import type { Severity } from "../../format/status";
import { withMore } from "../../report/fileReport";
import type { FileReport, ReportFinding } from "../../report/report";
import { atLeast } from "../../report/summary";
import { type Writer, type WrittenFile, withFindings, writtenFile } from "../../report/writer";

export interface KeptReport {
	readonly written: WrittenFile;
	/** A `FileReport` as JSON; empty if the writer can add findings to its own text. */
	readonly report: string;
}

export interface Keeper {
	keep(file: FileReport): KeptReport;
	/** The file with these findings, besides those that it has. */
	add(kept: KeptReport, findings: readonly ReportFinding[]): WrittenFile;
}

/** @param minSeverity less serious findings are not shown */
export function createKeeper(writer: Writer, minSeverity: Severity | undefined): Keeper {
	const shown = (findings: readonly ReportFinding[]) =>
		minSeverity === undefined ? findings : atLeast(findings, minSeverity);
	const write = (file: FileReport) => writtenFile({ ...file, findings: shown(file.findings) }, writer, file);
	return {
		keep: (file) => ({ written: write(file), report: writer.add === undefined ? JSON.stringify(file) : "" }),
		add({ written, report }, findings) {
			if (writer.add === undefined) {
				return write(withMore(JSON.parse(report), findings));
			}
			const more = shown(findings);
			return withFindings(written, writer.add(written.text, more), more, findings);
		},
	};
}
