/** A goal that one party endorses is the goal of that party. */
import { spanOf } from "../../../document/document";
import { sameParty } from "../../../document/partyReferences";
import { textsIn, wholeListAt } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { quoted } from "../../core/wording";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "why/not-shared",
	severity: "warning",
	title: { en: "Endorsed by one stakeholder only", nl: "Akkoord van maar één belanghebbende" },
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
					en: `Only ${quoted(first.value)} has endorsed the business case. Ask another stakeholder to endorse it, and add them here.`,
					nl: `Alleen ${quoted(first.value)} is akkoord met de businesscase. Vraag ook een andere belanghebbende om akkoord, en voeg die hier toe.`,
				},
			};
		}
	},
};
