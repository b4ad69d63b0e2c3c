/** A trial of several years is no trial any more, and nobody decided that it should be a service. */
import { soundPeriodOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { addMonths, longDate } from "../../../text/dates";
import type { Rule } from "../rule";

const MONTHS = 24;

export const rule: Rule = {
	id: "period/too-long",
	severity: "information",
	title: { en: "Longer than two years", nl: "Langer dan twee jaar" },
	*find(pilot) {
		const { start, end } = soundPeriodOf(pilot);
		if (start === undefined || end === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		const latest = addMonths(start.value, MONTHS);
		if (end.value > latest) {
			yield {
				span: end.span,
				message: {
					en: `The pilot takes more than two years. Could you decide by ${longDate(latest, "en")} how to go on? If so, choose an earlier end date.`,
					nl: `De pilot duurt langer dan twee jaar. Kan het besluit over het vervolg uiterlijk op ${longDate(latest, "nl")} vallen? Kies dan een eerdere einddatum.`,
				},
				related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
			};
		}
	},
};
