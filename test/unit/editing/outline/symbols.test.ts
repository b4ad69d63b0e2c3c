import { describe, expect, it } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { getSymbolList, getSymbols } from "../../../../server/src/editing/outline/symbols";
import { analyse, textIn } from "../../support/editing";

/** The outline, one symbol a line: its name, what stands beside it in grey, and in brackets where the editor goes. */
function outline(text: string, language: "en" | "nl" = "en"): string[] {
	const analysis = analyse(text);
	const lines = ({ name, detail, selectionRange, children }: DocumentSymbol, indent: string): string[] => [
		`${indent}${name}${detail === undefined ? "" : ` · ${detail}`} [${textIn(analysis, selectionRange)}]`,
		...(children ?? []).flatMap((child) => lines(child, `${indent}  `)),
	];
	return getSymbols(analysis, { language }).flatMap((symbol) => lines(symbol, ""));
}

const names = (text: string, language?: "en" | "nl") =>
	outline(text, language).map((line) => line.replace(/ \[.*/, ""));

/** What the outermost symbols span. */
function spans(text: string): string[] {
	const analysis = analyse(text);
	return getSymbols(analysis, { language: "en" }).map(({ range }) => textIn(analysis, range));
}

describe("the outline", () => {
	const PILOT =
		"why:\n  problem: Noise at night\nsuccess:\n  stakeholders:\n    - id: bewoners\n      name: Residents\n    - kind: businesses\n  compliance:\n    - regulation: avg\ncontrol: {}\n";

	it("has the three questions by their names, lists with their number, items by their own", () =>
		expect(outline(PILOT)).toEqual([
			"Why [why]",
			"  Problem · Noise at night [problem]",
			"What if it succeeds [success]",
			"  Stakeholders (2) [stakeholders]",
			"    Residents · bewoners [Residents]",
			"      Short name · bewoners [id]",
			"      Name · Residents [name]",
			"    Stakeholder 2 [kind: businesses]",
			"      Kind · businesses [kind]",
			"  Laws and rules (1) [compliance]",
			"    General Data Protection Regulation (GDPR) · avg [avg]",
			"      Law or rule · avg [regulation]",
			"Keeping control [control]",
		]));

	it("is in the user's language", () =>
		expect(names(PILOT, "nl").filter((name) => /^ {0,2}\S/.test(name))).toEqual([
			"Waarom",
			"  Probleem · Noise at night",
			"Wat als het slaagt",
			"  Belanghebbenden (2)",
			"  Wetten en regels (1)",
			"De regie houden",
		]));

	it("says words of a list as one says them", () =>
		expect(names("status: idea\nthemes: [liveability]\ntraits: [drons]", "nl")).toEqual([
			"Status · idee",
			"Thema's (1)",
			"  leefbaarheid · liveability",
			"Kenmerken (1)",
			"  drons",
		]));

	it.each([
		[
			"nl",
			["Belanghebbende 1", "Draagt het risico · nee", "Betrokken vanaf · verkenning"],
			["data", "Persoonsgegevens · ja"],
		],
		["en", ["Stakeholder 1", "Bears the risk · no", "Involved from · exploring"], ["data", "Personal data · yes"]],
	] as const)("says yes, no and moments as one says them, and names no item by these, in %s", (language, of, data) => {
		const text =
			"success:\n  stakeholders:\n    - bearsRisk: false\n      from: exploring\n  data:\n    - name: data\n      personal: true\n";
		const shown = names(text, language).map((name) => name.trim());
		expect(shown.slice(2, 5)).toEqual(of);
		expect([shown[6], shown[8]]).toEqual(data);
	});
	it("leaves a moment that is a day, and what is neither yes nor no, as it is", () =>
		expect(
			names("success:\n  stakeholders:\n    - from: 2027-01-01\n      bearsRisk: misschien", "nl").slice(2),
		).toEqual(["    Belanghebbende 1", "      Betrokken vanaf · 2027-01-01", "      Draagt het risico · misschien"]));

	it("is the same for CRLF", () => expect(outline(PILOT.replaceAll("\n", "\r\n"))).toEqual(outline(PILOT)));

	it.each([
		["a list on one line", "themes: [economy, liveability]", ["Themes (2)", "  economy", "  liveability"]],
		["objects on one line", "period: {start: 2027-01-01}", ["Period", "  Start date · 2027-01-01"]],
		["an empty list", "traits: []", ["Traits (0)"]],
		["a key that the format does not have", "naam: x\nwhy:\n  x y: 1", ["naam · x", "Why", "  x y · 1"]],
		["a key without letters", '"": x\n" ": y', ["… · x", "… · y"]],
		["words over lines", "title: |\n  Quiet\n  nights\n", ["Title · Quiet nights"]],
		[
			"an item that is still a placeholder",
			"why:\n  goals:\n    - goal: todo",
			["Why", "  Goals (1)", "    Goal 1", "      Goal · todo"],
		],
		["items that say nothing", "why:\n  goals:\n    -\n    - ", ["Why", "  Goals (2)", "    Goal 1", "    Goal 2"]],
		[
			"an item that is named by its role",
			"control:\n  champions:\n    - role: Lead",
			["Keeping control", "  Champions (1)", "    Lead", "      Role · Lead"],
		],
		[
			"a law that the catalogue does not have",
			"success:\n  compliance:\n    - regulation: Kapverordening",
			["What if it succeeds", "  Laws and rules (1)", "    Kapverordening", "      Law or rule · Kapverordening"],
		],
		["a half-typed line", "why:\n  problem: x\n  goa\nstatus: idea", ["Why", "  Problem · x", "Status · idea"]],
		["a list where one object belongs", "period:\n  - start: 1", ["Period (1)", "  1", "    start · 1"]],
	])("%s", (_, text, expected) => expect(names(text)).toEqual(expected));

	it("cuts long words short, never through a sign of two halves", () => {
		const [name] = names(`title: ${"x".repeat(79)}👍👍`);
		expect(name).toBe(`Title · ${"x".repeat(79)}…`);
	});

	it.each([["- a\n- b"], ["just words"], [""], ["# nothing yet"], ["\u0000"]])("is empty for %j", (text) =>
		expect(outline(text)).toEqual([]),
	);
});

describe("what stands elsewhere", () => {
	it("shows where it stands, and by name where it is referred to", () => {
		const text =
			"base: &b\n  name: Residents\nsuccess:\n  stakeholders:\n    - *b\n    - <<: *b\n      kind: residents\n  data: *x\n";
		expect(outline(text)).toEqual([
			"base [base]",
			"  name · Residents [name]",
			"What if it succeeds [success]",
			"  Stakeholders (2) [stakeholders]",
			"    Residents [*b]",
			"    Residents [<<: *b]",
			"      Kind · residents [kind]",
			"  Data [data]",
		]);
	});
});

describe("the span of a symbol", () => {
	it.each([
		["ends with its last word", "why:\n  problem: x  # c\n\n# next\ntitle: y\n", ["why:\n  problem: x", "title: y"]],
		["has no line end of a block text", "title: |\n  a\n\nstatus: idea", ["title: |\n  a", "status: idea"]],
		["has the alias at its end", "a: &a x\nwhy:\n  goals:\n    - *a", ["a: &a x", "why:\n  goals:\n    - *a"]],
		["has the bracket at its end", "themes: [\n  economy\n]\n", ["themes: [\n  economy\n]"]],
		[
			"has the line that is being typed below it",
			"why:\n  problem: x\n\n  go\nsuccess:\n  data:\n    - name: x\n      \ntitle: y",
			["why:\n  problem: x\n\n  go", "success:\n  data:\n    - name: x\n      ", "title: y"],
		],
		["ends where an answer may come", "why:\n  \ntitle: ", ["why:\n  ", "title: "]],
		["ends with its bracket", "period: {start: }\n    # x\ntitle: y", ["period: {start: }", "title: y"]],
	])("%s", (_, text, expected) => expect(spans(text)).toEqual(expected));
});

it("a client that shows no tree gets a list that says what each is part of", () => {
	const symbols = getSymbolList(analyse("why:\n  goals:\n    - goal: Sleep\n"), { language: "nl" });
	expect(symbols.map(({ name, containerName, location }) => [name, containerName, location.range.start.line])).toEqual([
		["Waarom", undefined, 0],
		["Doelen (1)", "Waarom", 1],
		["Sleep", "Doelen (1)", 2],
		["Doel", "Sleep", 2],
	]);
});
