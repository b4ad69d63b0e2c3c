/** Laws that the traits only suggest are worth considering once, so they are reported together. */
import { type InView, notListed } from "../../../document/compliance";
import { memberOf, type SchemaDocument } from "../../../document/document";
import { hasReached } from "../../../format/status";
import { addFix, ruleOutFix } from "../regulationFixes";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "success/regulations-to-consider",
	severity: "information",
	title: { en: "Laws to have a look at", nl: "Wetten om naar te kijken" },
	*find(pilot) {
		const [traits, inView] = [memberOf(pilot.root, "traits"), toConsider(pilot)];
		if (traits !== undefined && inView.length > 0) {
			yield {
				span: traits.headSpan,
				message: {
					en: `What this pilot uses and does may bring these into play: ${inView.map(({ regulation }) => regulation.name.en).join("; ")}. Add what applies, and rule out what does not, with the reason.`,
					nl: `Door wat deze pilot gebruikt en doet, kunnen deze gelden: ${inView.map(({ regulation }) => regulation.name.nl).join("; ")}. Zet erop wat geldt, en sluit uit wat niet geldt, met de reden.`,
				},
				fixes: () => inView.flatMap(({ regulation }) => [addFix(pilot, regulation), ruleOutFix(pilot, regulation)]),
			};
		}
	},
};

function toConsider(pilot: SchemaDocument): readonly InView[] {
	return hasReached(pilot.status, "exploring") ? notListed(pilot).filter(({ strong }) => !strong) : [];
}
