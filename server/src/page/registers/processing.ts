/** The record of processing activities (GDPR, article 30): a row for each data set with personal data. */
import type { Answer } from "../../document/document";
import { booleanIn, choiceIn } from "../../document/query";
import { type Build, buildOf } from "../build/build";
import { groupsAt, wordIn } from "../readers/parts";
import type { PageSource } from "../source";
import {
	contact,
	type Field,
	of,
	ofPilot,
	type Rows,
	rowsOf,
	textOfEach,
	textsAt,
	textsIn,
	together,
	unknown,
} from "./register";

export function processingRows(source: PageSource): Rows {
	const build = buildOf(source);
	const personal = groupsAt(build, "success.data").filter((item) => booleanIn(item, "personal")?.value === true);
	return rowsOf(build, personal, PROCESSING_FIELDS, (item) => wordIn(build, item, "name"));
}

export const PROCESSING_FIELDS: readonly Field<Answer>[] = [
	{ title: { en: "Processing activity", nl: "Verwerkingsactiviteit" }, value: ofPilot("title") },
	{ title: { en: "Controller", nl: "Verwerkingsverantwoordelijke" }, value: ofPilot("municipality") },
	{
		title: { en: "Contact details", nl: "Contactgegevens" },
		value: contact,
	},
	{ title: { en: "Joint controllers", nl: "Gezamenlijke verwerkingsverantwoordelijken" }, value: unknown },
	{ title: { en: "Data protection officer", nl: "Functionaris gegevensbescherming" }, value: unknown },
	{ title: { en: "Purpose", nl: "Doel" }, value: of("use") },
	{ title: { en: "Data subjects", nl: "Betrokkenen" }, value: of("subjects") },
	{ title: { en: "Personal data", nl: "Persoonsgegevens" }, value: of("name") },
	{ title: { en: "Source", nl: "Bron" }, value: of("source") },
	{ title: { en: "Legal basis", nl: "Grondslag" }, value: of("basis") },
	{ title: { en: "Users", nl: "Gebruikers" }, value: of("users") },
	{ title: { en: "Recipients", nl: "Ontvangers" }, value: of("recipients") },
	{
		title: { en: "Suppliers", nl: "Leveranciers" },
		value: (build) => textOfEach(build, "success.suppliers", ["name", "delivers"]),
	},
	{
		title: { en: "Place of the data", nl: "Plaats van de gegevens" },
		value: (build) => textOfEach(build, "success.suppliers", ["name", "dataAt"]),
	},
	{
		title: { en: "Transfers outside the EU, with safeguards", nl: "Doorgifte buiten de EU, met waarborgen" },
		value: unknown,
	},
	{ title: { en: "Kept for", nl: "Bewaartermijn" }, value: of("retention") },
	{ title: { en: "Security measures", nl: "Beveiligingsmaatregelen" }, value: unknown },
	{ title: { en: "Assessment of the risks (DPIA)", nl: "Beoordeling van de risico's (DPIA)" }, value: dpiaOf },
	{
		title: { en: "Start and end", nl: "Begin en einde" },
		value: (build) => textsAt(build, ["period.start", "period.end"], " – "),
	},
];

function dpiaOf(build: Build): string | undefined {
	const own = groupsAt(build, "success.assessments").filter((item) => choiceIn(item, "kind")?.value === "dpia");
	return together(own.map((item) => textsIn(build, item, ["status", "on", "outcome", "reason", "document"], "; ")));
}
