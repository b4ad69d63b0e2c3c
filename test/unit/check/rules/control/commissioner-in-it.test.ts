import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "control/commissioner-in-it";
const pilot = (unit: string, role: string, more = "") =>
	overlay(`{control: {commissioner: {role: "${role}", unit: ${unit}}}${more}}`);

it("is a warning on the unit, whatever the role, and alone", () => {
	for (const role of ["Directeur stadsbeheer", "CIO"]) {
		const text = pilot("it", role);
		expect(codes(text)).toEqual([ID]);
		expect(marked(text, finding(text, ID))).toBe("it");
		expect(finding(text, ID).severity).toBe("warning");
		expect(finding(text, ID).message.nl).toContain("De opdrachtgever zit bij ICT.");
	}
});
it.each([
	...["CIO", "Concern-CIO", "Interim CIO", "CIO, gemeente Lindewaarde", "Chief Information Officer", "CTO"],
	...["hoofd I&A", "Hoofd I & A", "Hoofd I en A", "Manager Informatie & Automatisering", "Hoofd informatisering"],
	...["ICT-manager", "ICT manager", "Teammanager ICT", "teamleider informatievoorziening", "Informatiemanager"],
	...["IT director", "Director of IT", "Head of IT", "HEAD OF IT", "it manager", "Hoofd it", "IT-directeur", "IT/ICT"],
	...["Head of information technology", "Director of Information and Communication Technology", "Systeembeheerder"],
	...["Hoofd ICT en informatievoorziening", "Directeur Informatievoorziening", "CIO & CTO"],
	...["Hoofd IV", "Manager IV", "Afdelingshoofd IV", "I-adviseur", "Informatieadviseur", "Functioneel beheerder"],
	...["Coördinator functioneel beheer", "Coördinator Data en Applicatiebeheer", "Head of Digital and Technology"],
	...["Director of Data and Technology", "Head of Technology and Digital", "Diensthoofd informatica"],
	...["Information manager", "Chief Data & AI Officer"],
])("is on the role %s", (role) => {
	for (const unit of ["line", "executive-board"]) {
		const text = pilot(unit, role);
		expect(codes(text)).toEqual([ID]);
		expect(marked(text, finding(text, ID)).replaceAll('"', "")).toBe(role);
	}
});
it.each([
	...["Unit manager", "Unitmanager openbare ruimte", "City manager", "Director of city management", "Hoofd krediet"],
	...["Credit manager", "Directeur bibliotheek", "Head of security", "Hoofd vergunningen", "Commissioner of audit"],
	...["Directeur Smart City", "Programmamanager digitale stad", "Directeur dienstverlening en ICT", "Quality manager"],
	...[
		"Gemeentesecretaris/CIO",
		"Wethouder ICT",
		"Alderman for IT",
		"Tourist information manager",
		"Hoofd communicatie",
	],
	...[
		"Director of mobility who leads it",
		"Directeur Unit II",
		"Hoofd politiezaken",
		"Facility manager",
		"Manager transit",
	],
	...["Directeur Unit IV", "Director of Neighbourhoods, district IV", "Head of Digital Inclusion and Libraries"],
	...["Teamleider Gegevensmanagement", "Beheerder sportaccommodaties", "Hoofd Informatiecentrum Toerisme"],
	...["Directeur cluster I", "Hoofd Ruimte en Advies", "Directeur Sociaal Domein", "Town clerk and CIO"],
])("is silent on the role %s", (role) => expect(codes(pilot("executive-board", role))).not.toContain(ID));
it("speaks of the role where the unit is unanswered, not before exploring", () => {
	expect(codes(overlay("{control: {commissioner: {role: CIO, unit: null}}}"))).toContain(ID);
	expect(codes(pilot("it", "CIO", ", status: exploring"))).toContain(ID);
	expect(codes(pilot("it", "CIO", ", status: idea"))).not.toContain(ID);
});
