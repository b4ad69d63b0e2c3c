/** The result of checking a file, in one language: the input of every output format. Plain data, because threads send it. */
import type { Readiness } from "../check/missing/readiness";
import type { Severity, Status } from "../format/status";
import type { Range } from "../text/positions";

export interface FileReport {
	/** From the working directory, with `/` as separator. */
	readonly path: string;
	/** In the order of the file. */
	readonly findings: readonly ReportFinding[];
	/** Nothing if the file could not be read. */
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
	/** Lines and columns are 0-based, columns in UTF-16 code units. */
	readonly range: Range;
	/** The same as offsets in UTF-16 code units. */
	readonly span: { readonly start: number; readonly end: number };
	/** The line on which the finding starts, without its line break; of a very long line the part around the finding. */
	readonly lineText: string;
	/** The length of the line before that part; nothing if the line is complete. */
	readonly lineFrom?: number;
	/** Of the line, for GitHub; only where it was asked for. */
	readonly lineHash?: string;
	readonly related: readonly ReportRelated[];
	readonly fixes: readonly ReportFix[];
}

export interface ReportRelated {
	readonly path: string;
	readonly message: string;
	readonly range: Range;
}

export interface ReportFix {
	readonly title: string;
	/** There is only one right outcome: `--fix` applies it. */
	readonly safe: boolean;
	/** It hides the finding and leaves what it is about. */
	readonly suppresses?: boolean;
	readonly edits: readonly ReportEdit[];
}

export interface ReportEdit {
	readonly range: Range;
	readonly span: { readonly start: number; readonly end: number };
	readonly text: string;
}
