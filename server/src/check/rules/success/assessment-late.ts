/** An assessment shows what has to be different about a pilot, so it comes before the first camera records. */
import type { Answer, SchemaDocument } from "../../../document/document";
import { choiceIn, dayIn, itemsAt, type Located, soundPeriodOf } from "../../../document/query";
import type { Localized } from "../../../format/language";
import { questionAt } from "../../../format/questions";
import { hasReached, isUnderWay } from "../../../format/status";
import { longDate } from "../../../text/dates";
import { shownValue } from "../../core/wording";
import type { Rule, RuleFinding } from "../rule";

const LIST = "success.assessments";
const UNFINISHED: readonly string[] = ["needed", "in-progress"];

export const rule: Rule = {
	id: "success/assessment-late",
	severity: "warning",
	severityAt: (status) => (isUnderWay(status) ? "error" : "warning"),
	title: { en: "Assessment only after the start", nl: "Toets pas na de start" },
	*find(pilot, { today }) {
		const { start } = soundPeriodOf(pilot);
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const item of itemsAt(pilot, LIST)) {
			const [status, on] = [choiceIn(item, "status"), dayIn(item, "on")];
			const isAfter = on !== undefined && start !== undefined && on.value > start.value;
			if (status === undefined || status.value === "not-needed") {
				continue;
			}
			if (isAfter) {
				yield afterStart(nameOf(item), on, start);
			} else if (UNFINISHED.includes(status.value) && hasBegun(pilot, today)) {
				yield unfinished(nameOf(item), status);
			}
		}
	},
};

/** Of a pilot that has ended nothing can be assessed in time any more. */
function hasBegun(pilot: SchemaDocument, today: string): boolean {
	const { start } = soundPeriodOf(pilot);
	const hasEnded = pilot.status === "stopped" || pilot.status === "completed";
	return !hasEnded && (start === undefined ? isUnderWay(pilot.status) : start.value <= today);
}

function nameOf(item: Answer): Localized {
	const kind = choiceIn(item, "kind")?.value;
	const title = questionAt(`${LIST}.kind`)?.choiceTexts.get(kind ?? "");
	const isNamed = title !== undefined && kind !== "other";
	return isNamed
		? { en: `The assessment “${title.en.title}”`, nl: `De toets “${title.nl.title}”` }
		: { en: "This assessment", nl: "Deze toets" };
}

function afterStart(name: Localized, on: Located<string>, start: Located<string>): RuleFinding {
	return {
		span: on.span,
		message: {
			en: `${name.en} is dated ${longDate(on.value, "en")}, after the start (${longDate(start.value, "en")}). Do it before the start, or start later.`,
			nl: `${name.nl} staat op ${longDate(on.value, "nl")}, na de start (${longDate(start.value, "nl")}). Doe de toets vóór de start, of start later.`,
		},
		related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
	};
}

function unfinished(name: Localized, status: Located<string>): RuleFinding {
	const value = shownValue(`${LIST}.status`, status.value);
	return {
		span: status.span,
		message: {
			en: `${name.en} is still ${value.en}, but the start has passed. Finish it now, or pause the pilot until it’s done.`,
			nl: `${name.nl} staat nog op ${value.nl}, maar de start is voorbij. Rond de toets nu af, of zet de pilot zolang op pauze.`,
		},
	};
}
