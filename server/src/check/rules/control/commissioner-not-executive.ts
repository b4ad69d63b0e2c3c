/** Only senior management can change processes of several departments. `commissioner-in-it` reports IT. */

import type { SchemaDocument } from "../../../document/document";
import { type Commissioner, commissionerOf } from "../../../document/parts/commissioner";
import { answerAt, given } from "../../../document/query";
import { isAlderman, isDirector } from "../../../document/roles";
import type { Localized } from "../../../format/language";
import type { Fix } from "../../core/finding";
import { quoted, shownValue } from "../../core/wording";
import { replaceValue } from "../../shape/replace";
import type { Rule } from "../rule";

const UNIT = "control.commissioner.unit";
const SENIOR_MANAGEMENT = "executive-board";

export const rule: Rule = {
	id: "control/commissioner-not-executive",
	severity: "warning",
	title: { en: "Commissioner not in senior management", nl: "Opdrachtgever niet in de directie" },
	*find(pilot) {
		const commissioner = commissionerOf(pilot);
		if (commissioner === undefined || commissioner.inIt !== undefined || commissioner.unit === undefined) {
			return;
		}
		const { role, unit } = commissioner;
		if (unit.value !== SENIOR_MANAGEMENT) {
			yield {
				span: unit.span,
				message: elsewhere(commissioner),
				...(leads(commissioner) ? { fixes: () => unitFixes(pilot) } : {}),
			};
		} else if (role !== undefined && isAlderman(role.value)) {
			yield {
				span: role.span,
				message: ofCollege(role.value),
				related: [
					{ span: unit.span, message: { en: "The place in the organisation.", nl: "De plek in de organisatie." } },
				],
			};
		}
	},
};

/** Whether the role itself is one of senior management, so that the unit is what is wrong. */
function leads({ role }: Commissioner): boolean {
	return role !== undefined && !isAlderman(role.value) && isDirector(role.value);
}

function elsewhere(commissioner: Commissioner): Localized {
	const role = commissioner.role?.value ?? "";
	if (isAlderman(role)) {
		return ofCollege(role);
	}
	if (leads(commissioner)) {
		const unit = shownValue(UNIT, SENIOR_MANAGEMENT);
		return {
			en: `${quoted(role)} usually belongs to senior management. If that’s right, set “unit” to ${unit.en}.`,
			nl: `${quoted(role)} hoort meestal bij de directie. Klopt dat? Zet “unit” dan op ${unit.nl}.`,
		};
	}
	return {
		en: "The commissioner isn’t in senior management (directie). Ask the municipal secretary or a director to commission the pilot.",
		nl: "De opdrachtgever zit niet in de directie. Vraag de gemeentesecretaris of een directeur om de opdracht te geven.",
	};
}

function ofCollege(role: string): Localized {
	return {
		en: `${quoted(role)} is in the municipal executive (college), not in senior management. Name the municipal secretary or a director.`,
		nl: `${quoted(role)} zit in het college, niet in de directie. Noem de ambtelijk opdrachtgever: de gemeentesecretaris of een directeur.`,
	};
}

function unitFixes(pilot: SchemaDocument): readonly Fix[] {
	const unit = given(answerAt(pilot, "control.commissioner"), "unit");
	return unit === undefined ? [] : [replaceValue(unit, pilot, SENIOR_MANAGEMENT, { preferred: true, safe: false })];
}
