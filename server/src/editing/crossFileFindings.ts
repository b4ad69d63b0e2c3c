/** An analysis with what other pilots show of its own. */
import type { Finding, LocatedFinding } from "../check/core/finding";
import { withCrossFileFixes } from "../check/offeredFixes";
import { factsOf, type PilotFacts } from "../crossFile/facts";
import { PILOT_FORMAT } from "../format/formats";
import { withSeverities } from "../settings/severities";
import type { Analysis } from "./analysis";

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
	const inOrder = () => [...own.findings, ...found].sort((a, b) => a.span.start - b.span.start);
	const analysis = found.length === 0 ? own : { ...own, findings: inOrder() };
	JOINED.set(own, { crossFile: found, analysis, revision: crossFile.revision });
	return analysis;
}

function crossFileFindings({ document, pilot, context, isIgnored }: Analysis, crossFile: CrossFile) {
	return isIgnored || pilot.format !== PILOT_FORMAT
		? []
		: withCrossFileFixes(
				withSeverities(crossFile.findingsFor(factsOf(pilot, document.uri, context.today)), context.severities ?? []),
				pilot,
			);
}
