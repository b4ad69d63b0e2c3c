/** A law that practically always applies is a gap until it is listed or ruled out. */
import { notListed } from "../../../document/compliance";
import { hasReached } from "../../../format/status";
import type { Span } from "../../../text/span";
import { addFix, ruleOutFix } from "../regulationFixes";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "success/regulation-missing",
	severity: "warning",
	title: { en: "A law that applies is not listed", nl: "Een wet die geldt, staat er niet bij" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const { regulation, traits } of notListed(pilot).filter(({ strong }) => strong)) {
			const [first, ...others] = traits;
			const names = traits.map(({ value }) => value).join(", ");
			yield {
				span: first?.span as Span,
				message: {
					en: `${regulation.name.en} practically always applies to a pilot with ${names}, and is not on the list. Add it, or rule it out and say why.`,
					nl: `${regulation.name.nl} geldt vrijwel altijd voor een pilot met ${names}, en staat niet op de lijst. Zet de wet of regel erop, of sluit die uit en zeg waarom.`,
				},
				related: others.map(({ span }) => ({
					span,
					message: { en: "This asks for it too.", nl: "Ook dit vraagt erom." },
				})),
				fixes: () => [{ ...addFix(pilot, regulation), preferred: true }, ruleOutFix(pilot, regulation)],
			};
		}
	},
};
