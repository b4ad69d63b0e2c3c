/** Before the start there is nothing to measure. */
import { dayIn, itemsAt, soundPeriodOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addMonths, longDate } from "../../../text/dates";
import type { Rule } from "../rule";

/** Later than this nobody can separate the effect of the pilot from everything else. */
const MONTHS_AFTER = 12;

export const rule: Rule = {
	id: "why/measured-outside-period",
	severity: "warning",
	title: { en: "Target date outside the period", nl: "Streefdatum buiten de periode" },
	*find(pilot) {
		const { start, end } = soundPeriodOf(pilot);
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		const latest = end === undefined ? undefined : addMonths(end.value, MONTHS_AFTER);
		for (const goal of itemsAt(pilot, "why.goals")) {
			const by = dayIn(goal, "by");
			if (by !== undefined && start !== undefined && by.value < start.value) {
				yield {
					span: by.span,
					message: {
						en: `The target date (${longDate(by.value, "en")}) is before the pilot starts. Choose a day when its effect can be measured.`,
						nl: `De streefdatum (${longDate(by.value, "nl")}) ligt vóór de start van de pilot. Kies een dag waarop het effect te meten is.`,
					},
					related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
				};
			}
			if (by !== undefined && end !== undefined && latest !== undefined && by.value > latest) {
				yield {
					span: by.span,
					message: {
						en: `The target date (${longDate(by.value, "en")}) is more than a year after the pilot ends. Choose an earlier day, or a goal the pilot itself can reach.`,
						nl: `De streefdatum (${longDate(by.value, "nl")}) ligt meer dan een jaar na het einde van de pilot. Kies een eerdere dag, of een doel dat de pilot zelf haalt.`,
					},
					related: [{ span: end.span, message: { en: "The end date.", nl: "De einddatum." } }],
				};
			}
		}
	},
};
