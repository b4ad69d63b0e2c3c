import { isRuledOut, listedItems } from "../../../document/compliance";
import { periodOf } from "../../../document/query";
import { toCheck } from "../../../format/regulations";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";

/** A pilot that begins under one law and ends under another has to know it. */
export const rule: Rule = {
	id: "success/law-changes-in-period",
	severity: "information",
	title: { en: "A law changes during the pilot", nl: "Een wet verandert tijdens de pilot" },
	*find(pilot) {
		const { start, end } = periodOf(pilot);
		if (start === undefined || end === undefined || !hasReached(pilot.status, "preparing")) {
			return;
		}
		const told = new Set<string>();
		for (const listed of listedItems(pilot)) {
			// A law that has been replaced is told as such; what its successor brings comes once it is named.
			const regulation = listed.recognised?.by === "replaced" ? undefined : listed.recognised?.regulation;
			if (regulation === undefined || isRuledOut(listed) || told.has(regulation.id)) {
				continue;
			}
			told.add(regulation.id);
			const changes = (regulation.applicationDates ?? []).filter(
				({ date }) => date >= start.value && date <= end.value,
			);
			if (changes.length > 0) {
				const check = toCheck(regulation);
				const en = changes.map(({ date, what }) => `${longDate(date, "en")} (${what.en})`).join("; ");
				const nl = changes.map(({ date, what }) => `${longDate(date, "nl")} (${what.nl})`).join("; ");
				yield {
					span: listed.name.span,
					message: {
						en: `${regulation.name.en} changes while the pilot runs: ${en}. See what that asks of the pilot from then on.${check === undefined ? "" : ` ${check.en}`}`,
						nl: `${regulation.name.nl} verandert terwijl de pilot loopt: ${nl}. Ga na wat dat vanaf dan van de pilot vraagt.${check === undefined ? "" : ` ${check.nl}`}`,
					},
				};
			}
		}
	},
};
