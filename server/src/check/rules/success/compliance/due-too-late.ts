/** What is due after the start is not arranged when it is needed. Once the pilot runs, `open-while-running` reports it. */
import { listedItems } from "../../../../document/compliance";
import { dayIn, periodOf } from "../../../../document/query";
import { hasReached } from "../../../../format/status";
import { longDate } from "../../../../text/dates";
import { quoted } from "../../../core/wording";
import type { Rule } from "../../rule";

const UNFINISHED: readonly string[] = ["open", "in-progress"];

export const rule: Rule = {
	id: "success/due-too-late",
	severity: "warning",
	title: { en: "Arranged only after the start", nl: "Pas na de start geregeld" },
	*find(pilot) {
		const { start } = periodOf(pilot);
		if (start === undefined || !hasReached(pilot.status, "preparing") || hasReached(pilot.status, "running")) {
			return;
		}
		for (const { item, name, status } of listedItems(pilot)) {
			const due = dayIn(item, "due");
			if (due !== undefined && status !== undefined && UNFINISHED.includes(status.value) && due.value > start.value) {
				yield {
					span: due.span,
					message: {
						en: `${quoted(name.value)} won’t be arranged until ${longDate(due.value, "en")}, after the pilot starts. Bring that forward, or start later.`,
						nl: `${quoted(name.value)} is pas op ${longDate(due.value, "nl")} geregeld, na de start van de pilot. Regel het eerder, of start later.`,
					},
					related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
				};
			}
		}
	},
};
