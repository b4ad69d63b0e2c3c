/** A pilot that nobody ends becomes a habit that nobody chose. */
import { soundPeriodOf, statusOf } from "../../../document/query";
import { longDate } from "../../../text/dates";
import { shownValue } from "../../core/wording";
import type { Rule } from "../rule";
import { statusFixes } from "../statusFixes";

export const rule: Rule = {
	id: "period/ended",
	severity: "warning",
	title: { en: "The end date has passed", nl: "De einddatum is voorbij" },
	*find(pilot, { today }) {
		const status = statusOf(pilot);
		const { end } = soundPeriodOf(pilot);
		if (status?.value === "running" && end !== undefined && end.value < today) {
			const [now, next] = [shownValue("status", status.value), shownValue("status", "evaluating")];
			yield {
				span: status.span,
				message: {
					en: `The end date (${longDate(end.value, "en")}) has passed, but the status is still ${now.en}. Set it to ${next.en}, or choose a later end date.`,
					nl: `De einddatum (${longDate(end.value, "nl")}) is voorbij, maar de status is nog ${now.nl}. Zet die op ${next.nl}, of kies een latere einddatum.`,
				},
				related: [{ span: end.span, message: { en: "The end date.", nl: "De einddatum." } }],
				fixes: () => statusFixes(pilot, "evaluating"),
			};
		}
	},
};
