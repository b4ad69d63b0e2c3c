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
	title: { en: "Measured outside the period", nl: "Gemeten buiten de periode" },
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
						en: `This goal is to be reached by ${longDate(by.value, "en")}; the pilot starts on ${longDate(start.value, "en")}. Choose a day on which its effect can be measured.`,
						nl: `Dit doel moet op ${longDate(by.value, "nl")} zijn bereikt; de pilot start op ${longDate(start.value, "nl")}. Kies een dag waarop het effect te meten is.`,
					},
					related: [{ span: start.span, message: { en: "The start.", nl: "De start." } }],
				};
			}
			if (by !== undefined && end !== undefined && latest !== undefined && by.value > latest) {
				yield {
					span: by.span,
					message: {
						en: `This goal is to be reached by ${longDate(by.value, "en")}, more than a year after the end of the pilot on ${longDate(end.value, "en")}. Choose an earlier day, or a goal that the pilot itself can reach.`,
						nl: `Dit doel moet op ${longDate(by.value, "nl")} zijn bereikt, meer dan een jaar na het einde van de pilot op ${longDate(end.value, "nl")}. Kies een eerdere dag, of een doel dat de pilot zelf kan bereiken.`,
					},
					related: [{ span: end.span, message: { en: "The end.", nl: "Het einde." } }],
				};
			}
		}
	},
};
