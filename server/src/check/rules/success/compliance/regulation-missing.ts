/** A law that practically always applies is a gap until it is listed or ruled out. */
import { notListed } from "../../../../document/compliance";
import type { Localized } from "../../../../format/language";
import { questionAt } from "../../../../format/questions";
import { hasReached } from "../../../../format/status";
import type { Span } from "../../../../text/span";
import { addFix, ruleOutFix } from "../../regulationFixes";
import type { Rule } from "../../rule";

export const rule: Rule = {
	id: "success/regulation-missing",
	severity: "warning",
	title: { en: "A law that applies is missing", nl: "Een wet die geldt, ontbreekt" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const { regulation, traits } of notListed(pilot).filter(({ strong }) => strong)) {
			const [first, ...others] = traits;
			const trait = traitName(first?.value ?? "");
			const { shortName } = regulation;
			yield {
				span: first?.span as Span,
				message: {
					en: `“${shortName.en}” is missing, but nearly always applies to “${trait.en}”. Add it to the list, or say why it doesn’t apply.`,
					nl: `“${shortName.nl}” ontbreekt, maar geldt vrijwel altijd bij “${trait.nl}”. Zet die op de lijst, of schrijf waarom die niet geldt.`,
				},
				related: others.map(({ span }) => ({
					span,
					message: { en: "This calls for it too.", nl: "Ook dit vraagt erom." },
				})),
				fixes: () => [{ ...addFix(pilot, regulation), preferred: true }, ruleOutFix(pilot, regulation)],
			};
		}
	},
};

function traitName(trait: string): Localized {
	const texts = questionAt("traits")?.item?.choiceTexts.get(trait);
	return { en: texts?.en.title ?? trait, nl: texts?.nl.title ?? trait };
}
