/** One pilot of the index, open or not: what others need of it, and the findings that it shows by itself. */
import type { Diagnostic } from "vscode-languageserver-types";
import type { Finding } from "../../check/core/finding";
import type { PilotSummary } from "../../crossFile/facts";
import type { Severity } from "../../format/status";

export interface Entry {
	readonly uri: string;
	readonly summary: PilotSummary;
	readonly counts: Counts;
	/** Empty where no client shows them. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Why there is no entry for a file. */
export type NoEntry = "ignored" | "unreadable" | "gone";

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly Pick<Finding, "severity">[]): Counts {
	const counts = { error: 0, warning: 0, information: 0, hint: 0 };
	for (const { severity } of findings) {
		counts[severity]++;
	}
	return counts;
}

export function sumOf(one: Counts, other: Counts): Counts {
	return {
		error: one.error + other.error,
		warning: one.warning + other.warning,
		information: one.information + other.information,
		hint: one.hint + other.hint,
	};
}
