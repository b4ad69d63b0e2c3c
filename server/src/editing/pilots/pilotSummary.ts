/** What language features ask of pilots that are not open: small plain data, for there may be thousands. */
import { type Readiness, readinessOf } from "../../check/missing/readiness";
import { factsOf, type PilotFacts } from "../../crossFile/facts";
import { listedItems } from "../../document/compliance";
import type { SchemaDocument } from "../../document/document";
import { type PartyOccurrence, partiesOf } from "../../document/partyOccurrences";
import { type LocatedValue, lineStartsOf, locatorOf } from "../../document/positions";
import { answerAt, itemsAt, textIn, textsIn } from "../../document/query";
import type { Localized } from "../../format/language";
import { type Range, rangeOf } from "../../text/positions";
import type { Span } from "../../text/span";
import { contentSpan } from "../../yaml/scalar";

export interface PilotSummary extends PilotFacts {
	/** What stands for each stakeholder in lists: its name, or else its id. */
	readonly labels: readonly LocatedValue<string>[];
	readonly themes: readonly string[];
	/** Every occurrence of a party by the id of a stakeholder of its file, the stakeholder's own too. */
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

export interface PartyIdOccurrence {
	readonly id: string;
	/** Without quotes. */
	readonly range: Range;
	readonly declares: boolean;
}

/** @param today as in `factsOf` */
export function summaryOf(pilot: SchemaDocument, uri: string, today?: string): PilotSummary {
	const located = locatorOf(pilot);
	const starts = lineStartsOf(pilot);
	return {
		...factsOf(pilot, uri, today),
		labels: itemsAt(pilot, "success.stakeholders").flatMap(
			(item) => located(textIn(item, "name") ?? textIn(item, "id")) ?? [],
		),
		themes: textsIn(answerAt(pilot, "themes")).map(({ value }) => value),
		partyIds: partiesOf(pilot).flatMap(({ occurrences }) =>
			occurrences
				.filter(({ by }) => by === "id")
				.map((occurrence) => ({
					id: occurrence.text,
					range: rangeOf(starts, nameSpan(pilot, occurrence)),
					declares: occurrence.declares,
				})),
		),
		regulations: listedItems(pilot).flatMap(({ name, recognised }) => {
			const at = located(name);
			const isItself = recognised !== undefined && recognised.by !== "replaced";
			return at === undefined ? [] : [{ ...at, name: isItself ? recognised.regulation.name : undefined }];
		}),
		readiness: readinessOf(pilot),
	};
}

function nameSpan(pilot: SchemaDocument, { node, span }: PartyOccurrence): Span {
	return node.alias === undefined ? contentSpan(pilot.tree.text, node) : span;
}
