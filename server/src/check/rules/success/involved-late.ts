/** Hearing objections late does not remove them; they only come when nothing can be changed any more. */
import { type Located, momentIn, soundPeriodOf } from "../../../document/query";
import { type Stakeholder, stakeholdersOf, weightsOf } from "../../../document/stakeholders";
import type { Localized } from "../../../format/language";
import { hasReached, type Status } from "../../../format/status";
import { longDate } from "../../../text/dates";
import { quoted, shownValue } from "../../core/wording";
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
			const from = weightsOf(stakeholder).length === 0 ? undefined : momentIn(stakeholder.item, "from");
			if (from === undefined) {
				continue;
			}
			const name = nameOf(stakeholder);
			const { value, span } = from;
			if ("day" in value && start !== undefined && value.day >= start.value) {
				yield fromDay({ value: value.day, span }, start, name);
			}
			if ("status" in value && hasReached(value.status, "running")) {
				yield fromStatus({ value: value.status, span }, name);
			}
		}
	},
};

function nameOf({ name }: Stakeholder): Localized {
	return name === undefined
		? { en: "This stakeholder", nl: "Deze belanghebbende" }
		: { en: quoted(name), nl: quoted(name) };
}

function fromDay(from: Located<string>, start: Located<string>, name: Localized): RuleFinding {
	return {
		span: from.span,
		message: {
			en: `${name.en} is only involved from ${longDate(from.value, "en")}. Involve them before the start, while things can still change.`,
			nl: `${name.nl} doet pas vanaf ${longDate(from.value, "nl")} mee. Begin vóór de start, zolang er nog iets te veranderen is.`,
		},
		related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
	};
}

function fromStatus(from: Located<Status>, name: Localized): RuleFinding {
	const status = shownValue("status", from.value);
	return {
		span: from.span,
		message: {
			en: `${name.en} is only involved once the status is ${status.en}. Involve them before the start, while things can still change.`,
			nl: `${name.nl} doet pas mee als de status ${status.nl} is. Begin vóór de start, zolang er nog iets te veranderen is.`,
		},
	};
}
