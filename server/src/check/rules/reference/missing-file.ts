import { linksOf } from "../../../pilot/links";
import type { Rule } from "../rule";

/** What a pilot leans on should be there for whoever reads it. */
export const rule: Rule = {
	id: "reference/missing-file",
	severity: "warning",
	title: { en: "A link to a file that is not there", nl: "Een koppeling naar een bestand dat er niet is" },
	*find(pilot, { missingFiles }) {
		for (const { span, target } of linksOf(pilot)) {
			if (missingFiles?.has(target) === true) {
				yield {
					span,
					message: {
						en: `There is no file “${target}”, seen from this pilot. Correct the path, or put the file in its place.`,
						nl: `Er is geen bestand “${target}”, gezien vanaf deze pilot. Verbeter het pad, of zet het bestand op zijn plek.`,
					},
				};
			}
		}
	},
};
