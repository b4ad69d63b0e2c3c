/** The status determines which answers are needed, so an outdated status hides what is missing. */
import { soundPeriodOf, statusOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";
import { statusFixes } from "../statusFixes";

export const rule: Rule = {
	id: "period/started",
	severity: "warning",
	title: { en: "The start has passed", nl: "De start is voorbij" },
	*find(pilot, { today }) {
		const status = statusOf(pilot);
		const { start } = soundPeriodOf(pilot);
		const isBefore = status !== undefined && !hasReached(status.value, "running");
		if (isBefore && start !== undefined && start.value < today) {
			yield {
				span: status.span,
				message: {
					en: `The pilot would start on ${longDate(start.value, "en")} and the status is still ${status.value}. Set it to running, or move the start.`,
					nl: `De pilot zou op ${longDate(start.value, "nl")} starten en de status is nog ${status.value}. Zet de status op running, of verschuif de start.`,
				},
				related: [{ span: start.span, message: { en: "The start.", nl: "De start." } }],
				fixes: () => statusFixes(pilot, "running"),
			};
		}
	},
};
