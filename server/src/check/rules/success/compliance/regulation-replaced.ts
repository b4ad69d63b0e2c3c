/** A law that no longer applies does not show which law does. */
import { listedItems } from "../../../../document/compliance";
import { hasReached } from "../../../../format/status";
import { quoted } from "../../../core/wording";
import { replaceValue } from "../../../shape/replace";
import type { Rule } from "../../rule";

export const rule: Rule = {
	id: "success/regulation-replaced",
	severity: "warning",
	title: { en: "A law that has been replaced", nl: "Een wet die vervangen is" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const { name, named, recognised } of listedItems(pilot)) {
			if (recognised?.by !== "replaced") {
				continue;
			}
			const { id, shortName } = recognised.regulation;
			yield {
				span: name.span,
				message: {
					en: `${quoted(name.value)} no longer applies. Name its successor, “${shortName.en}”, and check whether the rest of this entry is still right.`,
					nl: `${quoted(name.value)} geldt niet meer. Noem de opvolger, “${shortName.nl}”, en ga na of wat hier staat nog klopt.`,
				},
				fixes: () => [replaceValue(named, pilot, id, { preferred: true, safe: false, meaning: shortName })],
			};
		}
	},
};
