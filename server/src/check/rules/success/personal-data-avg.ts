/** Data about recognisable people always fall under the AVG. */
import { withoutAvg } from "../../../document/compliance";
import type { Answer, SchemaDocument } from "../../../document/document";
import { given } from "../../../document/query";
import type { Fix } from "../../core/finding";
import { replaceValue } from "../../shape/replace";
import { addFix } from "../regulationFixes";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "success/personal-data-avg",
	severity: "error",
	title: { en: "Personal data without the GDPR (AVG)", nl: "Persoonsgegevens zonder de AVG" },
	*find(pilot) {
		const { personal, ruledOut } = withoutAvg(pilot);
		const [data] = personal;
		const [avg] = ruledOut;
		if (data !== undefined && avg?.status !== undefined) {
			yield {
				span: avg.status.span,
				message: {
					en: "The GDPR (AVG) is marked as not applicable, but the pilot uses personal data. Mark it as “open”, or set “personal” to “false” (no) if nobody can be recognised.",
					nl: "De AVG geldt volgens de lijst niet, maar de pilot gebruikt persoonsgegevens. Zet de AVG op “open”, of “personal” op “false” (nee) als niemand te herkennen is.",
				},
				related: [{ span: data.span, message: { en: "Personal data.", nl: "Persoonsgegevens." } }],
				fixes: () => reopened(pilot, avg.item),
			};
		} else if (data !== undefined) {
			yield {
				span: data.span,
				message: {
					en: "The GDPR (AVG) is missing, but this is personal data. Add the GDPR to the list, or make this “false” (no) if nobody can be recognised.",
					nl: "De AVG ontbreekt, maar dit zijn persoonsgegevens. Zet de AVG op de lijst, of maak hier “false” (nee) van als niemand te herkennen is.",
				},
				fixes: () => added(pilot),
			};
		}
	},
};

function reopened(pilot: SchemaDocument, item: Answer): readonly Fix[] {
	const status = given(item, "status");
	return status === undefined ? [] : [replaceValue(status, pilot, "open", { preferred: true, safe: false })];
}

function added(pilot: SchemaDocument): readonly Fix[] {
	const avg = pilot.catalogue.recognise("avg")?.regulation;
	return avg === undefined ? [] : [{ ...addFix(pilot, avg), preferred: true }];
}
