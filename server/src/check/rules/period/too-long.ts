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
					en: `The pilot takes more than two years (from ${longDate(start.value, "en")} to ${longDate(end.value, "en")}), and may well stay a pilot. Can it be decided by ${longDate(latest, "en")} whether to go on?`,
					nl: `De pilot duurt meer dan twee jaar (van ${longDate(start.value, "nl")} tot ${longDate(end.value, "nl")}) en blijft dan al snel een pilot. Kan uiterlijk op ${longDate(latest, "nl")} worden besloten of het verdergaat?`,
				},
				related: [{ span: start.span, message: { en: "The start.", nl: "De start." } }],
			};
		}
	},
};
