/** One pilot of the portfolio, open or not: what others need of it, and what there is to say of it by itself. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver-types";
import type { Finding } from "../../check/core/finding";
import type { PilotSummary } from "../../crossFile/summary";
import type { Severity } from "../../format/status";

export interface Entry {
	readonly uri: string;
	readonly summary: PilotSummary;
	/** Of the text that it was read from. */
	readonly fingerprint: number;
	/** The document that it was read from, and when in numbers of `Edits`; nothing where it was read from its file. */
	readonly source: { readonly document: TextDocument; readonly moment: number } | undefined;
	/** How many findings it has by itself. */
	readonly counts: Counts;
	/** Those findings; empty where nobody shows them. */
	readonly diagnostics: readonly Diagnostic[];
}

export type Counts = Readonly<Record<Severity, number>>;

export function countsOf(findings: readonly Finding[]): Counts {
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
