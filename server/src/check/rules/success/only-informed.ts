/** Parties that can stop a pilot, or pay if it goes wrong, will object anyway; better while something can be changed. */
import { spanOf } from "../../../document/document";
import { choiceIn, given } from "../../../document/query";
import { stakeholdersOf, type Weight, weightsOf } from "../../../document/stakeholders";
import type { Localized } from "../../../format/language";
import { hasReached } from "../../../format/status";
import { quoted, shownValue } from "../../core/wording";
import { replaceValue } from "../../shape/replace";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "success/only-informed",
	severity: "warning",
	title: { en: "Only informed", nl: "Alleen geïnformeerd" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const stakeholder of stakeholdersOf(pilot)) {
			const reasons = weightsOf(stakeholder).filter((weight) => weight !== "doubting");
			const involvement = given(stakeholder.item, "involvement");
			if (
				reasons.length === 0 ||
				involvement === undefined ||
				choiceIn(stakeholder.item, "involvement")?.value !== "inform"
			) {
				continue;
			}
			yield {
				span: spanOf(involvement),
				message: messageFor(stakeholder.name, reasons),
				fixes: () => [replaceValue(involvement, pilot, "consult", { preferred: true, safe: false })],
			};
		}
	},
};

type Reason = Exclude<Weight, "doubting">;

const WHY: Readonly<Record<Reason, Localized>> = {
	influence: { en: "has a lot of influence", nl: "heeft veel invloed" },
	against: { en: "is against the pilot", nl: "is tegen de pilot" },
	risk: { en: "bears the risk", nl: "draagt het risico" },
};

/** A longer message is cut off where editors list them. */
const LONGEST = 160;

/** Each reason counts, so each is named where there is room. */
function messageFor(name: string | undefined, reasons: readonly Reason[]): Localized {
	const all = withReasons(name, reasons);
	return Math.max(all.en.length, all.nl.length) <= LONGEST ? all : withReasons(name, reasons.slice(0, 1));
}

function withReasons(name: string | undefined, reasons: readonly Reason[]): Localized {
	const [who, wie] = name === undefined ? ["This stakeholder", "Deze belanghebbende"] : [quoted(name), quoted(name)];
	const [en, nl] = [reasons.map((reason) => WHY[reason].en), reasons.map((reason) => WHY[reason].nl)];
	const consult = shownValue("success.stakeholders.involvement", "consult");
	return {
		en: `${who} is only informed, but ${inLine(en, "and")}. At least ask for their opinion: ${consult.en}.`,
		nl: `${wie} wordt alleen geïnformeerd, maar ${inLine(nl, "en")}. Vraag minstens om een mening: ${consult.nl}.`,
	};
}

function inLine(parts: readonly string[], and: string): string {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1)}`;
}
