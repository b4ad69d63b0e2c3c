/** If the status is running, people expect to see the pilot in the street. */
import { soundPeriodOf, statusOf } from "../../../document/query";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "period/not-started",
	severity: "warning",
	title: { en: "Running before the start", nl: "Loopt al voor de start" },
	*find(pilot, { today }) {
		const status = statusOf(pilot);
		const { start } = soundPeriodOf(pilot);
		if (status?.value === "running" && start !== undefined && start.value > today) {
			yield {
				span: status.span,
				message: {
					en: `The status is running and the pilot starts on ${longDate(start.value, "en")} only. Set the status back to preparing, or correct the start.`,
					nl: `De status is running en de pilot start pas op ${longDate(start.value, "nl")}. Zet de status terug op preparing, of verbeter de start.`,
				},
				related: [{ span: start.span, message: { en: "The start.", nl: "De start." } }],
			};
		}
	},
};
