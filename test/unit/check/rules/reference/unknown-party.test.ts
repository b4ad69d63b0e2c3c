import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "reference/unknown-party";
const LIST =
	"[{id: wijkraad-noord, name: Wijkraad Noord, kind: residents, influence: low}, {id: winkel, name: De winkel, kind: businesses, influence: low}]";
const pilot = (party: string, list = LIST) =>
	overlay(`{why: {businessCase: {endorsedBy: [${party}, Directie]}}, success: {stakeholders: ${list}}}`);

it.each([
	["wijkraad-nord", "wijkraad-noord", "“wijkraad-noord”"],
	["wijkraad-nordd", "wijkraad-noord", "“wijkraad-noord”"],
	["winkels", "winkel", "“winkel” (De winkel)"],
])("is a warning on %s, and its fix writes %s", (party, id, shown) => {
	const text = pilot(party);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(party);
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toBe(`Geen belanghebbende heeft de korte naam “${party}”. Bedoel je ${shown}?`);
	expect(codes(fixed(text, ID))).toEqual([]);
	expect(fixed(text, ID)).toContain(`- ${id}\n      - Directie`);
});
it("is a warning on what is near to none, and its fix adds the stakeholder", () => {
	const text = pilot("vereniging-oud-west");
	expect(codes(text)).toEqual([ID]);
	expect(finding(text, ID).message.nl).toContain("schrijf de naam voluit");
	expect(fixes(text, ID)[0]?.title.nl).toBe("Voeg de belanghebbende “vereniging-oud-west” toe");
	const after = fixed(text, ID);
	expect(after).toContain("- id: vereniging-oud-west\n");
	expect(codes(after)).not.toContain(ID);
	expect(codes(after)).toContain("success.stakeholders.name");
});
it("offers to add the stakeholder beside the near ids, and the others", () =>
	expect(fixes(pilot("wijkraad-nord"), ID).map(({ title }) => title.en)).toEqual([
		"Change to “wijkraad-noord”",
		"Add the stakeholder “wijkraad-nord”",
		"Change to “winkel” (De winkel)",
		`Silence “${ID}” here, with a reason…`,
	]));
it("offers nine others of many, none of them twice", () => {
	const ids = ["wijkraad-oost", "wijkraad-west", ..."abcdefghijkl"].map(
		(id) => `{id: ${id}, kind: residents, influence: low}`,
	);
	const titles = fixes(pilot("wijkraad-oest", `[${ids.join(", ")}]`), ID).map(({ title }) => title.en);
	expect(titles.slice(0, 3)).toEqual([
		"Change to “wijkraad-oost”",
		"Change to “wijkraad-west”",
		"Add the stakeholder “wijkraad-oest”",
	]);
	expect(titles.slice(3, -1)).toEqual([..."abcdefghi"].map((id) => `Change to “${id}”`));
});
it("checks every answer that names a party", () => {
	const party = "team-x";
	const text = overlay(
		`{why: {businessCase: {endorsedBy: [${party}, Raad]}}, success: {stakeholders: ${LIST}, scaling: {decidedBy: ${party}}}, control: {growth: {owner: ${party}}}}`,
	);
	expect(codes(text)).toEqual([ID, ID, ID]);
});
it.each([
	["on an id", pilot("wijkraad-noord")],
	["on a name", pilot("Wijkraad Noord")],
	["on a name in small letters", pilot("wijkraad noord")],
	["on any name with a space", pilot("team handhaving")],
	["on a name with a capital", pilot("Wijkraad-Nord")],
	["on a single word", pilot("directie")],
	["on a single word that is far from any id", pilot("wethouder")],
	[
		"on a stakeholder's name that looks like an id",
		pilot("oud-west", "[{name: oud-west, kind: residents, influence: low}]"),
	],
	["where a stakeholder is unanswered", pilot("wijkraad-nord", `${LIST.slice(0, -1)}, {}]`)],
	[
		"where a stakeholder has yet to be filled in",
		pilot("wijkraad-nord", `${LIST.slice(0, -1)}, {name: todo, kind: }]`),
	],
	["without stakeholders", pilot("wijkraad-nord", "null")],
	["where the list may go on", `${pilot("wijkraad-nord").split("  suppliers:")[0]}    - "id: wijkraad\n`],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
