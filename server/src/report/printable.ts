/**
 * What was found in a file without signs that a terminal obeys instead of shows: a pilot could colour, move or wipe what stands on the screen.
 * Each becomes one sign that shows, so that columns stay.
 */
import type { FileReport, ReportFinding } from "./report";

export function printableFile(file: FileReport): FileReport {
	const { path, pilot, findings } = file;
	return {
		...file,
		path: printable(path),
		findings: findings.map(printableFinding),
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

/** Control signs, and those that turn the direction of what follows. A tab only moves on. */
const OBEYED = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

export function printable(words: string): string {
	return words.replace(OBEYED, (sign) =>
		sign === "\t" ? sign : sign < " " ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : "\ufffd",
	);
}
