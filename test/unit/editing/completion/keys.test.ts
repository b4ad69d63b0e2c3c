/** Keys: which ones, in what order, and the text after taking one. */
import { describe, expect, it } from "vitest";
import { accepted, found, labels, suggest } from "../../support/completion";

const ITEM = "success:\n  stakeholders:\n    - name: A\n      kind: residents\n";
const PERSON = "control:\n  champions:\n    - ";

describe("are those that are missing", () => {
	it.each([
		["of the pilot", "title: x\nmunicipality: y\nstatus: idea\nthemes: []\n‸", "why"],
		["of a question", "why:\n  ‸", "problem"],
		["of a question, the first given", "why:\n  problem: x\n  ‸", "publicValue"],
		["of a question, before others", "why:\n  ‸\n  problem: x\n", "publicValue"],
		["of a group", "status: preparing\nperiod:\n  ‸", "start"],
		["of a group, one given", "status: preparing\nperiod:\n  start: 2027-01-01\n  ‸", "end"],
		["of a group in a group", "status: preparing\nwhy:\n  businessCase:\n    ‸", "objective"],
		["of a group deeper still", "status: preparing\nwhy:\n  businessCase:\n    costs:\n      ‸", "pilot"],
		["of an item", `status: preparing\n${ITEM}      ‸`, "influence"],
		[
			"of an item, between its keys",
			"success:\n  stakeholders:\n    - name: A\n      ‸\n      influence: low\n",
			"kind",
		],
		["of an item in a list as far in as its key", "success:\n  stakeholders:\n  - name: A\n    ‸", "kind"],
		["of an item whose dash stands alone", "status: exploring\nsuccess:\n  stakeholders:\n    -\n      ‸", "name"],
		["of an item behind another", `status: exploring\n${ITEM}    - name: B\n      ‸`, "kind"],
		["in braces", "status: preparing\nperiod: {‸}", "start"],
		["in braces, one given", "status: preparing\nperiod: {start: 2027-01-01, ‸}", "end"],
		["in braces, in front", "status: preparing\nperiod: {‸ start: 2027-01-01}", "end"],
		["in braces that are not closed", "status: preparing\nperiod: {start: 2027-01-01, ‸", "end"],
		["in braces in a list", "status: exploring\nsuccess:\n  stakeholders:\n    - {name: A, ‸}", "kind"],
		["behind a colon, for the line below", "status: preparing\nperiod: ‸", "start"],
		["right behind a colon", "status: preparing\nperiod:‸", "start"],
		["behind a colon, with keys below", "status: preparing\nperiod: ‸\n  start: 2027-01-01\n", "end"],
		["in CRLF", "status: preparing\r\nperiod:\r\n  start: 2027-01-01\r\n  ‸\r\nthemes: []\r\n", "end"],
		["at the end, without a line end", "why:\n  problem: x\n  publicValue: y\n  ‸", "goals"],
		["in front of a comment", "why:\n  problem: x\n  ‸\n  # goals come later\n", "publicValue"],
		["behind a comment", "why:\n  # the problem\n  ‸", "problem"],
		["behind a block text", "why:\n  problem: |\n    x\n    y\n  ‸", "publicValue"],
		["behind a folded text and an empty line", "why:\n  problem: >-\n    x\n\n  ‸", "publicValue"],
		["behind a text over lines", "why:\n  problem: x\n    y\n  ‸", "publicValue"],
		["with an anchor above", "why: &why\n  problem: x\n  ‸", "publicValue"],
		["behind a reference", "why:\n  problem: &p x\n  publicValue: *p\n  ‸", "goals"],
		["with a mistake above", "title: [\nwhy:\n  ‸", "problem"],
		["with a mistake below", "why:\n  ‸\n  problem: [\nstatus: 'x\n", "publicValue"],
		["with a quote that is not closed above", 'title: "x\nwhy:\n  ‸', "problem"],
		["with tabs elsewhere", "why:\n  ‸\nsuccess:\n\tdata: x\n", "problem"],
		["behind an empty document", "---\n‸", "title"],
		["with keys four spaces in", "why:\n    problem: x\n    ‸\nstatus: idea\n", "publicValue"],
		["with keys one space in", "why:\n problem: x\n ‸\nstatus: idea\n", "publicValue"],
	])("%s", (_, marked, first) => expect(labels(marked)[0]).toBe(first));
});

describe("at any indentation of an empty line", () => {
	const AROUND = "why:\n  problem: x\n  goals:\n    - goal: y\n";
	it.each([
		["at the start of the line, the keys of the pilot", `${AROUND}‸`, "title"],
		["one space in, too", `${AROUND} ‸`, "title"],
		["two spaces in, those of the question", `${AROUND}  ‸`, "publicValue"],
		["three, too", `${AROUND}   ‸`, "publicValue"],
		["four, a new item", `${AROUND}    ‸`, "measurable goal"],
		["six, the keys of the item", `status: preparing\n${AROUND}      ‸`, "policy"],
		["before what stands deeper, no less than that", "why:\n‸\n  goals: []\n", "problem"],
		["before what stands deeper, one space in", "why:\n ‸\n  goals: []\n", "problem"],
		["before an item, a new item", "why:\n  goals:\n‸\n    - goal: y\n", "measurable goal"],
		[
			"before the keys of an item, those",
			"status: preparing\nwhy:\n  goals:\n    - goal: y\n  ‸\n      by: 2027-01-01\n",
			"policy",
		],
		["too far in behind a word that cannot go on", "status: idea\n    ‸", "title"],
		["below a group, two in", "title: x\nwhy:\n  ‸\nstatus: idea\n", "problem"],
		["below a group, one in", "title: x\nwhy:\n ‸\nstatus: idea\n", "problem"],
		["below a group, four in", "title: x\nwhy:\n    ‸\nstatus: idea\n", "problem"],
		["below a group, not in", "why:\n‸\nstatus: idea\n", "title"],
	])("%s", (_, marked, first) => expect(labels(marked)[0]).toBe(first));
});

describe("are never those that are there", () => {
	it.each([
		["above", "title: x\nstatus: idea\n‸", ["title", "status"]],
		["below", "‸\ntitle: x\nstatus: idea\n", ["title", "status"]],
		["in quotes", '"title": x\n‸', ["title"]],
		["without a value", "title:\nstatus: \n‸", ["title", "status"]],
		["behind a dash", `${PERSON}name: x\n      ‸`, ["name"]],
		["below a new dash", `${PERSON}‸\n      name: x\n`, ["name"]],
		["in braces", "period: {start: 2027-01-01, ‸}", ["start"]],
		["in braces, further on", "period: {‸, start: 2027-01-01}", ["start"]],
		["in braces over lines", "period: {\n  start: 2027-01-01,\n  ‸\n}", ["start"]],
		["with a long text", "why:\n  problem: |\n    a\n\n    b\n  ‸", ["problem"]],
		["in a part that is broken", "why:\n  problem: 'x\n  goals: [\n  ‸", ["problem", "goals"]],
		["behind an error in between", "title: x\nstatus idea\n‸\nthemes: []\n", ["title", "themes"]],
	])("%s", (_, marked, there) => {
		const all = labels(marked);
		expect(all.length).toBeGreaterThan(0);
		expect(all.filter((label) => there.includes(label))).toEqual([]);
	});
});

describe("come in the order of need", () => {
	it("those needed now, later, in other cases, never", () => {
		expect(labels("status: exploring\n‸")).toEqual([
			...["title", "municipality", "themes", "traits", "why", "success", "control"],
			"Smart-city pilot: all missing answers (7)",
			...["summary", "period", "decisions"],
			...["contact", "ended"],
		]);
	});
	it("what only some pilots are asked for comes when they are", () => {
		expect(labels("status: preparing\ntraits: [camera]\n‸").slice(0, 9)).toContain("contact");
		expect(labels("status: preparing\ntraits: [cloud]\n‸").slice(0, 9)).not.toContain("contact");
	});
	it.each([
		[
			"more is needed of somebody with influence",
			`status: preparing\n${ITEM}      influence: high\n      ‸`,
			"involvement",
		],
		[
			"or who bears a risk",
			`status: preparing\n${ITEM}      influence: low\n      bearsRisk: true\n      ‸`,
			"involvement",
		],
		["not of others", `status: preparing\n${ITEM}      influence: low\n      ‸`, "involvement", 0],
		[
			"less of a law that does not apply",
			"status: preparing\nsuccess:\n  compliance:\n    - regulation: avg\n      status: not-applicable\n      ‸",
			"requirement",
			0,
		],
		[
			"all of one that does",
			"status: preparing\nsuccess:\n  compliance:\n    - regulation: avg\n      status: open\n      ‸",
			"requirement",
		],
		[
			"how it ended, of one that stopped",
			"title: x\nmunicipality: y\nstatus: stopped\nthemes: [economy]\nsummary: x\nperiod: {start: 2027-01-01, end: 2027-02-01}\ntraits: []\nwhy: x\nsuccess: x\ncontrol: x\n‸",
			"ended",
		],
	])("%s", (_, marked, label, now = 1) => {
		const { items } = suggest(marked);
		const sort = items.find((item) => item.label === label)?.sortText ?? "";
		expect(sort.startsWith("0")).toBe(now === 1);
	});
	it("the first that is needed now is chosen beforehand, one that is not is none", () => {
		expect(
			suggest("why:\n  ‸")
				.items.filter(({ preselect }) => preselect)
				.map(({ label }) => label),
		).toEqual(["problem"]);
		expect(suggest("period:\n  ‸").items.filter(({ preselect }) => preselect)).toEqual([]);
	});
});

describe("are found by", () => {
	it.each([
		["the start of the key", "mun‸", "municipality"],
		["the Dutch word", "gem‸", "municipality"],
		["another Dutch word", "loopt‸", "period"],
		["another English word", "wh‸", "why"],
		["a Dutch word deeper", "why:\n  doel‸", "goals"],
		["a Dutch word in an item", `${ITEM}      invl‸`, "influence"],
		["a Dutch word in braces", "period: {eind‸}", "end"],
	])("%s", (_, marked, label) => expect(found(marked)).toContain(label));

	it("whatever the language, and ask in that language", () => {
		const detail = (language: "en" | "nl") => suggest("why:\n  ‸", language).items[0]?.detail;
		expect(labels("why:\n  ‸", "nl").slice(0, 3)).toEqual(labels("why:\n  ‸", "en").slice(0, 3));
		expect([detail("en"), detail("nl")]).toEqual([
			"Which problem in the municipality does this pilot solve?",
			"Welk probleem in de gemeente lost deze pilot op?",
		]);
	});
});

describe("are written", () => {
	it.each([
		["a text", "ti‸", "title", "title: Name of the pilot"],
		["replacing the whole word", "ti‸tl\nstatus: idea", "title", "title: Name of the pilot\nstatus: idea"],
		["a choice", "sta‸", "status", "status: ..."],
		[
			"a group with what it needs",
			"status: preparing\nper‸",
			"period",
			"status: preparing\nperiod:\n  start: yyyy-mm-dd\n  end: yyyy-mm-dd",
		],
		[
			"a group that is not needed yet, with what it will need",
			"per‸",
			"period",
			"period:\n  start: yyyy-mm-dd\n  end: yyyy-mm-dd",
		],
		["a list of words", "the‸", "themes", "themes:\n  - ..."],
		["a list of items", "why:\n  go‸", "goals", "why:\n  goals:\n    - goal: Describe the goal"],
		[
			"a list in a file that does not indent them",
			"themes:\n- economy\ntr‸",
			"traits",
			"themes:\n- economy\ntraits:\n- ...",
		],
		[
			"four spaces in, as the file does",
			"why:\n    problem: x\nper‸",
			"period",
			"why:\n    problem: x\nperiod:\n    start: yyyy-mm-dd\n    end: yyyy-mm-dd",
		],
		[
			"in CRLF",
			"why:\r\n  problem: x\r\nper‸\r\n",
			"period",
			"why:\r\n  problem: x\r\nperiod:\r\n  start: yyyy-mm-dd\r\n  end: yyyy-mm-dd\r\n",
		],
		["only the name, where the colon is there", "sta‸: idea", "status", "status: idea"],
		["only the name, in the middle of a key", "sum‸mery: x\n", "summary", "summary: x\n"],
		["only the name, in quotes", '"st‸": idea', "status", '"status": idea'],
		["only the name in braces", "period: {sta‸: 2027-01-01}", "start", "period: {start: 2027-01-01}"],
		[
			"only the name and the colon above its lines",
			"success:\n  stake‸\n    - name: A\n",
			"stakeholders",
			"success:\n  stakeholders:\n    - name: A\n",
		],
		[
			"also above a list as far in",
			"success:\n  data: []\n  stake‸\n  - name: A\n",
			"stakeholders",
			"success:\n  data: []\n  stakeholders:\n  - name: A\n",
		],
		["before a comment", "ti‸ # the name", "title", "title: Name of the pilot # the name"],
		["with lines below, before a comment", "per‸ # when", "period", "period: # when"],
		["right before a comment", "‸# the name", "title", "title: Name of the pilot # the name"],
		["before other words", "status‸ running\n", "status", "status: running\n"],
		[
			"in the right column",
			"why:\n  problem: x\n      pub‸\nstatus: idea\n".replace("problem: x", 'problem: "x"'),
			"publicValue",
			'why:\n  problem: "x"\n  publicValue: Describe what society gains\nstatus: idea\n',
		],
		[
			"in the column of what follows",
			"why:\n‸\n  goals: []\n",
			"problem",
			"why:\n  problem: Describe the problem in the municipality\n  goals: []\n",
		],
		[
			"as the first of an item",
			"success:\n  data:\n    - na‸",
			"name",
			"success:\n  data:\n    - name: Name of the data",
		],
		[
			"as the first of an item with more below",
			"success:\n  data:\n    - na‸\n      use: x\n",
			"name",
			"success:\n  data:\n    - name: Name of the data\n      use: x\n",
		],
		[
			"behind a dash without a space",
			"success:\n  data:\n    -‸",
			"name",
			"success:\n  data:\n    - name: Name of the data",
		],
		[
			"behind a dash without a space, where dashes are wide",
			"success:\n  data:\n    -   name: x\n    -‸\n",
			"name",
			"success:\n  data:\n    -   name: x\n    -   name: Name of the data\n",
		],
		[
			"in an item whose keys stand deeper below its dash",
			"success:\n  data:\n    -‸\n          name: x\n  staff:\n    - group: y\n    - group: z\n",
			"use",
			"success:\n  data:\n    -\n          use: Describe what the data is used for\n          name: x\n  staff:\n    - group: y\n    - group: z\n",
		],
		[
			"in a list, without the dash that it needs",
			"success:\n  data:\n    na‸\n",
			"name",
			"success:\n  data:\n    - name: Name of the data\n",
		],
		["in front of another key", "title: x\n‸status: idea\n", "themes", "title: x\nthemes:\n  - ...\nstatus: idea\n"],
		[
			"in front of another key of an item",
			"success:\n  data:\n    - ‸name: x\n",
			"use",
			"success:\n  data:\n    - use: Describe what the data is used for\n      name: x\n",
		],
		["below its key, before a comment", "period:‸ # wanneer?\n", "start", "period: # wanneer?\n  start: yyyy-mm-dd\n"],
		["in quotes", '"ti‸"\n', "title", "title: Name of the pilot\n"],
		[
			"in braces, in quotes",
			'{"title": x, "sum‸"}\n',
			"summary",
			'{"title": x, summary: Describe the pilot in a few sentences}\n',
		],
		["in braces", "period: {‸}", "start", "period: {start: yyyy-mm-dd}"],
		[
			"in braces, behind a comma",
			"period: {start: 2027-01-01,‸}",
			"end",
			"period: {start: 2027-01-01, end: yyyy-mm-dd}",
		],
		[
			"in braces, before another",
			"period: {‸ end: 2027-01-01}",
			"start",
			"period: {start: yyyy-mm-dd, end: 2027-01-01}",
		],
		[
			"in braces, a group",
			"why: {‸}",
			"businessCase",
			"why: {businessCase: {objective: Describe what the pilot should achieve, costs: {pilot: ..., yearlyAtScale: ...}, endorsedBy: [Name of an endorser], endorsedOn: yyyy-mm-dd}}",
		],
		["below the key that it belongs to", "period: ‸\n", "start", "period:\n  start: yyyy-mm-dd\n"],
		[
			"below, before the others",
			"period:‸\n  end: 2027-01-01\n",
			"start",
			"period:\n  start: yyyy-mm-dd\n  end: 2027-01-01\n",
		],
	])("%s", (_, marked, label, after) => expect(accepted(marked, label)).toBe(after));

	it("further in than the line, where nothing else is left to suggest", () => {
		const text =
			"why:\n  problem: a\n  publicValue: b\n  goals:\n    - goal: c\n‸\n  businessCase:\n    objective: d\n";
		expect(labels(text)).toEqual(expect.arrayContaining(["policy", "indicator"]));
		expect(labels(text.replace("  publicValue: b\n", ""))).toEqual(["publicValue"]);
	});

	it("with its name in the user's language beside it, where the editor has room for that", () => {
		const shown = (options: object) =>
			suggest("why:\n  ‸", "nl", options).items.map(({ label, labelDetails }) => [label, labelDetails?.description]);
		expect(shown({ labelDetails: true })).toContainEqual(["publicValue", "Maatschappelijke waarde"]);
		expect(shown({})).toContainEqual(["publicValue", undefined]);
	});

	it("without hints for an editor that has no tab stops", () => {
		expect(accepted("status: preparing\nper‸", "period", "en", { snippets: false })).toBe(
			"status: preparing\nperiod:\n  start: \n  end: ",
		);
		expect(suggest("ti‸", "en", { snippets: false }).items[0]?.insertTextFormat).toBe(1);
	});
	it("with hints in the language of the user", () =>
		expect(accepted("ti‸", "title", "nl")).toBe("title: Naam van de pilot"));
});

describe("all that is needed can be taken at once", () => {
	it.each([
		[
			"of a question",
			"why:\n  ‸",
			"Why: all missing answers (3)",
			"why:\n  problem: Describe the problem in the municipality\n  publicValue: Describe what society gains\n  goals:\n    - goal: Describe the goal",
		],
		[
			"of a group that is needed later",
			"period:\n  ‸",
			"Period: all missing answers (2)",
			"period:\n  start: yyyy-mm-dd\n  end: yyyy-mm-dd",
		],
		[
			"behind what is there",
			"why:\n  problem: x\n  ‸\n",
			"Why: all missing answers (2)",
			"why:\n  problem: x\n  publicValue: Describe what society gains\n  goals:\n    - goal: Describe the goal\n",
		],
		[
			"below its key",
			"period: ‸\n",
			"Period: all missing answers (2)",
			"period:\n  start: yyyy-mm-dd\n  end: yyyy-mm-dd\n",
		],
		[
			"of an item",
			`${ITEM}      influence: high\n      ‸`.replace("success", "status: preparing\nsuccess"),
			"Stakeholder: all missing answers (3)",
			`status: preparing\n${ITEM}      influence: high\n      involvement: ...\n      how: Describe how this stakeholder is involved\n      from: ...`,
		],
	])("%s", (_, marked, label, after) => expect(accepted(marked, label)).toBe(after));

	it.each([
		["where one is left", "why:\n  problem: x\n  publicValue: y\n  ‸"],
		["where more follows in the line", "why:\n  ‸ # x"],
		["in braces", "period: {‸}"],
		["in a key", "pe‸riod: x"],
		["where a whole item is offered", "success:\n  stakeholders:\n    - ‸"],
		["where a whole pilot is offered", "‸"],
	])("not %s", (_, marked) => expect(labels(marked).filter((label) => label.includes("all open"))).toEqual([]));
});

describe("an editor that can ask on", () => {
	const taken = (marked: string, label: string) =>
		suggest(marked, "en", { triggersSuggest: true }).items.find((item) => item.label === label);
	it.each([
		["a word of a list", "sta‸", "status", "status: $1"],
		["a day", "ended:\n  ‸", "on", "on: $1"],
		["yes or no", "success:\n  data:\n    - name: x\n      ‸", "personal", "personal: $1"],
		["a party", "control:\n  growth:\n    ‸", "owner", "owner: $1"],
		["a list of words", "the‸", "themes", "themes:\n  - $1"],
		["a list of words in braces", "{‸}", "themes", "themes: [$1]"],
	])("triggers suggestions again behind %s", (_, marked, label, text) => {
		expect(taken(marked, label)).toMatchObject({
			command: { command: "editor.action.triggerSuggest" },
			textEdit: { newText: text },
		});
	});
	it("triggers suggestions again behind a new law, which is picked first", () => {
		const item = taken("success:\n  compliance:\n    - ‸", "law or rule");
		expect(item?.command).toBeDefined();
		expect(item?.textEdit).toMatchObject({ newText: expect.stringMatching(/^regulation: \$1\n/) });
	});
	it.each([
		["a text", "ti‸", "title"],
		["a group", "per‸", "period"],
		["a list of items", "why:\n  go‸", "goals"],
		["a name that has its colon", "st‸: x", "status"],
	])("is not behind %s", (_, marked, label) => expect(taken(marked, label)?.command).toBeUndefined());
});

it.each(["tatus: idea\r‸\n", "status: idea\r‸\ntitle: x\r\n", "\r\nwhy:\r\n  problem: x\r‸\n"])(
	"between the two signs of a line end there is no new line: %j",
	(marked) => expect(labels(marked)).toEqual([]),
);
