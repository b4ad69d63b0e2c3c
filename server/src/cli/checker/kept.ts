/** What is kept of a report: its text, and the report itself only where more findings could not be added to the text. */
import type { Severity } from "../../format/status";
import { withMore } from "../../report/fileReport";
import type { FileReport, ReportFinding } from "../../report/report";
import { atLeast } from "../../report/summary";
import { type FileWriter, type WrittenFile, withFindings, writtenFile } from "../../report/writer";
import type { Baseline } from "../baseline/baseline";
import { type Identity, identitiesOf } from "../baseline/suppressionsFile";

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

export interface KeeperOptions {
	/** Less serious findings are not shown. */
	readonly minSeverity: Severity | undefined;
	readonly baseline: Pick<Baseline, "knownIn">;
}

export function createKeeper(writer: FileWriter, { minSeverity, baseline }: KeeperOptions): Keeper {
	const shown = (findings: readonly ReportFinding[]) =>
		minSeverity === undefined ? findings : atLeast(findings, minSeverity);
	const write = (file: FileReport, known: readonly Identity[]) => {
		const written = writtenFile({ ...file, findings: shown(file.findings) }, writer, file);
		return known.length === 0 ? written : { ...written, known };
	};
	return {
		keep(file) {
			const { findings, known } = withoutKnown(file.path, file.findings, baseline);
			const unknown = known.length === 0 ? file : { ...file, findings };
			return { written: write(unknown, known), report: writer.add === undefined ? JSON.stringify(unknown) : "" };
		},
		add({ written, report }, more) {
			const { findings, known } = withoutKnown(written.path, more, baseline);
			const all = [...written.known, ...known];
			if (writer.add === undefined) {
				return write(withMore(JSON.parse(report), findings), all);
			}
			const added = shown(findings);
			return { ...withFindings(written, writer.add(written.text, added), added, findings), known: all };
		},
	};
}

/** The findings that were not there before, and the identities of those that were. */
function withoutKnown(path: string, findings: readonly ReportFinding[], baseline: KeeperOptions["baseline"]) {
	const isKnown = findings.length === 0 ? undefined : baseline.knownIn(path);
	if (isKnown === undefined) {
		return { findings, known: [] };
	}
	const identities = identitiesOf(findings);
	const known = identities.map(isKnown);
	return {
		findings: findings.filter((_, index) => known[index] === false),
		known: identities.filter((_, index) => known[index] === true),
	};
}
