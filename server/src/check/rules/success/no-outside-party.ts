/** Residents and businesses hear of what governments design among themselves only when it is done. */
import type { Answer, SchemaDocument } from "../../../document/document";
import { addItem, itemSkeleton } from "../../../document/edits/addAnswers";
import { textIn, wholeListAt } from "../../../document/query";
import { kindsOf, OUTSIDE_KINDS } from "../../../document/stakeholders";
import { isSupplier } from "../../../document/success/suppliers";
import type { Localized } from "../../../format/language";
import { hasReached } from "../../../format/status";
import { quoted } from "../../core/wording";
import type { Rule } from "../rule";

const LIST = "success.stakeholders";

export const rule: Rule = {
	id: "success/no-outside-party",
	severity: "warning",
	title: { en: "Nobody from outside takes part", nl: "Niemand van buiten doet mee" },
	*find(pilot) {
		const list = hasReached(pilot.status, "exploring") ? wholeListAt(pilot, LIST) : undefined;
		const outsiders = list && outsidersIn(list);
		if (list !== undefined && outsiders?.every((one) => isSupplier(pilot, one)) === true) {
			yield {
				span: list.headSpan,
				message: messageFor(outsiders),
				fixes: () => addStakeholder(pilot),
			};
		}
	},
};

/** The stakeholders from outside, if each has a kind. */
function outsidersIn(list: Answer): readonly Answer[] | undefined {
	const kinds = kindsOf(list);
	return kinds && list.items.filter((_, index) => OUTSIDE_KINDS.includes(kinds[index]?.value ?? ""));
}

function messageFor([supplier]: readonly Answer[]): Localized {
	const name = supplier && textIn(supplier, "name")?.value;
	const [one, een] = name === undefined ? ["one without a name", "er een zonder naam"] : [quoted(name), quoted(name)];
	return supplier === undefined
		? {
				en: "The stakeholders include no residents, businesses or organisations. Who will notice the pilot? Add them.",
				nl: "Bij de belanghebbenden staan geen inwoners, bedrijven of organisaties. Wie merkt iets van de pilot? Voeg die toe.",
			}
		: {
				en: `The only stakeholder from outside is ${one}, a supplier. Who will notice the pilot? Add them.`,
				nl: `De enige belanghebbende van buiten is ${een}, en dat is een leverancier. Wie merkt iets van de pilot? Voeg die toe.`,
			};
}

function addStakeholder(pilot: SchemaDocument) {
	return [
		{
			title: { en: "Add a blank for another stakeholder", nl: "Zet een plek klaar voor nog een belanghebbende" },
			edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST)),
			preferred: true,
		},
	];
}
