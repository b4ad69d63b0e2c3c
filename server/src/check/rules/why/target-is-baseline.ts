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
						en: `The target equals the baseline (${target.value}), so there is nothing to achieve. What value are you aiming for?`,
						nl: `De streefwaarde is gelijk aan de nulmeting (${target.value}), dus er valt niets te bereiken. Welke waarde moet de pilot opleveren?`,
					},
					related: [{ span: baseline.span, message: { en: "The baseline.", nl: "De nulmeting." } }],
				};
			}
		}
	},
};
