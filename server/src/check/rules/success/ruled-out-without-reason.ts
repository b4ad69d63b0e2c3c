/** Without the reason nobody can judge later whether it still holds. */
import { isRuledOut, listedItems } from "../../../document/compliance";
import { memberOf } from "../../../document/document";
import { mayHoldMore } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "success/ruled-out-without-reason",
	severity: "warning",
	title: { en: "Ruled out without a reason", nl: "Uitgesloten zonder reden" },
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
			yield {
				span: reason.headSpan,
				message: {
					en: `“${name.value}” is ruled out without a reason. Say in a few words why it does not apply to this pilot.`,
					nl: `“${name.value}” is uitgesloten zonder reden. Zeg in een paar woorden waarom dit niet geldt voor deze pilot.`,
				},
				fixes: () => addAnswerFixes(pilot, item, reason, ADD),
			};
		}
	},
};

const ADD = { en: "Add a blank for the reason", nl: "Zet een plek klaar voor de reden" };
