/** What other pilots show of the open documents, in its place in what is typed since the document was read for it. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, LocatedFinding } from "../../check/core/finding";
import { sameData } from "../../crossFile/sameData";
import type { Edits } from "../edits";
import type { Entry } from "./entry";
import type { Portfolio } from "./portfolio";

export interface AcrossOpen {
	/** The same array as long as it says the same of the same text. */
	of(document: TextDocument): readonly Finding[];
	/** Whether it says something else than when it was last asked for the text as it is. */
	hasChanged(document: TextDocument): boolean;
}

interface Said {
	/** When the document was what it is, in numbers of `Edits`. */
	readonly moment: number;
	readonly findings: readonly Finding[];
}

export function createAcrossOpen(portfolio: Portfolio, edits: Edits): AcrossOpen {
	const said = new WeakMap<TextDocument, Said>();

	function of(document: TextDocument): readonly Finding[] {
		const moment = edits.now(document);
		const last = said.get(document);
		const now = findingsIn(document, portfolio.entry(document.uri), portfolio.acrossFor(document.uri));
		if (last?.moment === moment && sameFindings(last.findings, now)) {
			return last.findings;
		}
		said.set(document, { moment, findings: now });
		return now;
	}

	function findingsIn(
		document: TextDocument,
		entry: Entry | undefined,
		findings: readonly LocatedFinding[],
	): readonly Finding[] {
		const from = findings.length === 0 || entry === undefined ? undefined : momentOf(document, entry);
		const moved = from === undefined ? undefined : edits.since(document, from);
		return moved === undefined
			? NONE
			: findings.map(({ range, ...finding }) => ({ ...finding, span: moved(finding.span) }));
	}

	/** When the document was what the entry was read from; nothing when that was another text. */
	function momentOf(document: TextDocument, { source, fingerprint }: Entry): number | undefined {
		return source?.document === document ? source.moment : fingerprint === edits.opening(document) ? 0 : undefined;
	}

	return {
		of,
		hasChanged(document) {
			const last = said.get(document);
			return last?.moment === edits.now(document) && of(document) !== last.findings;
		},
	};
}

const NONE: readonly Finding[] = [];

function sameFindings(some: readonly Finding[], others: readonly Finding[]): boolean {
	return (
		sameData(some, others) &&
		some.every(({ span }, index) => span.start === others[index]?.span.start && span.end === others[index]?.span.end)
	);
}
