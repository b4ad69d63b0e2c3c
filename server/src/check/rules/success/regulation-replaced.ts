import { type Listed, listedItems } from "../../../document/compliance";
import type { SchemaDocument } from "../../../document/document";
import { hasReached } from "../../../format/status";
import { finderOf } from "../../found";
import { writtenAs } from "../../shape/replace";
import type { Rule } from "../rule";

/** A law that no longer holds says nothing about what does. */
export const rule: Rule = {
	id: "success/regulation-replaced",
	severity: "warning",
	title: { en: "A law that has been replaced", nl: "Een wet die vervangen is" },
	*find(pilot) {
		for (const { name, recognised } of replacedIn(pilot)) {
			yield {
				span: name.span,
				message: {
					en: `“${name.value}” has been replaced by ${recognised?.regulation.name.en}. Name that one, and check that what is written here still holds.`,
					nl: `“${name.value}” is vervangen door ${recognised?.regulation.name.nl}. Noem die, en ga na of wat hier staat nog klopt.`,
				},
			};
		}
	},
	fixes(finding, pilot) {
		const found = foundAt(finding, pilot);
		const id = found?.recognised?.regulation.id;
		return found === undefined || id === undefined
			? []
			: [writtenAs(found.named, pilot, id, { preferred: true, safe: false })];
	},
};

const foundAt = finderOf(replacedIn, ({ name }) => name.span.start);

function replacedIn(pilot: SchemaDocument): readonly Listed[] {
	return hasReached(pilot.status, "preparing")
		? listedItems(pilot).filter(({ recognised }) => recognised?.by === "replaced")
		: [];
}
