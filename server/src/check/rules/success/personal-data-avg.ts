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
					en: "The GDPR (AVG) is ruled out, but the pilot uses personal data. Take it up as a law to comply with, or correct the data set if nobody can be recognised in it.",
					nl: "De AVG is uitgesloten, maar de pilot gebruikt persoonsgegevens. Neem de wet op als wet om aan te voldoen, of verbeter de dataset als niemand erin te herkennen is.",
				},
				related: [{ span: data.span, message: { en: "Personal data.", nl: "Persoonsgegevens." } }],
				fixes: () => reopened(pilot, avg.item),
			};
		} else if (data !== undefined) {
			yield {
				span: data.span,
				message: {
					en: "These are personal data, and the GDPR (AVG) is not on the list of laws and rules. Add it, or change this to false if nobody can be recognised.",
					nl: "Dit zijn persoonsgegevens, en de AVG staat niet op de lijst van wetten en regels. Zet de AVG erop, of maak hier false van als niemand te herkennen is.",
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
