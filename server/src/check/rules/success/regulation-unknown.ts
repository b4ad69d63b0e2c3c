/** Nothing is known about a law that is not in the catalogue; often it is a typing mistake. */
import { listedItems } from "../../../document/compliance";
import type { SchemaDocument } from "../../../document/document";
import { hasReached } from "../../../format/status";
import { nearest } from "../../../text/nearest";
import { replaceValue } from "../../shape/replace";
import type { Rule } from "../rule";

const MAX_PROPOSED = 3;

export const rule: Rule = {
	id: "success/regulation-unknown",
	severity: "information",
	title: { en: "A law that is not in the catalogue", nl: "Een wet die niet in de catalogus staat" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		const unknown = listedItems(pilot).filter(({ recognised }) => recognised === undefined);
		for (const { name, named } of unknown.filter(({ name }) => pilot.catalogue.partOf(name.value) === undefined)) {
			const likely = likelyIds(pilot, name.value);
			const [first] = likely;
			yield {
				span: name.span,
				message: {
					en: `“${name.value}” is not in the catalogue of laws. ${first === undefined ? "If it is a local rule, it can stay as it is." : `Did you mean “${first}”?`}`,
					nl: `“${name.value}” staat niet in de catalogus van wetten. ${first === undefined ? "Is het een lokale regel, dan kan het zo blijven." : `Is “${first}” bedoeld?`}`,
				},
				fixes: () => likely.map((id, index) => replaceValue(named, pilot, id, { preferred: index === 0, safe: false })),
			};
		}
	},
};

function likelyIds({ catalogue }: SchemaDocument, name: string): readonly string[] {
	const ids = catalogue.regulations.map(({ id }) => id);
	return nearest(name.trim().replace(/\s+/g, "-"), ids).slice(0, MAX_PROPOSED);
}
