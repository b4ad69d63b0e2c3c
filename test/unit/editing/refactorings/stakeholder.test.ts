import { expect, it } from "vitest";
import { read } from "../../support/pilots";
import { offered, taken } from "../../support/refactor";

const make = (name: string) => `Maak van “${name}” een belanghebbende`;
const short = (id: string) => `Gebruik de korte naam “${id}”`;

it.each([
	[
		"one more stakeholder",
		"success:\n  processes:\n    - owner: Hoofd ‸handhaving # x\n  stakeholders:\n    - name: Bewoners\n      kind: residents\n",
		"Hoofd handhaving",
		"success:\n  processes:\n    - owner: hoofd-handhaving # x\n  stakeholders:\n    - name: Bewoners\n      kind: residents\n    - id: hoofd-handhaving\n      name: Hoofd handhaving\n",
	],
	[
		"the first one",
		'success:\n  processes:\n    - owner: "De ‸Vries, Jan"\n',
		"De Vries, Jan",
		'success:\n  processes:\n    - owner: "de-vries-jan"\n  stakeholders:\n    - id: de-vries-jan\n      name: "De Vries, Jan"\n',
	],
	[
		"in every occurrence",
		"success: {stakeholders: [{name: A}], data: [{users: [Ouder‸raad, 'ouderraad', B]}]}\n",
		"Ouderraad",
		"success: {stakeholders: [{name: A}, {id: ouderraad, name: Ouderraad}], data: [{users: [ouderraad, 'ouderraad', B]}]}\n",
	],
	[
		"with an id that is free",
		"success:\n  processes:\n    - owner: Het ‸plein\n  stakeholders:\n    - id: het-plein\n",
		"Het plein",
		"success:\n  processes:\n    - owner: het-plein-2\n  stakeholders:\n    - id: het-plein\n    - id: het-plein-2\n      name: Het plein\n",
	],
])("a name becomes a stakeholder: %s", (_, text, name, expected) => {
	const after = taken(text, make(name)).replace(/,? ?kind: ?(?=[\n}])|\n +kind: *(?=\n)/g, "");
	expect(after).toBe(expected);
	expect(read(after).tree.problems).toEqual([]);
});

const STAKEHOLDERS = "  stakeholders:\n    - id: bond\n      name: De Bond\n    - name: Ouders\n";

it.each([
	["as it is", "", "- owner: de ‸bond # x\n", "- owner: bond # x\n"],
	["in quotes", "", "- owner: 'De Bo‸nd'\n", "- owner: 'bond'\n"],
	["only there", "", "- owner: De Bond\n    - owner: De Bo‸nd\n", "- owner: De Bond\n    - owner: bond\n"],
	["where an alias stands for it", "title: &a De Bond\n", "- owner: *‸a\n", "- owner: bond\n"],
])("a name becomes an id: %s", (_, title, owner, expected) => {
	const before = `${title}success:\n${STAKEHOLDERS}  processes:\n    `;
	expect(taken(before + owner, short("bond"))).toBe(before + expected);
});

it.each([
	["where the id stands already", `success:\n${STAKEHOLDERS}  processes:\n    - owner: bo‸nd\n`],
	["of a stakeholder without an id", `success:\n${STAKEHOLDERS}  processes:\n    - owner: Oud‸ers\n`],
	["at the stakeholder itself", `success:\n${STAKEHOLDERS.replace("De B", "De‸ B")}`],
	["of a name without a letter", `success:\n${STAKEHOLDERS}  processes:\n    - owner: 1‸2\n`],
	["elsewhere", "title: Bo‸nd\n"],
	["beside a mistake", `success:\n${STAKEHOLDERS}  processes:\n    - owner: De Bo‸nd\n      process: "a\n`],
])("nothing %s", (_, text) => expect(offered(text).map(({ title }) => title)).toEqual([]));

it("a name over two lines comes back as it was", () => {
	const text = 'success:\n  stakeholders: []\n  processes:\n    - owner: "De ‸bond\\nvan buren"\n';
	const written = taken(text, "Maak van “De bond\nvan buren” een belanghebbende");
	expect(written).toContain('name: "De bond\\nvan buren"');
	expect(read(written).tree.problems).toEqual([]);
});
