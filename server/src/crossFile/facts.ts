/** What cross-file rules need to know of one pilot: plain data, so that it can be stored and sent between threads, and small. */
import { type CrossFileSuppression, crossFileSuppressions } from "../check/suppress/crossFile";
import { memoized, type SchemaDocument } from "../document/document";
import { choiceIn, itemsAt, type Located, numberIn, periodOf, textIn } from "../document/query";
import type { Status } from "../format/status";
import { onFirstLine } from "../text/lines";
import { lineStarts, type Range, rangeOf } from "../text/positions";
import type { Span } from "../text/span";

/** A value with its position, as a span for those who have the text and as a range for those who do not. */
export interface LocatedValue<Value> {
	readonly value: Value;
	readonly span: Span;
	readonly range: Range;
}

/** What cross-file rules need to know. */
export interface PilotFacts {
	readonly uri: string;
	readonly title: LocatedValue<string> | undefined;
	readonly municipality: LocatedValue<string> | undefined;
	/** The status that checks use: `idea` if the file has none. */
	readonly status: Status;
	/** Days, `YYYY-MM-DD`. */
	readonly start: string | undefined;
	readonly end: string | undefined;
	readonly stakeholders: readonly StakeholderFacts[];
	readonly measures: readonly Measure[];
	/** Comments that suppress cross-file findings. */
	readonly suppressions: readonly CrossFileSuppression[];
}

export interface StakeholderFacts {
	readonly id: string | undefined;
	readonly name: LocatedValue<string> | undefined;
	readonly kind: string | undefined;
}

/** How a goal is measured. */
export interface Measure {
	readonly indicator: LocatedValue<string>;
	readonly unit: string | undefined;
	readonly baseline: LocatedValue<number> | undefined;
}

export function factsOf(pilot: SchemaDocument, uri: string): PilotFacts {
	const located = locatorOf(pilot);
	const period = periodOf(pilot);
	return {
		uri,
		title: located(textIn(pilot.root, "title")),
		municipality: located(textIn(pilot.root, "municipality")),
		status: pilot.status,
		start: period.start?.value,
		end: period.end?.value,
		stakeholders: itemsAt(pilot, "success.stakeholders").flatMap((item) => {
			const [id, name] = [textIn(item, "id")?.value, located(textIn(item, "name"))];
			return id === undefined && name === undefined ? [] : [{ id, name, kind: choiceIn(item, "kind")?.value }];
		}),
		measures: itemsAt(pilot, "why.goals").flatMap((goal) => {
			const indicator = located(textIn(goal, "indicator"));
			const [unit, baseline] = [textIn(goal, "unit")?.value, located(numberIn(goal, "baseline"))];
			return indicator === undefined ? [] : [{ indicator, unit, baseline }];
		}),
		suppressions: crossFileSuppressions(pilot),
	};
}

export function locatorOf(pilot: SchemaDocument) {
	const starts = lineStartsOf(pilot);
	return <Value>(found: Located<Value> | undefined): LocatedValue<Value> | undefined => {
		if (found === undefined) {
			return undefined;
		}
		const span = onFirstLine(pilot.tree.text, found.span);
		return { value: found.value, span, range: rangeOf(starts, span) };
	};
}

export function lineStartsOf(pilot: SchemaDocument): readonly number[] {
	return memoized(pilot, findStarts);
}

function findStarts({ tree }: SchemaDocument): readonly number[] {
	return lineStarts(tree.text);
}
