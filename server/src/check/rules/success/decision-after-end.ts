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
	title: { en: "Decision long after the end", nl: "Besluit pas lang na het einde" },
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
					en: `The decision comes more than six months after the pilot ends. Decide by ${longDate(latest, "en")}, while people and money are still there.`,
					nl: `Het besluit valt meer dan een half jaar na het einde van de pilot. Besluit uiterlijk op ${longDate(latest, "nl")}, zolang er nog mensen en geld zijn.`,
				},
				related: [{ span: end.span, message: { en: "The end date.", nl: "De einddatum." } }],
			};
		}
	},
};
