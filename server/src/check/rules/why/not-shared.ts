/** A goal that one party endorses is the goal of that party. */
import { spanOf } from "../../../document/document";
import { sameParty } from "../../../document/partyReferences";
import { textsIn, wholeListAt } from "../../../document/query";
import { hasReached } from "../../../format/status";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "why/not-shared",
	severity: "warning",
	title: { en: "Endorsed by one party only", nl: "Door maar één partij onderschreven" },
	*find(pilot) {
		const list = wholeListAt(pilot, "why.businessCase.endorsedBy");
		const [first, ...others] = textsIn(list);
		if (list === undefined || first === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		if (others.every(({ value }) => sameParty(pilot, value, first.value))) {
			yield {
				span: spanOf(list),
				message: {
					en: `Only “${first.value}” endorses the business case. Who else has to stand behind this goal? Ask a second party, and add it here.`,
					nl: `Alleen “${first.value}” onderschrijft de businesscase. Wie moet er nog meer achter dit doel staan? Vraag een tweede partij en voeg die hier toe.`,
				},
			};
		}
	},
};
