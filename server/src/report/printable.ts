/** A report without control characters that a terminal would obey, in everything that comes from the file, including its name. */
import { printable } from "../text/printable";
import type { FileReport, ReportFinding } from "./report";

export function printableFile(file: FileReport): FileReport {
	const { path, pilot, findings, unreadable } = file;
	return {
		...file,
		path: printable(path),
		findings: findings.map(printableFinding),
		unreadable: unreadable === undefined ? undefined : printable(unreadable),
		pilot: pilot === undefined || pilot.title === undefined ? pilot : { ...pilot, title: printable(pilot.title) },
	};
}

function printableFinding(finding: ReportFinding): ReportFinding {
	return {
		...finding,
		message: printable(finding.message),
		lineText: printable(finding.lineText),
		related: finding.related.map((one) => ({ ...one, path: printable(one.path), message: printable(one.message) })),
	};
}
