/** Words of a closed list, yes and no, days. */
import { describe, expect, it } from "vitest";
import { resolveCompletion } from "../../../../server/src/editing/completion/completion";
import { accepted, found, labels, suggest } from "../../support/completion";

const STAKEHOLDER = "success:\n  stakeholders:\n    - name: A\n      ";
const KINDS = ["residents", "businesses", "organisations", "government", "knowledge", "internal"];
const INFLUENCE = ["low", "medium", "high"];
const STATUSES = [
	...["idea", "exploring", "preparing", "running", "evaluating", "scaling", "regular"],
	...["paused", "stopped", "completed"],
];
const THEMES = ["economy", "sustainability", "liveability"];

describe("a closed list of words is offered", () => {
	it.each([
		["behind the space", "status: ‸", STATUSES],
		["behind the colon", "status:‸", STATUSES],
		["half a word", "status: pre‸", STATUSES],
		["in the middle of a word", "status: pre‸paring", STATUSES],
		["at the start of a word", "status: ‸preparing", STATUSES],
		["with no space behind the colon", "status:pre‸", STATUSES],
		["in double quotes", 'status: "‸"', STATUSES],
		["in single quotes", "status: 'pre‸'", STATUSES],
		["in quotes that are not closed", 'status: "pre‸\ntitle: x', STATUSES],
		["behind more spaces", "status:   ‸", STATUSES],
		["before a comment", "status: ‸ # now", STATUSES],
		["right before a comment", "status: ‸# now", STATUSES],
		["behind an anchor", "status: &s ‸", STATUSES],
		["under a quoted key", '"status": ‸', STATUSES],
		["at the end, without a line end", "title: x\nstatus: ‸", STATUSES],
		["in CRLF", "title: x\r\nstatus: ‸\r\nthemes: []\r\n", STATUSES],
		["above what is broken", "status: ‸\nwhy: [\n", STATUSES],
		["below what is broken", "why: {\nstatus: ‸\n", STATUSES],
		["in an item", `${STAKEHOLDER}kind: ‸`, KINDS],
		["in an item, other keys behind it", `${STAKEHOLDER}kind: ‸\n      influence: low\n`, KINDS],
		["in the first key of an item", "success:\n  stakeholders:\n    - kind: ‸", KINDS],
		["in braces", "success:\n  stakeholders:\n    - {kind: ‸}", KINDS],
		["in braces, half a word", "success:\n  stakeholders:\n    - {kind: res‸, name: A}", KINDS],
		["in braces without a space", "success:\n  stakeholders:\n    - {kind:‸}", KINDS],
		["in braces that are not closed", "success:\n  stakeholders:\n    - {kind: res‸", KINDS],
		["in quotes in braces", 'success:\n  stakeholders:\n    - {kind: "‸"}', KINDS],
		["for influence", `${STAKEHOLDER}influence: ‸`, INFLUENCE],
		["for support", `${STAKEHOLDER}support: ‸`, ["for", "doubting", "against"]],
		["for involvement", `${STAKEHOLDER}involvement: ‸`, ["inform", "consult", "advise", "co-produce", "co-decide"]],
		["for readiness", "success:\n  processes:\n    - readiness: ‸", ["ready", "partly", "not-ready"]],
		[
			"for what a law asks",
			"success:\n  compliance:\n    - status: ‸",
			["open", "in-progress", "met", "not-applicable"],
		],
		["for scaling", "success:\n  scaling:\n    kind: ‸", ["roll-out", "expansion", "replication"]],
		[
			"for the commissioner",
			"control:\n  commissioner:\n    unit: ‸",
			["executive-board", "line", "programme", "it", "other"],
		],
		["for a list, below its key", "themes:\n  - ‸", THEMES],
		["for a list, half a word", "themes:\n  - eco‸", THEMES],
		["for a list, a dash without a space", "themes:\n  -‸", THEMES],
		["for a list as far in as its key", "themes:\n- ‸", THEMES],
		["for a list, on an empty line", "themes:\n  ‸", THEMES],
		["for a list, behind its key", "themes: ‸", THEMES],
		["for a list, half a word behind its key", "themes: eco‸", THEMES],
		["for a list in brackets", "themes: [‸]", THEMES],
		["for a list in brackets that are not closed", "themes: [‸\ntraits: []\n", THEMES],
		["for a list in quotes", 'themes: ["‸"]', THEMES],
		["in a list, without what it has", "themes:\n  - economy\n  - ‸", ["sustainability", "liveability"]],
		["in a list, without what comes below", "themes:\n  - ‸\n  - economy\n", ["sustainability", "liveability"]],
		[
			"in a list, with the word at the cursor",
			"themes:\n  - eco‸nomy\n  - liveability\n",
			["economy", "sustainability"],
		],
		["in brackets, without what they have", "themes: [economy, ‸]", ["sustainability", "liveability"]],
		["in brackets, before a word", "themes: [‸ economy]", ["sustainability", "liveability"]],
		["in brackets, without what is quoted", "themes: ['economy', ‸]", ["sustainability", "liveability"]],
		["in brackets over lines", "themes: [\n  economy,\n  ‸\n]", ["sustainability", "liveability"]],
		["in brackets in an item", "control:\n  champions:\n    - network: [inside, ‸]", ["outside"]],
		["yes or no", "success:\n  data:\n    - personal: ‸", ["true", "false"]],
		["yes or no in braces", "success:\n  data:\n    - {personal: ‸}", ["true", "false"]],
		["no yes or no in quotes, which would make it a text", 'success:\n  data:\n    - personal: "‸"', []],
	])("%s", (_, marked, expected) => expect(labels(marked)).toEqual(expected));

	it("none where it says so itself", () => expect(labels("traits: ‸").slice(-1)).toEqual(["[]"]));
	it("with 39 traits", () => expect(labels("traits:\n  - ‸")).toHaveLength(39));
});

describe("a word is found by", () => {
	it.each([
		["itself", "status: prep‸", "preparing"],
		["its Dutch word", "status: voor‸", "preparing"],
		["another Dutch word", `${STAKEHOLDER}kind: bewo‸`, "residents"],
		["another English word", "status: act‸", "running"],
		["ja", "success:\n  data:\n    - personal: ja‸", "true"],
		["a Dutch trait", "traits: [kent‸]", "anpr"],
	])("%s", (_, marked, label) => expect(found(marked)).toContain(label));

	it("and shows how one says it", () => {
		const detail = (language: "en" | "nl") => suggest(`${STAKEHOLDER}kind: ‸`, language).items[0]?.detail;
		expect([detail("en"), detail("nl")]).toEqual([undefined, "inwoners"]);
	});
	it.each(["en", "nl"] as const)("and has its meaning as documentation (%s)", (language) => {
		for (const marked of ["status: ‸", `${STAKEHOLDER}kind: ‸`, "traits: [‸]", "themes:\n  - ‸"]) {
			const { analysis, items } = suggest(marked, language);
			for (const item of items) {
				const { documentation } = resolveCompletion(item, analysis, { language, markdown: false });
				expect(documentation, item.label).toMatchObject({ kind: "plaintext", value: expect.stringMatching(/\w/) });
			}
		}
	});
});

describe("at a word that was picked before", () => {
	it.each(["status: preparing‸\n", "status: prep‸aring # x\n", "status: ‸preparing\n", 'status: "preparing‸"\n'])(
		"all others are in the list: %s",
		(marked) => expect(found(marked)).toEqual(expect.arrayContaining(["idea", "running", "stopped"])),
	);
	it("that is none of them only what fits is", () => {
		expect(found("status: prep‸\n")).toEqual(["preparing"]);
	});
	it("an answer of yes or no can be turned around", () => {
		expect(found("success:\n  data:\n    - name: x\n      personal: false‸\n")).toContain("true");
	});
});

describe("a word is written", () => {
	it.each([
		["behind the space", "status: ‸\n", "idea", "status: idea\n"],
		["behind the colon, with a space", "status:‸\n", "idea", "status: idea\n"],
		["where a space lacks", "status:pre‸\n", "preparing", "status: preparing\n"],
		["replacing the whole word", "status: pre‸paring # x\n", "idea", "status: idea # x\n"],
		["in front of a comment", "status: ‸# x\n", "idea", "status: idea # x\n"],
		["in quotes", 'status: "pre‸"\n', "idea", 'status: "idea"\n'],
		["in quotes that are not closed", "status: 'pre‸\ntitle: x\n", "idea", "status: 'idea'\ntitle: x\n"],
		["in brackets", "themes: [‸]\n", "economy", "themes: [economy]\n"],
		["in brackets behind a comma", "themes: [economy,‸]\n", "liveability", "themes: [economy, liveability]\n"],
		["in brackets before a word", "themes: [‸ economy]\n", "liveability", "themes: [liveability, economy]\n"],
		["with brackets behind its key", "themes: eco‸\n", "economy", "themes: [economy]\n"],
		["below its key", "themes: ‸\n", "economy", "themes:\n  - economy\n"],
		[
			"below its key, before others",
			"themes: ‸\n  - economy\n",
			"liveability",
			"themes:\n  - liveability\n  - economy\n",
		],
		["below its key in CRLF", "title: x\r\nthemes: ‸\r\n", "economy", "title: x\r\nthemes:\r\n  - economy\r\n"],
		[
			"on an empty line, with its dash",
			"themes:\n  - economy\n  ‸\n",
			"liveability",
			"themes:\n  - economy\n  - liveability\n",
		],
		["behind a dash without a space", "themes:\n  -‸\n", "economy", "themes:\n  - economy\n"],
		[
			"behind a dash in the wrong column",
			"status: idea\ntraits:\n  - anpr\n- au‸\n",
			"audio",
			"status: idea\ntraits:\n  - anpr\n  - audio\n",
		],
		["none", "traits: ‸\n", "[]", "traits: []\n"],
		["on the line below its key", "status:\n  pre‸\ntitle: x\n", "idea", "status:\n  idea\ntitle: x\n"],
		[
			"on the line below its key, in an item",
			"success:\n  stakeholders:\n    - name: x\n      kind:\n        ‸\n",
			"residents",
			"success:\n  stakeholders:\n    - name: x\n      kind:\n        residents\n",
		],
		[
			"in braces, at its start",
			"period: {}\nsuccess: {data: [{name: x, personal: ‸true}]}\n",
			"false",
			"period: {}\nsuccess: {data: [{name: x, personal: false}]}\n",
		],
		["below its key, before a comment", "themes: ‸ # elk\n", "economy", "themes: # elk\n  - economy\n"],
		["in brackets right before a word", "themes: [‸economy]\n", "liveability", "themes: [liveability, economy]\n"],
		[
			"in brackets over lines, far left",
			"themes: [economy,\n‸\n]\n",
			"liveability",
			"themes: [economy,\n  liveability\n]\n",
		],
		[
			"in braces",
			"success:\n  data:\n    - {name: x, personal: ‸}\n",
			"true",
			"success:\n  data:\n    - {name: x, personal: true}\n",
		],
	])("%s", (_, marked, label, after) => expect(accepted(marked, label)).toBe(after));
});

it.each(["kind:‸ residents", "kind:‸ 'residents'", "bearsRisk:‸ true", "name:‸ x"])(
	"nothing is offered beside the answer that stands there: {%s}",
	(pair) => expect(labels(`success:\n  stakeholders: [{${pair}}]\n`)).toEqual([]),
);

/** Today is 1 June 2027 here. */
describe("a day is offered", () => {
	const QUARTERS = ["2027-06-30", "2027-09-30", "2027-12-31", "2028-03-31", "2028-06-30"];
	it.each([
		["today and the ends of quarters", "period:\n  start: ‸", ["2027-06-01", ...QUARTERS]],
		["the start, for the end", "period:\n  start: 2027-09-01\n  end: ‸", ["2027-06-01", "2027-09-01", ...QUARTERS]],
		["the end, for the start", "period:\n  start: ‸\n  end: 2028-02-29\n", ["2027-06-01", "2028-02-29", ...QUARTERS]],
		[
			"both, elsewhere",
			"period: {start: 2027-09-01, end: 2028-02-29}\nwhy:\n  goals:\n    - by: ‸",
			["2027-06-01", "2027-09-01", "2028-02-29", ...QUARTERS],
		],
		[
			"each once",
			"period: {start: 2027-06-01, end: 2027-12-31}\nsuccess:\n  scaling:\n    decideOn: ‸",
			["2027-06-01", "2027-12-31", "2027-06-30", "2027-09-30", "2028-03-31", "2028-06-30"],
		],
		["in quotes", 'period:\n  start: "‸"', ["2027-06-01", ...QUARTERS]],
		["in braces", "period: {start: ‸}", ["2027-06-01", ...QUARTERS]],
		["half typed", "ended:\n  on: 2027-‸", ["2027-06-01", ...QUARTERS]],
		["not a day that is none", "period:\n  start: soon\n  end: ‸", ["2027-06-01", ...QUARTERS]],
	])("%s", (_, marked, expected) => expect(labels(marked)).toEqual(expected));

	it("or from which status on", () =>
		expect(labels(`${STAKEHOLDER}from: ‸`)).toEqual([...STATUSES.slice(0, 7), "2027-06-01", ...QUARTERS]));
	it.each([
		["today", "ended:\n  on: tod‸"],
		["vandaag", "ended:\n  on: vand‸"],
		["its month", "ended:\n  on: jun‸"],
	])("and found by %s", (_, marked) => expect(found(marked)[0]).toBe("2027-06-01"));
	it("and written", () => expect(accepted("ended:\n  on: vand‸\n", "2027-06-01")).toBe("ended:\n  on: 2027-06-01\n"));
	it("written out", () => expect(suggest("ended:\n  on: ‸", "nl").items[0]?.detail).toBe("vandaag: 1 juni 2027"));
});
