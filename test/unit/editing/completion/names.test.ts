/** Laws, parties and measures: names that are known, beside any other that somebody may write. */
import { describe, expect, it } from "vitest";
import { resolveCompletion } from "../../../../server/src/editing/completion/completion";
import { CATALOGUE } from "../../../../server/src/format/regulations";
import { accepted, labels, suggest } from "../../support/completion";

const LAW = "success:\n  compliance:\n    - regulation: ";

describe("a law is found by", () => {
	it.each([
		["its id", "avg‸", "avg"],
		["the start of its id", "av‸", "avg"],
		["the middle of its id", "versterking‸", "wet-versterking-participatie"],
		["letters of its id", "apvs‸", "apv-sensormelding"],
		["its Dutch name", "algemene verordening‸", "avg"],
		["a word of its Dutch name", "gegevensbesch‸", "avg"],
		["words of its name in any order", "verordening algemene‸", "avg"],
		["its English name", "general data prot‸", "avg"],
		["its English abbreviation", "gdpr‸", "avg"],
		["its number", "2016/679‸", "avg"],
		["half its number", "2016/67‸", "avg"],
		["its number in the official collection", "BWBR0048156‸", "wdo"],
		["capitals", "AVG‸", "avg"],
		["a word in the middle of a name", "digitale overheid‸", "wdo"],
	])("%s", (_, typed, id) => expect(labels(LAW + typed)).toContain(id));

	it.each([
		["its id", "AVG‸", "avg"],
		["its name in English", "GDPR‸", "avg"],
		["the name of what it replaces", "wob‸", "woo"],
		["the name of an act that was replaced", "Elektriciteitswet‸", "energiewet"],
	])("%s in full: it comes first", (_, typed, id) =>
		expect(labels(`status: preparing\ntraits: [camera, personal-data]\n${LAW}${typed}`)[0]).toBe(id),
	);

	it("nothing yet: all of them", () => expect(labels(`${LAW}‸`)).toHaveLength(CATALOGUE.regulations.length));

	it.each([
		["in quotes", 'success:\n  compliance:\n    - regulation: "2016/679‸"'],
		["in braces", "success:\n  compliance:\n    - {regulation: 2016/679‸}"],
		["behind another key", "success:\n  compliance:\n    - status: open\n      regulation: 2016/679‸"],
	])("its number, %s", (_, marked) => expect(labels(marked)[0]).toBe("avg"));

	it("words that no law has: nothing is in the way", () => expect(labels(`${LAW}Verordening kademuren‸`)).toEqual([]));
	it("and asked for again with each letter, since any other name will do", () =>
		expect(suggest(`${LAW}a‸`).isIncomplete).toBe(true));
	it("those that the traits bring into view come first, those on the list last", () => {
		const text = `status: preparing\ntraits: [drones]\n${LAW}awb\n      status: open\n    - status: open\n      regulation: ‸`;
		const first = labels(text)[0];
		expect(CATALOGUE.regulations.find(({ id }) => id === first)?.triggers).toContain("drones");
		expect(labels(text).at(-1)).toBe("awb");
	});
});

describe("a law is written", () => {
	const OPEN = [
		"requirement: Describe what the law requires of the pilot",
		"limitsAtScale: Describe the limits when scaling up",
		"status: ...",
		"owner: Name of the person who makes sure of it",
	];
	const below = (indent: string, lineBreak = "\n") => OPEN.map((line) => lineBreak + indent + line).join("");
	it.each([
		["with the answers that the item has to give", `${LAW}gdpr‸\n`, `${LAW}avg${below("      ")}\n`],
		[
			"also where they are further in",
			`${LAW.replace("    -", "  -")}‸`,
			`${LAW.replace("    -", "  -")}avg${below("    ")}`,
		],
		[
			"in CRLF",
			`${LAW}‸\n`.replaceAll("\n", "\r\n"),
			`${LAW.replaceAll("\n", "\r\n")}avg${below("      ", "\r\n")}\r\n`,
		],
		[
			"without them where the item says more already",
			`${LAW}‸\n      status: open\n`,
			`${LAW}avg\n      status: open\n`,
		],
		["before a comment", `${LAW}‸ # x\n`, `${LAW}avg # x\n`],
		[
			"in quotes",
			'success:\n  compliance:\n    - regulation: "alg‸"\n',
			'success:\n  compliance:\n    - regulation: "avg"\n',
		],
		[
			"in braces",
			"success:\n  compliance:\n    - {regulation: ‸}\n",
			"success:\n  compliance:\n    - {regulation: avg}\n",
		],
		[
			"replacing all that stood there",
			`${LAW}Algemene verord‸ening\n      status: open\n`,
			`${LAW}avg\n      status: open\n`,
		],
	])("%s", (_, marked, after) => expect(accepted(marked, "avg")).toBe(after));

	it("with empty placeholders for an editor without tab stops", () =>
		expect(accepted(`${LAW}avg‸`, "avg", "en", { snippets: false })).toBe(
			`${LAW}avg${OPEN.map((line) => `\n      ${line.replace(/ .*/, " ")}`).join("")}`,
		));
});

describe("a law has documentation", () => {
	const documentation = (language: "en" | "nl", markdown: boolean) => {
		const { analysis, items } = suggest(`${LAW}2016/679‸`, language);
		return resolveCompletion(items[0] as never, analysis, { language, markdown }).documentation;
	};
	it("its name, link, evidence and what scaling asks", () => {
		expect(documentation("nl", true)).toMatchObject({
			kind: "markdown",
			value: expect.stringMatching(/^\*\*Algemene.*\[Verordening \(EU\) 2016\/679\]\(<http.*DPIA.*opschaling/s),
		});
	});
	it("without signs for an editor that shows plain text", () =>
		expect(documentation("en", false)).toMatchObject({ kind: "plaintext", value: expect.not.stringContaining("**") }));
	it("every one in both languages", () => {
		const { analysis, items } = suggest(`${LAW}‸`);
		for (const item of items) {
			for (const language of ["en", "nl"] as const) {
				const { documentation } = resolveCompletion(item, analysis, { language, markdown: true });
				expect(documentation, item.label).toMatchObject({ value: expect.stringContaining("](<http") });
			}
		}
	});
	it.each([undefined, null, 3, "x", {}, { question: 1 }, { question: "why", choice: "x" }, { regulation: [] }])(
		"whatever comes back: %j",
		(data) => {
			const { analysis } = suggest(`${LAW}‸`);
			const resolve = () => resolveCompletion({ label: "x", data }, analysis, { language: "en", markdown: true });
			expect(resolve).not.toThrow();
		},
	);
});

describe("a party", () => {
	const WHO =
		"success:\n  stakeholders:\n    - id: residents-centre\n      name: Residents of the centre\n      kind: residents\n    - id: bars\n      name: Bar owners\n    - name: Somebody else\n";
	const owner = (typed: string) => `${WHO}control:\n  growth:\n    owner: ${typed}`;
	it.each([
		["is a stakeholder, by its id or its name", owner("‸"), ["residents-centre", "bars", "Somebody else"]],
		["by the start of its id", owner("resi‸"), ["residents-centre"]],
		["by the start of its name", owner("Bar o‸"), ["bars"]],
		["in any case", owner("BAR‸"), ["bars"]],
		["in quotes", owner('"re‸"'), ["residents-centre"]],
		["replacing another", owner("ba‸rs"), ["bars"]],
		[
			"in a list",
			`${WHO}why:\n  businessCase:\n    endorsedBy:\n      - ‸`,
			["residents-centre", "bars", "Somebody else"],
		],
		[
			"in a list, without those in it",
			`${WHO}why:\n  businessCase:\n    endorsedBy:\n      - bars\n      - ‸`,
			["residents-centre", "Somebody else"],
		],
		["in brackets", `${WHO}why:\n  businessCase:\n    endorsedBy: [bars, ‸]`, ["residents-centre", "Somebody else"]],
		["by the start of its name, where it has no id", owner("some‸"), ["Somebody else"]],
		["in a list in an item", `${WHO}  data:\n    - users:\n        - ‸`, ["residents-centre", "bars", "Somebody else"]],
		["in a process", `${WHO}  processes:\n    - owner: ‸`, ["residents-centre", "bars", "Somebody else"]],
		["in braces", `${WHO}  compliance:\n    - {owner: ‸}`, ["residents-centre", "bars", "Somebody else"]],
		[
			"below, where the stakeholders come later",
			`control:\n  growth:\n    owner: ‸\n${WHO}`,
			["residents-centre", "bars", "Somebody else"],
		],
		["not by letters in between", owner("rc‸"), []],
		["not once another name is being written", owner("Resident board‸"), []],
		["not once it is there in full", owner("bars‸"), []],
		["not where there are none", "control:\n  growth:\n    owner: ‸", []],
	])("%s", (_, marked, expected) => expect(labels(marked)).toEqual(expected));

	it("shows its name", () => expect(suggest(owner("‸")).items[0]?.detail).toBe("Residents of the centre"));
	it("is asked for again with each letter", () => expect(suggest(owner("r‸")).isIncomplete).toBe(true));
	it("replaces what was typed", () => expect(accepted(owner("Bar o‸ # who?\n"), "bars")).toBe(owner("bars # who?\n")));
	it.each(["- a: b", "12", "true", "a #b", "x:"])("is written with quotes where it needs them: %s", (id) => {
		const text = `success:\n  stakeholders:\n    - id: '${id}'\ncontrol:\n  growth:\n    owner: ‸\n`;
		expect(accepted(text, id)).toContain(`owner: "${id}"\n`);
	});
});

describe("a measure", () => {
	const GOALS =
		'why:\n  goals:\n    - goal: A\n      indicator: complaints a month\n      unit: complaints\n    - goal: B\n      indicator: "visitors: a day"\n    - goal: C\n      ';
	it.each([
		["of another goal", `${GOALS}indicator: ‸`, ["complaints a month", "visitors: a day"]],
		["by its start", `${GOALS}indicator: comp‸`, ["complaints a month"]],
		["not itself", GOALS.replace("complaints a month", "complaints a mo‸nth"), []],
		["not once another is being written", `${GOALS}indicator: complaints by mail‸`, []],
		["not where there is no other", "why:\n  goals:\n    - indicator: ‸", []],
		["its unit", `${GOALS}unit: ‸`, ["complaints"]],
		["its unit, by its start", `${GOALS}unit: c‸`, ["complaints"]],
	])("%s", (_, marked, expected) => expect(labels(marked)).toEqual(expected));

	it.each([
		[
			"brings its unit along",
			"indicator: ‸\n",
			"complaints a month",
			"indicator: complaints a month\n      unit: complaints\n",
		],
		[
			"not where there is one",
			"indicator: ‸\n      unit: x\n",
			"complaints a month",
			"indicator: complaints a month\n      unit: x\n",
		],
		["has quotes where it needs them", "indicator: ‸\n", "visitors: a day", 'indicator: "visitors: a day"\n'],
	])("%s", (_, typed, label, after) => expect(accepted(GOALS + typed, label)).toBe(GOALS + after));
});
