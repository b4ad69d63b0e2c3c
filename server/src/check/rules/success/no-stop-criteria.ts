/** Without criteria to stop, a pilot always goes on. */
import { answerAt, lackIn, saysSomething } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

const HOLDER = "success.scaling";

export const rule: Rule = {
	id: "success/no-stop-criteria",
	severity: "warning",
	title: { en: "Nothing says when to stop", nl: "Nergens staat wanneer te stoppen" },
	*find(pilot) {
		const holder = hasReached(pilot.status, "preparing") ? answerAt(pilot, HOLDER) : undefined;
		const lack = holder !== undefined && saysSomething(holder) ? lackIn(pilot, holder, "stopCriteria") : undefined;
		if (holder !== undefined && lack !== undefined) {
			yield {
				span: lack.headSpan,
				message: {
					en: "It says when the pilot may grow, and not when it stops. Which outcome means that it ends? Agree on that before the start and add it under stopCriteria.",
					nl: "Er staat wanneer de pilot mag groeien, en niet wanneer die stopt. Bij welke uitkomst houdt het op? Spreek dat vóór de start af en zet het bij stopCriteria.",
				},
				fixes: () =>
					addAnswerFixes(pilot, holder, lack, {
						en: "Add a blank for criteria to stop",
						nl: "Zet een plek klaar voor stopcriteria",
					}),
			};
		}
	},
};
