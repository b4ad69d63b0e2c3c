/** Once the pilot has started, a party that is asked can only say yes. */
import { answerAt, dayIn, soundPeriodOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "why/endorsed-late",
	severity: "warning",
	title: { en: "Endorsed after the start", nl: "Onderschreven na de start" },
	*find(pilot) {
		const endorsed = dayIn(answerAt(pilot, "why.businessCase"), "endorsedOn");
		const { start } = soundPeriodOf(pilot);
		if (endorsed === undefined || start === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		if (endorsed.value > start.value) {
			yield {
				span: endorsed.span,
				message: {
					en: `The business case is endorsed on ${longDate(endorsed.value, "en")}; the pilot starts on ${longDate(start.value, "en")}. Have it endorsed before the start, or start later.`,
					nl: `De businesscase is op ${longDate(endorsed.value, "nl")} onderschreven; de pilot start op ${longDate(start.value, "nl")}. Laat de businesscase vóór de start onderschrijven, of start later.`,
				},
				related: [{ span: start.span, message: { en: "The start.", nl: "De start." } }],
			};
		}
	},
};
