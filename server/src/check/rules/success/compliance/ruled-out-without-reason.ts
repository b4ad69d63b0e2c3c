/** Without the reason nobody can judge later whether it still holds. */
import { isRuledOut, listedItems } from "../../../../document/compliance";
import { memberOf } from "../../../../document/document";
import { mayHoldMore } from "../../../../document/query";
import { hasReached } from "../../../../format/status";
import { quoted, shownValue } from "../../../core/wording";
import { addAnswerFixes } from "../../answerFixes";
import type { Rule } from "../../rule";

export const rule: Rule = {
	id: "success/ruled-out-without-reason",
	severity: "warning",
	title: { en: "Not applicable, without a reason", nl: "Niet van toepassing, zonder reden" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const { item, name } of listedItems(pilot).filter(isRuledOut)) {
			const reason = memberOf(item, "reason");
			const lacks = reason?.state === "absent" || reason?.state === "unanswered";
			if (reason === undefined || !lacks || mayHoldMore(pilot, reason)) {
				continue;
			}
			const status = shownValue("success.compliance.status", "not-applicable");
			yield {
				span: reason.headSpan,
				message: {
					en: `${quoted(name.value)} is marked ${status.en} without a reason. Say in a few words why it doesn’t apply to this pilot.`,
					nl: `Bij ${quoted(name.value)} staat ${status.nl} zonder reden. Schrijf in een paar woorden waarom.`,
				},
				fixes: () => addAnswerFixes(pilot, item, reason, ADD),
			};
		}
	},
};

const ADD = { en: "Add a blank for the reason", nl: "Zet een plek klaar voor de reden" };
