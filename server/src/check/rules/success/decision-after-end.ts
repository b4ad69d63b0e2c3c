/** A late decision lets a pilot linger. */
import { answerAt, dayIn, soundPeriodOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addMonths, inWords } from "../../../text/dates";
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
					en: `It is decided on ${inWords(decision.value, "en")} whether to go on; the pilot ends on ${inWords(end.value, "en")}. Decide by ${inWords(latest, "en")} at the latest, while people and money are still there.`,
					nl: `Op ${inWords(decision.value, "nl")} wordt besloten of het verdergaat; de pilot eindigt op ${inWords(end.value, "nl")}. Besluit uiterlijk op ${inWords(latest, "nl")}, als mensen en geld er nog zijn.`,
				},
				related: [{ span: end.span, message: { en: "The end.", nl: "Het einde." } }],
			};
		}
	},
};
