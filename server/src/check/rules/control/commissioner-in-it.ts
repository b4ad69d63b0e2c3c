/** A pilot changes what people get from the municipality; commissioned by IT it stays a matter of systems. */
import { commissionerOf } from "../../../document/parts/commissioner";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "control/commissioner-in-it",
	severity: "warning",
	title: { en: "Commissioner in IT", nl: "Opdrachtgever bij ICT" },
	*find(pilot) {
		const commissioner = commissionerOf(pilot);
		if (commissioner?.inIt !== undefined) {
			yield {
				span: commissioner.inIt.span,
				message: {
					en: "The commissioner works in IT. Ask a director from outside IT, with IT as a partner: the pilot changes services to people.",
					nl: "De opdrachtgever zit bij ICT. Vraag een directeur van buiten ICT, met ICT als partner: de pilot verandert de dienstverlening.",
				},
			};
		}
	},
};
