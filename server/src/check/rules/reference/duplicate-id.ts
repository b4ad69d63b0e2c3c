/** A reference to this id elsewhere in the file could mean either of the two. */
import { stakeholderIds } from "../../../document/partyReferences";
import type { Located } from "../../../document/query";
import { quoted } from "../../core/wording";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "reference/duplicate-id",
	severity: "error",
	title: { en: "Two stakeholders with the same short name", nl: "Twee belanghebbenden met dezelfde korte naam" },
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
					en: `The short name ${quoted(id.value)} already belongs to another stakeholder. Choose a different one here.`,
					nl: `De korte naam ${quoted(id.value)} is al van een andere belanghebbende. Kies hier een andere.`,
				},
				related: [{ span: earlier.span, message: { en: "The first one.", nl: "De eerste." } }],
			};
		}
	},
};
