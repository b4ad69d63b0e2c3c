import type { SchemaDocument } from "../../../document/document";
import { choiceIn, given } from "../../../document/query";
import { type Stakeholder, stakeholdersOf, type Weight, weightsOf } from "../../../document/stakeholders";
import type { Localized } from "../../../format/language";
import { hasReached } from "../../../format/status";
import { finderOf } from "../../found";
import { writtenAs } from "../../shape/replace";
import type { Rule } from "../rule";

/** Who can stop a pilot, or pays for it when it goes wrong, will speak up anyway; better while something can be changed. */
export const rule: Rule = {
	id: "success/only-informed",
	severity: "warning",
	title: { en: "Only informed", nl: "Alleen geïnformeerd" },
	*find(pilot) {
		for (const { stakeholder, why } of onlyInformed(pilot)) {
			const involvement = choiceIn(stakeholder.item, "involvement");
			const [en, nl] = [stakeholder.name ?? "This stakeholder", stakeholder.name ?? "Deze belanghebbende"];
			if (involvement !== undefined) {
				yield {
					span: involvement.span,
					message: {
						en: `${en} is only informed and ${WHY[why].en}. Ask for an opinion at the least (consult), so that it can still change something.`,
						nl: `${nl} wordt alleen geïnformeerd en ${WHY[why].nl}. Vraag op zijn minst om een mening (consult), zodat die nog iets kan veranderen.`,
					},
				};
			}
		}
	},
	fixes(finding, pilot) {
		const involvement = given(foundAt(finding, pilot)?.stakeholder.item, "involvement");
		return involvement === undefined
			? []
			: [writtenAs(involvement, pilot, "consult", { preferred: true, safe: false })];
	},
};

type Reason = Exclude<Weight, "doubting">;

const WHY: Readonly<Record<Reason, Localized>> = {
	influence: { en: "has a lot of influence", nl: "heeft veel invloed" },
	against: { en: "is against the pilot", nl: "is tegen de pilot" },
	risk: { en: "bears the risk", nl: "draagt het risico" },
};

const foundAt = finderOf(onlyInformed, ({ stakeholder }) => choiceIn(stakeholder.item, "involvement")?.span.start);

function onlyInformed(pilot: SchemaDocument): readonly { stakeholder: Stakeholder; why: Reason }[] {
	if (!hasReached(pilot.status, "preparing")) {
		return [];
	}
	return stakeholdersOf(pilot).flatMap((stakeholder) => {
		const why = weightsOf(stakeholder).find((weight) => weight !== "doubting");
		const informs = choiceIn(stakeholder.item, "involvement")?.value === "inform";
		return why !== undefined && informs ? [{ stakeholder, why }] : [];
	});
}
