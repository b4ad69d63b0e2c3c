/** Parties that can stop a pilot, or pay if it goes wrong, will object anyway; better while something can be changed. */
import { spanOf } from "../../../document/document";
import { choiceIn, given } from "../../../document/query";
import { stakeholdersOf, type Weight, weightsOf } from "../../../document/stakeholders";
import type { Localized } from "../../../format/language";
import { hasReached } from "../../../format/status";
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
			const [en, nl] = [stakeholder.name ?? "This stakeholder", stakeholder.name ?? "Deze belanghebbende"];
			yield {
				span: spanOf(involvement),
				message: {
					en: `${en} is only informed and ${WHY[why].en}. Ask for an opinion at the least (consult), so that it can still change something.`,
					nl: `${nl} wordt alleen geïnformeerd en ${WHY[why].nl}. Vraag op zijn minst om een mening (consult), zodat die nog iets kan veranderen.`,
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
