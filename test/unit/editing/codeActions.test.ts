/** What the light bulb offers at the sign `‸`, in its order. */

import { describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver-types";
import { getCodeActions } from "../../../server/src/editing/codeActions";
import { atCursor } from "../support/editing";
import { offered as actionsAt, taken } from "../support/refactor";

const HEAD = "title: Bins\nmunicipality: W\nstatus: preparing\n";
const titles = (marked: string) => actionsAt(marked, ["quickfix"]).map(({ title }) => title);
const preferred = (actions: readonly CodeAction[]) => actions.filter(({ isPreferred }) => isPreferred === true);

describe("at a choice that is unanswered", () => {
	const CHOICES = [
		"Kies “residents” (inwoners)",
		"Kies “businesses” (bedrijven)",
		"Kies “organisations” (organisaties)",
	];
	const item = (kind: string) =>
		`${HEAD}success:\n  stakeholders:\n    - name: Jo\n      kind:${kind}\n      influence: low\n`;

	it.each([" ..‸.", " ‸...", "‸", " ‸", " ‸   # who?", " to‸do", ' "‸"', " ~‸"])(
		"the choices are offered: %j",
		(kind) => {
			expect(titles(item(kind)).slice(0, 3)).toEqual(CHOICES);
			expect(preferred(actionsAt(item(kind), ["quickfix"]))).toEqual([]);
			const written = taken(item(kind), "Kies “residents” (inwoners)", "quickfix");
			expect(written).toMatch(/\n {6}kind: residents(?: {4}# who\?)?\n {6}influence: low\n$/);
		},
	);

	it.each([
		["status: ‸\n", "Kies “idea” (idee)", "status: idea\n"],
		[
			"success: {data: [{name: x, personal: ..‸.}]}\n",
			"Kies “true” (ja)",
			"success: {data: [{name: x, personal: true}]}\n",
		],
		["success: {data: [{personal‸: }]}\n", "Kies “false” (nee)", "success: {data: [{personal: false}]}\n"],
		["themes:‸\n", "Kies “economy” (economie)", "themes:\n  - economy\n"],
		["themes: [‸]\n", "Kies “economy” (economie)", "themes:\n  - economy\n"],
		["themes:\n  - economy\n  -‸\n", "Kies “liveability” (leefbaarheid)", "themes:\n  - economy\n  - liveability\n"],
		[
			"success:\n  stakeholders:\n    - from: ..‸.\n",
			"Kies “exploring” (verkenning)",
			"success:\n  stakeholders:\n    - from: exploring\n",
		],
	])("%j", (text, title, written) => expect(taken(text, title, "quickfix")).toBe(written));

	it("not what the list has already, and nothing at an answer or at a text", () => {
		expect(titles("themes:\n  - economy\n  -‸\n").join()).not.toContain("economy");
		expect(titles(`${HEAD}themes: [econ‸omy]\n`).join()).not.toContain("Kies");
		expect(titles("summary: ..‸.\n").join()).not.toContain("Kies");
	});

	it("of a long list those that the pilot speaks of, and where the editor can, the list itself", () => {
		const text = "title: Camera's bij de laadpaal\nstatus: preparing\ntraits:\n  - ..‸.\n";
		expect(titles(text)).toContain("Kies “camera” (Camera's)");
		expect(titles(text).length).toBeLessThan(11);
		const { analysis, offset } = atCursor(text);
		const options = { only: ["quickfix"], language: "en", related: false, pages: undefined } as const;
		const able = getCodeActions(
			analysis,
			{ start: offset, end: offset },
			{ ...options, snippets: true, versioned: true },
		);
		const list = able.find(({ title }) => title === "Choose from all 39…");
		expect(JSON.stringify(list?.edit)).toContain("${1|...,personal-data,");
		expect(titles(text).join()).not.toContain("Kies uit");
	});
});

describe("where a party is to be named", () => {
	const PILOT = `${HEAD}success:\n  stakeholders:\n    - {id: shops, name: Shop owners}\n    - {name: "Jo: the baker"}\n`;

	it("the parties of the pilot are offered", () => {
		const text = `${PILOT}  processes:\n    - process: x\n      owner: ‸\n`;
		expect(titles(text).slice(0, 2)).toEqual(["Kies “shops” (Shop owners)", "Kies “Jo: the baker”"]);
		expect(taken(text, "Kies “shops” (Shop owners)", "quickfix")).toContain("owner: shops\n");
		expect(taken(text, "Kies “Jo: the baker”", "quickfix")).toContain('owner: "Jo: the baker"\n');
	});

	it("also beside a short name that nobody has", () => {
		const text = `${HEAD}success:\n  stakeholders:\n    - {id: shops, name: Shop owners}\n    - {id: others, name: O}\n  processes:\n    - owner: shosp-‸x\n`;
		expect(titles(text)).toEqual(expect.arrayContaining(["Wijzig in “others” (O)", "Wijzig in “shops” (Shop owners)"]));
	});
});

describe("the order", () => {
	const TWO = `${HEAD}themes: [economy]\nwhy:\n  problem: x\nsuccess:\n  scal‸ing: {kind: roll-out}\ntraits: [sensors-in-public-space]\n`;

	it("suppressing is last, also where several findings meet", () => {
		const offered = titles(TWO);
		const isSuppressing = offered.map((title) => title.startsWith("Zet “"));
		expect(isSuppressing.filter(Boolean).length).toBeGreaterThan(1);
		expect(isSuppressing).toEqual([...isSuppressing].sort());
	});

	it("one is preferred, and it comes first", () => {
		for (const text of [TWO, "stat‸us: preparing\n", `${HEAD}w‸hy: {problem: x}\n`]) {
			const actions = actionsAt(text, ["quickfix"]);
			expect(preferred(actions)).toEqual(actions.slice(0, 1));
		}
	});
});

describe("elsewhere in a line with a finding", () => {
	it.each([
		["status: preparing‸\n", "st‸atus: preparing\n"],
		["status: preparing # soon‸\n", "st‸atus: preparing # soon\n"],
		[
			`${HEAD}period: {start: 1 maart 2030, end:   2031-01-01‸}\n`,
			`${HEAD}period: {start: 1 maart ‸2030, end:   2031-01-01}\n`,
		],
	])("the same fixes are offered: %j", (elsewhere, there) => {
		expect(titles(there)).not.toEqual([]);
		expect(titles(elsewhere)).toEqual(titles(there));
	});

	it("not on the line below, nor for a text that is selected", () => {
		expect(titles("status: preparing\ntitle: Bi‸ns\n")).toEqual([]);
		const { analysis, offset } = atCursor("status: preparing‸\n");
		const options = { only: ["quickfix"], language: "en", related: false, pages: undefined } as const;
		const selected = { start: offset - "preparing".length, end: offset };
		expect(getCodeActions(analysis, selected, { ...options, snippets: true, versioned: true })).toEqual([]);
	});
});
