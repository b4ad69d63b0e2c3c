/** “As long as needed” cannot be kept to, and cannot be checked: nobody knows when it is over. */
import { booleanIn, itemsAt, textIn } from "../../../../document/query";
import { hasReached } from "../../../../format/status";
import type { Rule } from "../../rule";
import { isDutchOrEnglish } from "./language";
import { namesAnEnd } from "./namesAnEnd";

export const rule: Rule = {
	id: "success/retention-vague",
	severity: "information",
	title: { en: "No clear retention period", nl: "Geen duidelijke bewaartermijn" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const data of itemsAt(pilot, "success.data")) {
			const retention = textIn(data, "retention");
			const isPersonal = booleanIn(data, "personal")?.value === true;
			if (retention === undefined || !isPersonal || namesAnEnd(retention.value)) {
				continue;
			}
			if (pilot.catalogue.country === "nl" || isDutchOrEnglish(retention.value)) {
				yield {
					span: retention.span,
					message: {
						en: "This doesn’t say when the data is deleted. Name a period, such as 72 hours, or an event, such as the end of the pilot.",
						nl: "Hier staat niet wanneer de gegevens worden verwijderd. Noem een termijn, zoals 72 uur, of een moment, zoals het einde van de pilot.",
					},
				};
			}
		}
	},
};
