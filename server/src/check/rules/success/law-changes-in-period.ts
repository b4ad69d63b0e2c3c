/** A pilot that starts under one law and ends under another has to know it. */
import { isRuledOut, listedItems } from "../../../document/compliance";
import { periodOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "success/law-changes-in-period",
	severity: "information",
	title: { en: "A law changes during the pilot", nl: "Een wet verandert tijdens de pilot" },
	*find(pilot) {
		const { start, end } = periodOf(pilot);
		if (start === undefined || end === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		const reported = new Set<string>();
		for (const listed of listedItems(pilot)) {
			// Another rule reports a replaced law; changes of its successor are reported once that is on the list.
			const regulation = listed.recognised?.by === "replaced" ? undefined : listed.recognised?.regulation;
			if (regulation === undefined || isRuledOut(listed) || reported.has(regulation.id)) {
				continue;
			}
			reported.add(regulation.id);
			const changes = (regulation.applicationDates ?? []).filter(
				({ date }) => date >= start.value && date <= end.value,
			);
			if (changes.length > 0) {
				const en = changes.map(({ date, what }) => `${longDate(date, "en")} (${what.en})`).join("; ");
				const nl = changes.map(({ date, what }) => `${longDate(date, "nl")} (${what.nl})`).join("; ");
				yield {
					span: listed.name.span,
					message: {
						en: `${regulation.name.en} changes while the pilot runs: ${en}. See what that asks of the pilot from then on.`,
						nl: `${regulation.name.nl} verandert terwijl de pilot loopt: ${nl}. Ga na wat dat vanaf dan van de pilot vraagt.`,
					},
				};
			}
		}
	},
};
