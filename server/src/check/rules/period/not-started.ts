/** If the status is running, people expect to see the pilot in the street. */
import { soundPeriodOf, statusOf } from "../../../document/query";
import { longDate } from "../../../text/dates";
import { shownValue } from "../../core/wording";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "period/not-started",
	severity: "warning",
	title: { en: "Running before the start date", nl: "Loopt al vóór de startdatum" },
	*find(pilot, { today }) {
		const status = statusOf(pilot);
		const { start } = soundPeriodOf(pilot);
		if (status?.value === "running" && start !== undefined && start.value > today) {
			const [now, before] = [shownValue("status", status.value), shownValue("status", "preparing")];
			yield {
				span: status.span,
				message: {
					en: `The start date (${longDate(start.value, "en")}) is still to come, but the status is already ${now.en}. Set it to ${before.en}, or correct the date.`,
					nl: `De startdatum (${longDate(start.value, "nl")}) moet nog komen, maar de status is al ${now.nl}. Zet die op ${before.nl}, of verbeter de datum.`,
				},
				related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
			};
		}
	},
};
