/** Once the pilot has started, a party that is asked can only say yes. */
import { answerAt, dayIn, soundPeriodOf } from "../../../document/query";
import type { Localized } from "../../../format/language";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "why/endorsed-late",
	severity: "warning",
	title: { en: "Endorsed after the start", nl: "Akkoord pas na de start" },
	*find(pilot) {
		const endorsed = dayIn(answerAt(pilot, "why.businessCase"), "endorsedOn");
		const { start } = soundPeriodOf(pilot);
		if (endorsed === undefined || start === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		if (endorsed.value > start.value) {
			yield {
				span: endorsed.span,
				message: hasReached(pilot.status, "running") ? cameLate(start.value) : comesLate(start.value),
				related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
			};
		}
	},
};

function comesLate(start: string): Localized {
	return {
		en: `The business case is endorsed only after the start (${longDate(start, "en")}). Get it endorsed before then, or start later.`,
		nl: `Het akkoord op de businesscase komt pas na de start (${longDate(start, "nl")}). Vraag het vóór de start, of start later.`,
	};
}

/** Nobody can start a pilot later that has started. */
function cameLate(start: string): Localized {
	return {
		en: `The business case was endorsed after the start (${longDate(start, "en")}). Is a date wrong? Correct it. If not, explain why in the evaluation.`,
		nl: `Het akkoord kwam pas na de start (${longDate(start, "nl")}). Klopt een datum niet? Pas die aan. Anders: noem de reden bij de evaluatie.`,
	};
}
