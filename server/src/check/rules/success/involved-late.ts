/** Hearing objections late does not remove them; they only come when nothing can be changed any more. */
import { type Located, momentIn, soundPeriodOf } from "../../../document/query";
import { stakeholdersOf, type Weight, weightsOf } from "../../../document/stakeholders";
import type { Localized } from "../../../format/language";
import { hasReached, type Status } from "../../../format/status";
import { longDate } from "../../../text/dates";
import type { Rule, RuleFinding } from "../rule";

export const rule: Rule = {
	id: "success/involved-late",
	severity: "warning",
	title: { en: "Involved too late", nl: "Te laat betrokken" },
	*find(pilot) {
		const { start } = soundPeriodOf(pilot);
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const stakeholder of stakeholdersOf(pilot)) {
			const [why] = weightsOf(stakeholder);
			const from = momentIn(stakeholder.item, "from");
			if (why === undefined || from === undefined) {
				continue;
			}
			const name = { en: stakeholder.name ?? "This stakeholder", nl: stakeholder.name ?? "Deze belanghebbende" };
			const { value, span } = from;
			if ("day" in value && start !== undefined && value.day >= start.value) {
				yield fromDay({ value: value.day, span }, start, name, WHY[why]);
			}
			if ("status" in value && hasReached(value.status, "running")) {
				yield fromStatus({ value: value.status, span }, name, WHY[why]);
			}
		}
	},
};

const WHY: Readonly<Record<Weight, Localized>> = {
	influence: { en: "can make it succeed or stop it", nl: "de pilot kan maken of breken" },
	against: { en: "is against it", nl: "ertegen is" },
	doubting: { en: "has doubts", nl: "nog twijfelt" },
	risk: { en: "bears the risk", nl: "het risico draagt" },
};

function fromDay(from: Located<string>, start: Located<string>, name: Localized, why: Localized): RuleFinding {
	return {
		span: from.span,
		message: {
			en: `${name.en} is involved only from ${longDate(from.value, "en")}; the pilot starts on ${longDate(start.value, "en")}. Who ${why.en} should be heard before the start, while something can still be changed.`,
			nl: `${name.nl} wordt pas vanaf ${longDate(from.value, "nl")} betrokken; de pilot start op ${longDate(start.value, "nl")}. Wie ${why.nl}, hoort vóór de start te worden gehoord, als er nog iets te veranderen is.`,
		},
		related: [{ span: start.span, message: { en: "The start.", nl: "De start." } }],
	};
}

function fromStatus(from: Located<Status>, name: Localized, why: Localized): RuleFinding {
	return {
		span: from.span,
		message: {
			en: `${name.en} is involved only once the pilot is ${from.value}. Who ${why.en} should be heard before the start, while something can still be changed: from exploring or preparing on.`,
			nl: `${name.nl} wordt pas betrokken als de pilot op ${from.value} staat. Wie ${why.nl}, hoort vóór de start te worden gehoord, als er nog iets te veranderen is: vanaf exploring of preparing.`,
		},
	};
}
