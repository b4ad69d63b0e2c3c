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
			const why = weightsOf(stakeholder).find((weight) => weight !== "doubting");
			const involvement = given(stakeholder.item, "involvement");
			if (
				why === undefined ||
				involvement === undefined ||
				choiceIn(stakeholder.item, "involvement")?.value !== "inform"
			) {
				continue;
			}
			const { name } = stakeholder;
			const [en, nl] = name === undefined ? ["This stakeholder", "Deze belanghebbende"] : [quoted(name), quoted(name)];
			const consult = shownValue("success.stakeholders.involvement", "consult");
			yield {
				span: spanOf(involvement),
				message: {
					en: `${en} is only informed, but ${WHY[why].en}. At least ask for their opinion (${consult.en}) while it can still make a difference.`,
					nl: `${nl} wordt alleen geïnformeerd, maar ${WHY[why].nl}. Vraag op zijn minst om een mening: ${consult.nl}.`,
				},
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
