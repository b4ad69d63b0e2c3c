import { withoutAvg } from "../../../document/compliance";
import { given } from "../../../document/query";
import { writtenAs } from "../../shape/replace";
import { addFix } from "../regulationFixes";
import type { Rule } from "../rule";

/** Data about recognisable people always fall under the AVG. */
export const rule: Rule = {
	id: "success/personal-data-avg",
	severity: "error",
	title: { en: "Personal data without the GDPR (AVG)", nl: "Persoonsgegevens zonder de AVG" },
	*find(pilot) {
		const { personal, ruledOut } = withoutAvg(pilot);
		const [data] = personal;
		const status = ruledOut[0]?.status;
		if (data !== undefined && status !== undefined) {
			yield {
				span: status.span,
				message: {
					en: "The GDPR (AVG) is ruled out, but the pilot uses personal data. Take it up as a law to comply with, or correct the data set if nobody can be recognised in it.",
					nl: "De AVG is uitgesloten, maar de pilot gebruikt persoonsgegevens. Neem de wet op als wet om aan te voldoen, of verbeter de dataset als niemand erin te herkennen is.",
				},
				related: [{ span: data.span, message: { en: "Personal data.", nl: "Persoonsgegevens." } }],
			};
		} else if (data !== undefined) {
			yield {
				span: data.span,
				message: {
					en: "These are personal data, and the GDPR (AVG) is not on the list of laws and rules. Add it, or change this to false if nobody can be recognised.",
					nl: "Dit zijn persoonsgegevens, en de AVG staat niet op de lijst van wetten en regels. Zet de AVG erop, of maak hier false van als niemand te herkennen is.",
				},
			};
		}
	},
	fixes(_, pilot) {
		const { personal, ruledOut } = withoutAvg(pilot);
		const status = given(ruledOut[0]?.item, "status");
		if (status !== undefined) {
			return [writtenAs(status, pilot, "open", { preferred: true, safe: false })];
		}
		const avg = pilot.catalogue.recognise("avg")?.regulation;
		return personal.length > 0 && avg !== undefined ? [{ ...addFix(pilot, avg), preferred: true }] : [];
	},
};
