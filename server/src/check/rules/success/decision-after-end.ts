/** A late decision lets a pilot linger. */
import { answerAt, dayIn, soundPeriodOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addMonths, longDate } from "../../../text/dates";
import type { Rule } from "../rule";

/** By then the people have left and the money is spent, so nothing is left to decide about. */
const MONTHS_AFTER = 6;

export const rule: Rule = {
	id: "success/decision-after-end",
	severity: "warning",
	title: { en: "Decided long after the end", nl: "Pas lang na het einde besloten" },
	*find(pilot) {
		const decision = dayIn(answerAt(pilot, "success.scaling"), "decideOn");
		const { end } = soundPeriodOf(pilot);
		if (decision === undefined || end === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		const latest = addMonths(end.value, MONTHS_AFTER);
		if (decision.value > latest) {
			yield {
				span: decision.span,
				message: {
					en: `It is decided on ${longDate(decision.value, "en")} whether to go on; the pilot ends on ${longDate(end.value, "en")}. Decide by ${longDate(latest, "en")} at the latest, while people and money are still there.`,
					nl: `Op ${longDate(decision.value, "nl")} wordt besloten of het verdergaat; de pilot eindigt op ${longDate(end.value, "nl")}. Besluit uiterlijk op ${longDate(latest, "nl")}, als mensen en geld er nog zijn.`,
				},
				related: [{ span: end.span, message: { en: "The end.", nl: "Het einde." } }],
			};
		}
	},
};
