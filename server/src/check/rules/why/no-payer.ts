/** The money for a trial ends with the trial, and then a working solution stops as well. */
import { answerAt, lackIn, saysSomething } from "../../../document/query";
import { isUnderWay } from "../../../format/status";
import { shownValue } from "../../core/wording";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

const HOLDER = "why.businessCase";

export const rule: Rule = {
	id: "why/no-payer",
	severity: "warning",
	title: { en: "No funding after the pilot", nl: "Geen financiering na de pilot" },
	*find(pilot) {
		const holder = answerAt(pilot, HOLDER);
		const lack = holder !== undefined && saysSomething(holder) ? lackIn(pilot, holder, "fundedBy") : undefined;
		if (holder !== undefined && lack !== undefined && isUnderWay(pilot.status)) {
			const status = shownValue("status", pilot.status);
			yield {
				span: lack.headSpan,
				message: {
					en: `It doesn’t say who pays after the pilot, and the status is already ${status.en}. Agree which budget will pay, and add it under “fundedBy”.`,
					nl: `Er staat niet wie na de pilot betaalt, en de status is al ${status.nl}. Spreek af uit welk budget dat gaat, en zet het bij “fundedBy”.`,
				},
				fixes: () =>
					addAnswerFixes(pilot, holder, lack, {
						en: "Add a blank for funding",
						nl: "Zet een plek klaar voor de financiering",
					}),
			};
		}
	},
};
