/** Without an alternative nobody can say that this solution is worth its money. */
import { answerAt, lackIn, saysSomething } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

const HOLDER = "why.businessCase";

export const rule: Rule = {
	id: "why/no-alternative",
	severity: "information",
	title: { en: "No alternative considered", nl: "Geen alternatief overwogen" },
	*find(pilot) {
		const holder = answerAt(pilot, HOLDER);
		const lack = holder !== undefined && saysSomething(holder) ? lackIn(pilot, holder, "alternatives") : undefined;
		if (holder !== undefined && lack !== undefined && hasReached(pilot.status, "preparing")) {
			yield {
				span: lack.headSpan,
				message: {
					en: "No alternative has been considered, such as doing nothing or something without technology. Add one under “alternatives”, and why you didn’t choose it.",
					nl: "Er is nog geen alternatief overwogen, zoals niets doen of iets zonder techniek. Zet het bij “alternatives”, met de reden waarom het afvalt.",
				},
				fixes: () =>
					addAnswerFixes(pilot, holder, lack, {
						en: "Add a blank for alternatives",
						nl: "Zet een plek klaar voor alternatieven",
					}),
			};
		}
	},
};
