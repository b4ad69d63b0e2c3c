/** Residents and businesses hear of what governments design among themselves only when it is done. */
import type { Answer, SchemaDocument } from "../../../document/document";
import { addItem, itemSkeleton } from "../../../document/edits/addAnswers";
import { wholeListAt } from "../../../document/query";
import { kindsOf, OUTSIDE_KINDS } from "../../../document/stakeholders";
import { hasReached } from "../../../format/status";
import type { Rule } from "../rule";

const LIST = "success.stakeholders";

export const rule: Rule = {
	id: "success/no-outside-party",
	severity: "warning",
	title: { en: "Nobody from outside takes part", nl: "Niemand van buiten doet mee" },
	*find(pilot) {
		const list = insidersOnly(pilot);
		if (list !== undefined) {
			yield {
				span: list.headSpan,
				message: {
					en: "The stakeholders include no residents, businesses or organisations. Who will notice the pilot? Add them.",
					nl: "Bij de belanghebbenden staan geen inwoners, bedrijven of organisaties. Wie merkt iets van de pilot? Voeg die toe.",
				},
				fixes: () => [
					{
						title: { en: "Add a blank for another stakeholder", nl: "Zet een plek klaar voor nog een belanghebbende" },
						edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST)),
						preferred: true,
					},
				],
			};
		}
	},
};

/** The list of stakeholders, if each has a kind and none is from outside. */
function insidersOnly(pilot: SchemaDocument): Answer | undefined {
	const list = hasReached(pilot.status, "exploring") ? wholeListAt(pilot, LIST) : undefined;
	const kinds = list && kindsOf(list);
	return kinds?.every(({ value }) => !OUTSIDE_KINDS.includes(value)) === true ? list : undefined;
}
