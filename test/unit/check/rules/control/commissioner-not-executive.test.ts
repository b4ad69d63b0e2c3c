import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "control/commissioner-not-executive";
const pilot = (unit: string, role = "Hoofd handhaving", more = "") =>
	overlay(`{control: {commissioner: {role: ${role}, unit: ${unit}}}${more}}`);

it.each(["line", "programme", "other"])("is a warning on the unit %s", (unit) => {
	const text = pilot(unit);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(unit);
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("De opdrachtgever zit niet in de directie.");
});
it.each(["Gemeentesecretaris", "Concerndirecteur", "Directeur dienstverlening en ICT", "Town clerk"])(
	"does not send a %s to the directors: the unit is what is wrong",
	(role) => {
		const text = pilot("line", role);
		expect(finding(text, ID).message.nl).toBe(
			`“${role}” hoort meestal bij de directie. Klopt dat? Zet “unit” dan op “executive-board” (directie).`,
		);
		expect(fixes(text, ID)[0]).toMatchObject({ preferred: true, safe: false });
		expect(fixed(text, ID)).toBe(text.replace("unit: line", "unit: executive-board"));
	},
);
it.each(["Programmadirecteur", "Adjunct-directeur", "Secretaris van de directeur"])("a %s is no director", (role) =>
	expect(fixes(pilot("line", role), ID).map(({ preferred }) => preferred === true)).toEqual([false]),
);
it("an alderman in the line is in the college as well", () =>
	expect(finding(pilot("line", "Wethouder mobiliteit"), ID).message.nl).toContain("zit in het college"));
it.each([
	...["Wethouder mobiliteit", "Alderman", "burgemeester", "Deputy mayor", "Schepen van mobiliteit", "Bürgermeisterin"],
	...[
		"College van B en W",
		"college van burgemeester en wethouders",
		"College",
		"Schepencollege",
		"Cabinet member for transport",
	],
])("is on the role %s", (role) => {
	const text = pilot("executive-board", role);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(role);
});
it.each([
	["on the board", pilot("executive-board")],
	["on a director beside an alderman", pilot("executive-board", "Wethouder en directeur stadsbeheer")],
	["on who works for an alderman", pilot("executive-board", "Mayor's chief of staff")],
	["in IT, which has its own finding", pilot("it")],
	["on a role in IT", pilot("line", "CIO")],
	["on a unit that is none", pilot("directie")],
	["on an unanswered unit", pilot("todo")],
	["at idea", pilot("line", "x y", ", status: idea")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
it("speaks from exploring on", () => expect(codes(pilot("line", "x y", ", status: exploring"))).toContain(ID));
