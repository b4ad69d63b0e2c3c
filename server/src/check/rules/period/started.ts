/** The status determines which answers are needed, so an outdated status hides what is missing. */
import { soundPeriodOf, statusOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import { shownValue } from "../../core/wording";
import type { Rule } from "../rule";
import { statusFixes } from "../statusFixes";

export const rule: Rule = {
	id: "period/started",
	severity: "warning",
	title: { en: "The start date has passed", nl: "De startdatum is voorbij" },
	*find(pilot, { today }) {
		const status = statusOf(pilot);
		const { start } = soundPeriodOf(pilot);
		const isBefore = status !== undefined && !hasReached(status.value, "running");
		if (isBefore && start !== undefined && start.value < today) {
			const [now, next] = [shownValue("status", status.value), shownValue("status", "running")];
			yield {
				span: status.span,
				message: {
					en: `The start date (${longDate(start.value, "en")}) has passed, but the status is still ${now.en}. Set it to ${next.en}, or choose a later start date.`,
					nl: `De startdatum (${longDate(start.value, "nl")}) is voorbij, maar de status is nog ${now.nl}. Zet die op ${next.nl}, of kies een latere startdatum.`,
				},
				related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
				fixes: () => statusFixes(pilot, "running"),
			};
		}
	},
};
