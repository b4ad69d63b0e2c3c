/** Without criteria to stop, a pilot always goes on. */
import { answerAt, lackIn, saysSomething } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addAnswerFixes } from "../answerFixes";
import type { Rule } from "../rule";

const HOLDER = "success.scaling";

export const rule: Rule = {
	id: "success/no-stop-criteria",
	severity: "warning",
	title: { en: "No stop criteria", nl: "Geen stopcriteria" },
	*find(pilot) {
		const holder = hasReached(pilot.status, "preparing") ? answerAt(pilot, HOLDER) : undefined;
		const lack = holder !== undefined && saysSomething(holder) ? lackIn(pilot, holder, "stopCriteria") : undefined;
		if (holder !== undefined && lack !== undefined) {
			yield {
				span: lack.headSpan,
				message: {
					en: "It doesn’t say when to stop. Agree before the start which outcome ends the pilot, and add it under “stopCriteria”.",
					nl: "Er staat niet wanneer de pilot stopt. Spreek vóór de start af bij welke uitkomst dat is, en zet het bij “stopCriteria”.",
				},
				fixes: () =>
					addAnswerFixes(pilot, holder, lack, {
						en: "Add a blank for stop criteria",
						nl: "Zet een plek klaar voor stopcriteria",
					}),
			};
		}
	},
};
