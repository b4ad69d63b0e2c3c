/** A goal that is reached before anything has happened measures nothing. */
import { itemsAt, numberIn } from "../../../document/query";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "why/target-is-baseline",
	severity: "warning",
	title: { en: "Target equal to the baseline", nl: "Streefwaarde gelijk aan de nulmeting" },
	*find(pilot) {
		for (const goal of itemsAt(pilot, "why.goals")) {
			const [baseline, target] = [numberIn(goal, "baseline"), numberIn(goal, "target")];
			if (baseline !== undefined && target !== undefined && baseline.value === target.value) {
				yield {
					span: target.span,
					message: {
						en: `The target is ${target.value}, and so is the baseline: this goal is reached before the pilot starts. Which value should the pilot bring about?`,
						nl: `De streefwaarde is ${target.value} en de nulmeting ook: dit doel is al bereikt voordat de pilot start. Welke waarde moet de pilot opleveren?`,
					},
					related: [{ span: baseline.span, message: { en: "The baseline.", nl: "De nulmeting." } }],
				};
			}
		}
	},
};
