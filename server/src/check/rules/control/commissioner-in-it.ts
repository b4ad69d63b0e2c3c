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
			const role = commissioner.role ? ` (${commissioner.role.value})` : "";
			yield {
				span: commissioner.inIt.span,
				message: {
					en: `The commissioner${role} is in IT. A pilot changes the service to people and is not IT support: let somebody of the executive board commission it, with IT as a partner.`,
					nl: `De opdrachtgever${role} zit bij ICT. Een pilot raakt de dienstverlening en is geen ICT-ondersteuning: laat iemand uit de directie de opdracht geven, met ICT als partner.`,
				},
			};
		}
	},
};
