/** A reference to this id elsewhere in the file could mean either of the two. */
import { stakeholderIds } from "../../../document/partyReferences";
import type { Located } from "../../../document/query";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "reference/duplicate-id",
	severity: "error",
	title: { en: "Two stakeholders with one id", nl: "Twee belanghebbenden met dezelfde korte naam" },
	*find(pilot) {
		const first = new Map<string, Located<string>>();
		for (const id of stakeholderIds(pilot)) {
			const earlier = first.get(id.value);
			if (earlier === undefined) {
				first.set(id.value, id);
				continue;
			}
			yield {
				span: id.span,
				message: {
					en: `Another stakeholder has the id “${id.value}” already, so that nobody knows which of the two is meant elsewhere. Give this one an id of its own.`,
					nl: `Een andere belanghebbende heeft de korte naam “${id.value}” al, zodat niet te zien is wie van de twee elders wordt bedoeld. Geef deze een eigen korte naam.`,
				},
				related: [{ span: earlier.span, message: { en: "The first one.", nl: "De eerste." } }],
			};
		}
	},
};
