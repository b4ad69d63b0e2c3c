/** Nothing is known about a law that is not in the catalogue; often it is a typing mistake. */
import { listedItems } from "../../../../document/compliance";
import type { SchemaDocument } from "../../../../document/document";
import type { Regulation } from "../../../../format/regulations";
import { hasReached } from "../../../../format/status";
import { nearest } from "../../../../text/nearest";
import { quoted, shownAs } from "../../../core/wording";
import { replaceValue } from "../../../shape/replace";
import type { Rule } from "../../rule";

const MAX_PROPOSED = 3;

export const rule: Rule = {
	id: "success/regulation-unknown",
	severity: "information",
	title: { en: "Unknown law or rule", nl: "Onbekende wet of regel" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		const unknown = listedItems(pilot).filter(({ recognised }) => recognised === undefined);
		for (const { name, named } of unknown.filter(({ name }) => pilot.catalogue.partOf(name.value) === undefined)) {
			const likely = likelyIds(pilot, name.value);
			const [first] = likely.map(({ id, shortName }) => shownAs(id, shortName));
			yield {
				span: name.span,
				message: {
					en: `${quoted(name.value)} isn’t in the list of known laws. ${first === undefined ? "If the name is right, leave it as it is." : `Did you mean ${first.en}?`}`,
					nl: `${quoted(name.value)} staat niet in de lijst van bekende wetten. ${first === undefined ? "Klopt de naam? Dan kan dit zo blijven." : `Bedoel je ${first.nl}?`}`,
				},
				fixes: () =>
					likely.map(({ id, shortName }, index) =>
						replaceValue(named, pilot, id, { preferred: index === 0, safe: false, meaning: shortName }),
					),
			};
		}
	},
};

function likelyIds({ catalogue }: SchemaDocument, name: string): readonly Regulation[] {
	const ids = catalogue.regulations.map(({ id }) => id);
	return nearest(name.trim().replace(/\s+/g, "-"), ids)
		.slice(0, MAX_PROPOSED)
		.flatMap((id) => catalogue.recognise(id)?.regulation ?? []);
}
