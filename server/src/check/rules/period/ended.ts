/** A pilot that nobody ends becomes a habit that nobody chose. */
import { soundPeriodOf, statusOf } from "../../../document/query";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";
import { statusFixes } from "../statusFixes";

export const rule: Rule = {
	id: "period/ended",
	severity: "warning",
	title: { en: "The end has passed", nl: "Het einde is voorbij" },
	*find(pilot, { today }) {
		const status = statusOf(pilot);
		const { end } = soundPeriodOf(pilot);
		if (status?.value === "running" && end !== undefined && end.value < today) {
			yield {
				span: status.span,
				message: {
					en: `The pilot ended on ${longDate(end.value, "en")} and the status is still running. Set it to evaluating, or decide on a later end.`,
					nl: `De pilot eindigde op ${longDate(end.value, "nl")} en de status is nog running. Zet de status op evaluating, of besluit tot een later einde.`,
				},
				related: [{ span: end.span, message: { en: "The end.", nl: "Het einde." } }],
				fixes: () => statusFixes(pilot, "evaluating"),
			};
		}
	},
};
