/**
 * What a portfolio keeps of one pilot: plain data, so that it can be stored and sent between threads, and small, for there
 * may be thousands. Only what is asked of other pilots than the one at hand stands here.
 */
import { type Readiness, readinessOf } from "../check/missing/readiness";
import { type CrossFileSuppression, crossFileSuppressions } from "../check/suppress/crossFile";
import { listedItems } from "../document/compliance";
import { memoized, type SchemaDocument } from "../document/document";
import { type PartyOccurrence, partiesOf } from "../document/partyOccurrences";
import { answerAt, choiceIn, itemsAt, type Located, numberIn, periodOf, textIn, textsIn } from "../document/query";
import type { Localized } from "../format/language";
import type { Status } from "../format/status";
import { onFirstLine } from "../text/lines";
import { lineStarts, type Range, rangeOf } from "../text/positions";
import type { Span } from "../text/span";
import { wordsSpan } from "../yaml/scalar";

/** A value with the place where it stands, for those who have the text and those who do not. */
export interface LocatedValue<Value> {
	readonly value: Value;
	readonly span: Span;
	readonly range: Range;
}

/** What rules across pilots ask. */
export interface PilotFacts {
	readonly uri: string;
	readonly title: LocatedValue<string> | undefined;
	readonly municipality: LocatedValue<string> | undefined;
	/** As the checks take it: `idea` where the file has none. */
	readonly status: Status;
	/** Days, `YYYY-MM-DD`. */
	readonly start: string | undefined;
	readonly end: string | undefined;
	readonly stakeholders: readonly StakeholderFacts[];
	readonly measures: readonly Measure[];
	/** Comments that silence what only other pilots show. */
	readonly suppressions: readonly CrossFileSuppression[];
}

export interface PilotSummary extends PilotFacts {
	/** What stands for each stakeholder in lists: its name, or else its id. */
	readonly labels: readonly LocatedValue<string>[];
	readonly themes: readonly string[];
	/** Every place that names a party by the id of a stakeholder of its file, the stakeholder's own too. */
	readonly partyIds: readonly PartyIdOccurrence[];
	/** What the compliance items refer to. */
	readonly regulations: readonly ListedRegulation[];
	readonly readiness: readonly Readiness[];
}

/** A law or rule as it is written. */
export interface ListedRegulation extends LocatedValue<string> {
	/** What the catalogue calls it; nothing where it has it not, or has another in place of it. */
	readonly name: Localized | undefined;
}

export interface StakeholderFacts {
	readonly id: string | undefined;
	readonly name: LocatedValue<string> | undefined;
	readonly kind: string | undefined;
}

export interface PartyIdOccurrence {
	readonly id: string;
	/** The words alone, without quotes. */
	readonly range: Range;
	readonly declares: boolean;
}

/** How a goal is measured. */
export interface Measure {
	readonly indicator: LocatedValue<string>;
	readonly unit: string | undefined;
	readonly baseline: LocatedValue<number> | undefined;
}

export function factsOf(pilot: SchemaDocument, uri: string): PilotFacts {
	const placed = placerOf(pilot);
	const period = periodOf(pilot);
	return {
		uri,
		title: placed(textIn(pilot.root, "title")),
		municipality: placed(textIn(pilot.root, "municipality")),
		status: pilot.status,
		start: period.start?.value,
		end: period.end?.value,
		stakeholders: itemsAt(pilot, "success.stakeholders").flatMap((item) => {
			const [id, name] = [textIn(item, "id")?.value, placed(textIn(item, "name"))];
			return id === undefined && name === undefined ? [] : [{ id, name, kind: choiceIn(item, "kind")?.value }];
		}),
		measures: itemsAt(pilot, "why.goals").flatMap((goal) => {
			const indicator = placed(textIn(goal, "indicator"));
			const [unit, baseline] = [textIn(goal, "unit")?.value, placed(numberIn(goal, "baseline"))];
			return indicator === undefined ? [] : [{ indicator, unit, baseline }];
		}),
		suppressions: crossFileSuppressions(pilot),
	};
}

export function summaryOf(pilot: SchemaDocument, uri: string): PilotSummary {
	const placed = placerOf(pilot);
	const starts = startsOf(pilot);
	return {
		...factsOf(pilot, uri),
		labels: itemsAt(pilot, "success.stakeholders").flatMap(
			(item) => placed(textIn(item, "name") ?? textIn(item, "id")) ?? [],
		),
		themes: textsIn(answerAt(pilot, "themes")).map(({ value }) => value),
		partyIds: partiesOf(pilot).flatMap(({ occurrences }) =>
			occurrences
				.filter(({ by }) => by === "id")
				.map((place) => ({
					id: place.words,
					range: rangeOf(starts, wordsOf(pilot, place)),
					declares: place.declares,
				})),
		),
		regulations: listedItems(pilot).flatMap(({ name, recognised }) => {
			const at = placed(name);
			const isItself = recognised !== undefined && recognised.by !== "replaced";
			return at === undefined ? [] : [{ ...at, name: isItself ? recognised.regulation.name : undefined }];
		}),
		readiness: readinessOf(pilot),
	};
}

function placerOf(pilot: SchemaDocument) {
	const starts = startsOf(pilot);
	return <Value>(found: Located<Value> | undefined): LocatedValue<Value> | undefined => {
		if (found === undefined) {
			return undefined;
		}
		const span = onFirstLine(pilot.tree.text, found.span);
		return { value: found.value, span, range: rangeOf(starts, span) };
	};
}

function startsOf(pilot: SchemaDocument): readonly number[] {
	return memoized(pilot, findStarts);
}

function findStarts({ tree }: SchemaDocument): readonly number[] {
	return lineStarts(tree.text);
}

function wordsOf(pilot: SchemaDocument, { node, span }: PartyOccurrence): Span {
	return node.alias === undefined ? wordsSpan(pilot.tree.text, node) : span;
}
