/** The money for a trial ends with the trial, and then a working solution stops as well. */
import { answerAt, lackIn, saysSomething } from "../../../document/query";
import { isUnderWay } from "../../../format/status";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

const HOLDER = "why.businessCase";

export const rule: Rule = {
	id: "why/no-payer",
	severity: "warning",
	title: { en: "Nobody pays after the pilot", nl: "Niemand betaalt na de pilot" },
	*find(pilot) {
		const holder = answerAt(pilot, HOLDER);
		const lack = holder !== undefined && saysSomething(holder) ? lackIn(pilot, holder, "fundedBy") : undefined;
		if (holder !== undefined && lack !== undefined && isUnderWay(pilot.status)) {
			yield {
				span: lack.headSpan,
				message: {
					en: `The pilot is ${pilot.status} and it does not say who pays afterwards. Agree from which budget the solution is paid then, and add it under fundedBy.`,
					nl: `De pilot staat op ${pilot.status} en er staat niet wie daarna betaalt. Spreek af uit welk budget de oplossing dan wordt betaald, en zet dat bij fundedBy.`,
				},
				fixes: () =>
					addAnswerFixes(pilot, holder, lack, {
						en: "Add a blank for who pays",
						nl: "Zet een plek klaar voor wie betaalt",
					}),
			};
		}
	},
};
