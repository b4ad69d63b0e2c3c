/** Whether a pilot works can only be seen in what was measured while it ran. */
import { dayIn, given, itemsAt, lackIn, numberIn, soundPeriodOf, textIn } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import { quoted } from "../../core/wording";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "why/not-measured",
	severity: "warning",
	title: { en: "Not measured after the start", nl: "Niet gemeten na de start" },
	*find(pilot) {
		const { start } = soundPeriodOf(pilot);
		if (start === undefined || !hasReached(pilot.status, "evaluating")) {
			return;
		}
		for (const goal of itemsAt(pilot, "why.goals")) {
			const indicator = textIn(goal, "indicator");
			const measured = given(goal, "measured");
			const days = measured?.items.map((item) => numberIn(item, "value") && dayIn(item, "on"));
			const areBefore = days?.every((day) => day !== undefined && day.value <= start.value) === true;
			if (
				indicator !== undefined &&
				measured !== undefined &&
				areBefore &&
				lackIn(pilot, goal, "measured") === undefined
			) {
				yield {
					span: measured.headSpan,
					message: {
						en: `${quoted(indicator.value)} hasn’t been measured since the start on ${longDate(start.value, "en")}. Measure it again, and add the value under “measured”.`,
						nl: `${quoted(indicator.value)} is na de start op ${longDate(start.value, "nl")} niet meer gemeten. Meet opnieuw, en zet de waarde bij “measured” (metingen).`,
					},
					related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
				};
			}
		}
	},
};
