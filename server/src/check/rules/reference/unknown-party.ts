/** A party named by an unknown id is not involved at all. */
import type { SchemaDocument } from "../../../document/document";
import { addItem, itemSkeleton } from "../../../document/edits/addAnswers";
import { partyOptions } from "../../../document/partyOptions";
import {
	nearestIds,
	type PartyReference,
	partyReferences,
	resemblesId,
	stakeholderFinder,
	stakeholderIds,
	stakeholderNamed,
} from "../../../document/partyReferences";
import { saysSomething, textIn, wholeListAt } from "../../../document/query";
import type { Localized } from "../../../format/language";
import { once, remembering } from "../../../text/once";
import { quoted, shownAs } from "../../core/wording";
import { replaceValue } from "../../shape/replace";
import type { Rule } from "../rule";

const LIST = "success.stakeholders";
const MAX_PROPOSED = 3;
const MAX_OTHERS = 9;

export const rule: Rule = {
	id: "reference/unknown-party",
	severity: "warning",
	title: { en: "Short name that no stakeholder has", nl: "Korte naam die geen belanghebbende heeft" },
	*find(pilot) {
		const ids = stakeholderIds(pilot).map(({ value }) => value);
		const nameOf = (id: string) => textIn(stakeholderNamed(pilot, id), "name")?.value;
		const nearTo = remembering((value) => nearestIds(value, ids));
		const withId = once(() => {
			const known = new Set(ids);
			return partyOptions(pilot).filter(({ value }) => known.has(value));
		});
		for (const { answer, value, span } of unknownParties(pilot, ids)) {
			const near = nearTo(value);
			const [first] = near.map((id) => shownAs(id, same(nameOf(id))));
			yield {
				span,
				message: {
					en: `No stakeholder has the short name ${quoted(value)}. ${first === undefined ? "Add the stakeholder, or write the name in full." : `Did you mean ${first.en}?`}`,
					nl: `Geen belanghebbende heeft de korte naam ${quoted(value)}. ${first === undefined ? "Voeg die toe, of schrijf de naam voluit." : `Bedoel je ${first.nl}?`}`,
				},
				fixes: () => [
					...[...new Set(near)]
						.slice(0, MAX_PROPOSED)
						.map((id, index) => replaceValue(answer, pilot, id, { preferred: index === 0, safe: false })),
					{
						title: { en: `Add the stakeholder “${value}”`, nl: `Voeg de belanghebbende “${value}” toe` },
						edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST, { id: value })),
						preferred: near.length === 0,
					},
					...withId()
						// Those near it leave as many as are shown.
						.slice(0, MAX_OTHERS + near.length)
						.filter((party) => !near.includes(party.value))
						.slice(0, MAX_OTHERS)
						.map((party) =>
							replaceValue(answer, pilot, party.value, { preferred: false, safe: false, meaning: same(party.name) }),
						),
				],
			};
		}
	},
};

function same(name = ""): Localized {
	return { en: name, nl: name };
}

/** Nothing while the list of stakeholders is incomplete: the party may still be added. */
function unknownParties(pilot: SchemaDocument, ids: readonly string[]): readonly PartyReference[] {
	if (wholeListAt(pilot, LIST)?.items.every(saysSomething) !== true) {
		return [];
	}
	const stakeholder = stakeholderFinder(pilot);
	const isUnknown = remembering((value) => stakeholder(value) === undefined && resemblesId(value, ids));
	return partyReferences(pilot).filter(({ value }) => isUnknown(value));
}
