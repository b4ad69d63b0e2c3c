/** What checking a file came to, in one language: what every output format is made from. Plain data: workers send it. */
import type { Readiness } from "../check/missing/readiness";
import type { Severity, Status } from "../format/status";
import type { Range } from "../text/positions";

export interface FileReport {
	/** From the working directory, with `/` between folders. */
	readonly path: string;
	/** In the order of the file. */
	readonly findings: readonly ReportFinding[];
	/** Nothing for a file that could not be read. */
	readonly pilot: PilotReport | undefined;
	/** Why the file could not be read. */
	readonly unreadable: string | undefined;
}

export interface PilotReport {
	readonly title: string | undefined;
	readonly municipality: string | undefined;
	readonly status: Status;
	readonly readiness: readonly Readiness[];
}

export interface ReportFinding {
	readonly code: string;
	readonly severity: Severity;
	readonly message: string;
	/** Lines and columns from zero, columns in UTF-16 code units. */
	readonly place: Range;
	/** The same in UTF-16 code units from the start of the file. */
	readonly span: { readonly start: number; readonly end: number };
	/** The line that it begins on, without its line end; of a very long one the part around the place. */
	readonly lineText: string;
	/** How much of the line stands before that part; nothing where it is all of the line. */
	readonly lineFrom?: number;
	readonly related: readonly ReportRelated[];
	readonly fixes: readonly ReportFix[];
}

export interface ReportRelated {
	readonly path: string;
	readonly message: string;
	readonly place: Range;
}

export interface ReportFix {
	readonly title: string;
	/** There is only one right outcome: `--fix` does it. */
	readonly safe: boolean;
	readonly edits: readonly ReportEdit[];
}

export interface ReportEdit {
	readonly place: Range;
	readonly span: { readonly start: number; readonly end: number };
	readonly text: string;
}
