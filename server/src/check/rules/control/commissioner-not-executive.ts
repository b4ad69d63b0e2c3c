/** Only the executive board can change processes of several departments. `commissioner-in-it` reports IT. */
import { commissionerOf } from "../../../document/parts/commissioner";
import { isAlderman } from "../../../document/roles";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "control/commissioner-not-executive",
	severity: "warning",
	title: { en: "Commissioner not on the executive board", nl: "Opdrachtgever niet in de directie" },
	*find(pilot) {
		const commissioner = commissionerOf(pilot);
		if (commissioner === undefined || commissioner.inIt !== undefined || commissioner.unit === undefined) {
			return;
		}
		const { role, unit } = commissioner;
		if (unit.value !== "executive-board") {
			yield {
				span: unit.span,
				message: {
					en: `The commissioner${role ? ` (${role.value})` : ""} is not on the executive board. Ask somebody of the executive board, such as the town clerk or a director, to commission the pilot.`,
					nl: `De opdrachtgever${role ? ` (${role.value})` : ""} zit niet in de directie. Vraag iemand uit de directie, zoals de gemeentesecretaris of een directeur, om de opdracht te geven.`,
				},
			};
		} else if (role !== undefined && isAlderman(role.value)) {
			yield {
				span: role.span,
				message: {
					en: `“${role.value}” belongs to the college of mayor and aldermen, not to the executive board. Name the town clerk or director who commissions the pilot.`,
					nl: `“${role.value}” hoort bij het college van burgemeester en wethouders, niet bij de directie. Noem de gemeentesecretaris of directeur die de opdracht geeft.`,
				},
				related: [
					{
						span: unit.span,
						message: { en: "Where the commissioner is said to stand.", nl: "Waar de opdrachtgever zou zitten." },
					},
				],
			};
		}
	},
};
