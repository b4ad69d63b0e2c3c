import { type Listed, listedItems } from "../../../document/compliance";
import type { SchemaDocument } from "../../../document/document";
import { hasReached } from "../../../format/status";
import { nearest } from "../../../text/nearest";
import { finderOf } from "../../found";
import { writtenAs } from "../../shape/replace";
import type { Rule } from "../rule";

const MAX_PROPOSED = 3;

/** Nothing can be told about a law that the catalogue does not have; often it is a slip of the pen. */
export const rule: Rule = {
	id: "success/regulation-unknown",
	severity: "information",
	title: { en: "A law that is not in the catalogue", nl: "Een wet die niet in de catalogus staat" },
	*find(pilot) {
		for (const { name } of unknownIn(pilot)) {
			const [likely] = likelyIds(pilot, name.value);
			yield {
				span: name.span,
				message: {
					en: `“${name.value}” is not in the catalogue of laws. ${likely === undefined ? "If it is a local rule, it can stay as it is." : `Did you mean “${likely}”?`}`,
					nl: `“${name.value}” staat niet in de catalogus van wetten. ${likely === undefined ? "Is het een lokale regel, dan kan het zo blijven." : `Is “${likely}” bedoeld?`}`,
				},
			};
		}
	},
	fixes(finding, pilot) {
		const found = foundAt(finding, pilot);
		return found === undefined
			? []
			: likelyIds(pilot, found.name.value).map((id, index) =>
					writtenAs(found.named, pilot, id, { preferred: index === 0, safe: false }),
				);
	},
};

function likelyIds({ catalogue }: SchemaDocument, name: string): readonly string[] {
	const ids = catalogue.regulations.map(({ id }) => id);
	return nearest(name.trim().replace(/\s+/g, "-"), ids).slice(0, MAX_PROPOSED);
}

const foundAt = finderOf(unknownIn, ({ name }) => name.span.start);

function unknownIn(pilot: SchemaDocument): readonly Listed[] {
	return hasReached(pilot.status, "preparing")
		? listedItems(pilot).filter(({ recognised }) => recognised === undefined)
		: [];
}
