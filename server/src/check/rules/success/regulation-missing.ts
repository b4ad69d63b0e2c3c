import { type InView, notListed } from "../../../document/compliance";
import { memoized, type SchemaDocument } from "../../../document/document";
import { hasReached } from "../../../format/status";
import type { Span } from "../../../text/span";
import { addFix, ruleOutFix } from "../regulationFixes";
import type { Rule, RuleFinding } from "../rule";

/** A law that practically always applies to what the pilot does is a gap until it is listed or ruled out. */
export const rule: Rule = {
	id: "success/regulation-missing",
	severity: "warning",
	title: { en: "A law that applies is not listed", nl: "Een wet die geldt, staat er niet bij" },
	*find(pilot) {
		for (const missing of missingIn(pilot)) {
			yield found(missing);
		}
	},
	fixes(finding, pilot) {
		const missing = memoized(pilot, byMessage).get(finding.message.en);
		return missing === undefined
			? []
			: [{ ...addFix(pilot, missing.regulation), preferred: true }, ruleOutFix(pilot, missing.regulation)];
	},
};

function missingIn(pilot: SchemaDocument): readonly InView[] {
	return hasReached(pilot.status, "preparing") ? notListed(pilot).filter(({ strong }) => strong) : [];
}

/** Several laws may stand at one trait. */
function byMessage(pilot: SchemaDocument): ReadonlyMap<string, InView> {
	return new Map(missingIn(pilot).map((one) => [found(one).message.en, one]));
}

function found({ regulation, traits }: InView): RuleFinding {
	const [first, ...others] = traits;
	const names = traits.map(({ value }) => value).join(", ");
	return {
		span: first?.span as Span,
		message: {
			en: `${regulation.name.en} practically always applies to a pilot with ${names}, and is not on the list. Add it, or rule it out and say why.`,
			nl: `${regulation.name.nl} geldt vrijwel altijd voor een pilot met ${names}, en staat niet op de lijst. Zet de wet of regel erop, of sluit die uit en zeg waarom.`,
		},
		related: others.map(({ span }) => ({
			span,
			message: { en: "This asks for it too.", nl: "Ook dit vraagt erom." },
		})),
	};
}
