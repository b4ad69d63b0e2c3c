import { memoized, type SchemaDocument } from "../../../document/document";
import { addItem, itemSkeleton } from "../../../document/edits/addAnswers";
import {
	looksLikeId,
	nearestIds,
	type PartyReference,
	partyReferences,
	stakeholderFinder,
	stakeholderIds,
} from "../../../document/partyReferences";
import { saysSomething, wholeListAt } from "../../../document/query";
import { finderOf } from "../../found";
import { writtenAs } from "../../shape/replace";
import type { Rule } from "../rule";

const LIST = "success.stakeholders";
const MAX_PROPOSED = 3;

/** Who is named by an id that nobody has is not involved at all. */
export const rule: Rule = {
	id: "reference/unknown-party",
	severity: "warning",
	title: { en: "An id that no stakeholder has", nl: "Een korte naam die geen belanghebbende heeft" },
	*find(pilot) {
		for (const { value, span } of memoized(pilot, unknownParties)) {
			const [near] = nearOf(value, pilot);
			yield {
				span,
				message: {
					en: `No stakeholder has the id “${value}”. ${near === undefined ? "Add the stakeholder, or write the name in plain words." : `Did you mean “${near}”?`}`,
					nl: `Geen belanghebbende heeft de korte naam “${value}”. ${near === undefined ? "Voeg de belanghebbende toe, of schrijf de naam in gewone woorden." : `Is “${near}” bedoeld?`}`,
				},
			};
		}
	},
	fixes(finding, pilot) {
		const reference = foundAt(finding, pilot);
		if (reference === undefined) {
			return [];
		}
		const { answer, value } = reference;
		const near = [...new Set(nearOf(value, pilot))].slice(0, MAX_PROPOSED);
		return [
			...near.map((id, index) => writtenAs(answer, pilot, id, { preferred: index === 0, safe: false })),
			{
				title: { en: `Add the stakeholder “${value}”`, nl: `Voeg de belanghebbende “${value}” toe` },
				edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST, { id: value })),
				preferred: near.length === 0,
			},
		];
	},
};

const foundAt = finderOf(
	(pilot) => memoized(pilot, unknownParties),
	({ span }) => span.start,
);

/** Nothing while the list of stakeholders is not all there: the one that is meant may still come. */
function unknownParties(pilot: SchemaDocument): readonly PartyReference[] {
	if (wholeListAt(pilot, LIST)?.items.every(saysSomething) !== true) {
		return [];
	}
	const [ids, stakeholder] = [memoized(pilot, idsOf), stakeholderFinder(pilot)];
	return partyReferences(pilot).filter(({ value }) => looksLikeId(value, ids) && stakeholder(value) === undefined);
}

/** The message and the fixes ask for the same. */
function nearOf(value: string, pilot: SchemaDocument): readonly string[] {
	const known = memoized(pilot, nearIds);
	const near = known.get(value) ?? nearestIds(value, memoized(pilot, idsOf));
	known.set(value, near);
	return near;
}

function nearIds(): Map<string, readonly string[]> {
	return new Map();
}

function idsOf(pilot: SchemaDocument): readonly string[] {
	return stakeholderIds(pilot).map(({ value }) => value);
}
