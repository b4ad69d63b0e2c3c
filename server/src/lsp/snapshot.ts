/**
 * What is true of one document at one moment: a version of its text, what it shows by itself and with other pilots, and the
 * client. It never changes. Handlers see this and nothing else.
 */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, LocatedFinding } from "../check/core/finding";
import { withCrossFileFixes } from "../check/offeredFixes";
import { factsOf, type PilotFacts } from "../crossFile/facts";
import type { Analysis } from "../editing/analysis";
import type { Vocabulary } from "../editing/completion/vocabulary";
import type { PilotSummary } from "../editing/pilots/pilotSummary";
import { PILOT_FORMAT } from "../format/formats";
import type { Catalogue } from "../format/regulations";
import type { FolderEntry } from "../protocol/protocol";
import { withSeverities } from "../settings/severities";
import type { Client } from "./client/client";

export interface Snapshot {
	readonly document: TextDocument;
	readonly analysis: Analysis;
	readonly client: Client;
	readonly workspace: Workspace;
}

/** The other pilots and files, as far as they have been read. */
export interface Workspace {
	readonly client: Client;
	summaries(): readonly PilotSummary[];
	/** The words that the pilots share. */
	vocabulary(): Vocabulary;
	/** Whether all pilots have been read; waits a while where they are being read. */
	areAllRead(): Promise<boolean>;
	/** A pilot as it is now, open or not; nothing where there is none. */
	read(uri: string): Promise<Analysis | undefined>;
	/** The laws that a file at this address can refer to. */
	catalogueFor(uri: string): Promise<Catalogue>;
	list(folder: string): Promise<readonly FolderEntry[]>;
}

/** What other pilots show of one. */
export interface CrossFile {
	findingsFor(facts: PilotFacts): readonly LocatedFinding[];
	/** Another number when that may have changed. */
	readonly revision: number;
}

interface Joined {
	readonly crossFile: readonly Finding[];
	readonly analysis: Analysis;
	revision: number;
}

const JOINED = new WeakMap<Analysis, Joined>();

/** With what other pilots show of it, in the order of the text; the same object as long as that is the same. */
export function withCrossFile(own: Analysis, crossFile: CrossFile): Analysis {
	const last = JOINED.get(own);
	if (last?.revision === crossFile.revision) {
		return last.analysis;
	}
	const found = crossFileFindings(own, crossFile);
	if (last !== undefined && JSON.stringify(last.crossFile) === JSON.stringify(found)) {
		last.revision = crossFile.revision;
		return last.analysis;
	}
	const findings = [...own.findings, ...found].sort((a, b) => a.span.start - b.span.start);
	const analysis = found.length === 0 ? own : { ...own, findings };
	JOINED.set(own, { crossFile: found, analysis, revision: crossFile.revision });
	return analysis;
}

function crossFileFindings({ document, pilot, context, isIgnored }: Analysis, crossFile: CrossFile) {
	return isIgnored || pilot.format !== PILOT_FORMAT
		? []
		: withCrossFileFixes(
				withSeverities(crossFile.findingsFor(factsOf(pilot, document.uri)), context.severities ?? []),
				pilot,
			);
}
