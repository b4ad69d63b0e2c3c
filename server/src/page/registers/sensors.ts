/** The register of sensors in public space: a row for each device. */
import type { Answer } from "../../document/document";
import { numberIn } from "../../document/query";
import { buildOf } from "../build/build";
import { groupsAt, wordIn } from "../readers/parts";
import type { PageSource } from "../source";
import { contact, type Field, of, ofPilot, type Rows, rowsOf, textOfEach, unknown } from "./register";

export function sensorRows(source: PageSource): Rows {
	const build = buildOf(source);
	return rowsOf(build, groupsAt(build, "success.devices"), SENSOR_FIELDS, (item) => wordIn(build, item, "kind"));
}

export const SENSOR_FIELDS: readonly Field<Answer>[] = [
	{ title: { en: "Pilot", nl: "Pilot" }, value: ofPilot("title") },
	{ title: { en: "Municipality", nl: "Gemeente" }, value: ofPilot("municipality") },
	{ title: { en: "Kind of device", nl: "Soort apparaat" }, value: of("kind") },
	{ title: { en: "What it measures", nl: "Wat het meet" }, value: of("measures") },
	{ title: { en: "Personal data", nl: "Persoonsgegevens" }, value: of("personal") },
	{ title: { en: "Number", nl: "Aantal" }, value: (_, item) => numberIn(item, "count")?.value },
	{ title: { en: "Place", nl: "Plaats" }, value: of("where") },
	{ title: { en: "Coordinates", nl: "Coördinaten" }, value: unknown },
	{ title: { en: "Owner", nl: "Eigenaar" }, value: of("owner") },
	{ title: { en: "In place from", nl: "Geplaatst vanaf" }, value: ofPilot("period.start") },
	{ title: { en: "In place until", nl: "Geplaatst tot" }, value: of("until") },
	{ title: { en: "Purpose", nl: "Doel" }, value: (build) => textOfEach(build, "why.goals", ["goal"]) },
	{
		title: { en: "Contact", nl: "Contact" },
		value: contact,
	},
];
