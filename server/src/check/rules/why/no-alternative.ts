/** Without an alternative nobody can say that this solution is worth its money. */
import { answerAt, lackIn, saysSomething } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

const HOLDER = "why.businessCase";

export const rule: Rule = {
	id: "why/no-alternative",
	severity: "information",
	title: { en: "No alternative considered", nl: "Geen alternatief gewogen" },
	*find(pilot) {
		const holder = answerAt(pilot, HOLDER);
		const lack = holder !== undefined && saysSomething(holder) ? lackIn(pilot, holder, "alternatives") : undefined;
		if (holder !== undefined && lack !== undefined && hasReached(pilot.status, "preparing")) {
			yield {
				span: lack.headSpan,
				message: {
					en: "No other way to solve the problem was considered. What happens if nothing is done? Is there something lighter, or something without technology? Add it under alternatives, and why it was not chosen.",
					nl: "Er is geen andere manier gewogen om het probleem op te lossen. Wat gebeurt er als er niets wordt gedaan? Is er iets lichters, of iets zonder techniek? Zet het bij alternatives, met waarom het is afgevallen.",
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
