/** The findings of "The file": each with its span, its near-miss without a finding, its fixes applied. */
import { describe, expect, it } from "vitest";
import { expectFindings } from "../support/fixtures";
import { applyFix, codes, finding, fixed, fixes, marked } from "../support/pilots";

const HEAD = "title: Stille nachten\nmunicipality: Westerhaven\nstatus: idea\nthemes: [liveability]\n";
const WHY = "why:\n  problem: Lawaai\n  publicValue: Rust\n  goals:\n    - goal: Minder lawaai\n";
const GOOD = HEAD + WHY;

it("the base of these cases has no finding", () => expect(codes(GOOD)).toEqual([]));

describe("file/empty", () => {
	it.each(["", "\n\n", "# alleen een opmerking\n", "---\n", "tit", "{}"])("%j has no pilot in it", (text) => {
		expect(codes(text)).toEqual(["file/empty"]);
	});
	it.each(["", "# eerst dit\n", "# zonder einde"])("the fix writes the questions of an idea into %j", (text) => {
		const after = fixed(text, "file/empty");
		expect(after.startsWith(text)).toBe(true);
		expect(codes(after)).toEqual([
			...["title", "municipality", "status", "themes", "why.problem", "why.publicValue", "why.goals.goal"],
		]);
	});
});

describe("file/one-pilot", () => {
	it("stands on the second document", () =>
		expectFindings(`
			${GOOD}---
			~~~ file/one-pilot
			title: Nog een
		`));
	it.each(["...\n", "---\n", "--- # einde\n\n# klaar\n", "...\n---\n...\n"])(
		"is silent on a marker at the start, and on %j at the end",
		(end) => expect(codes(`---\n${GOOD}${end}`)).toEqual([]),
	);
});

describe("file/unknown-key", () => {
	it.each([
		["titel", "title", GOOD.replace("title:", "titel:")],
		["gemeente", "municipality", GOOD.replace("municipality:", "gemeente:")],
		["probelm", "problem", GOOD.replace("problem:", "probelm:")],
		["doelen", "goals", GOOD.replace("goals:", "doelen:")],
	])("%s is %s, and has no other finding", (wrong, right, text) => {
		expect(codes(text)).toEqual(["file/unknown-key"]);
		expect(marked(text, finding(text, "file/unknown-key"))).toBe(wrong);
		expect(finding(text, "file/unknown-key").message.nl).toContain(`“${right}”`);
		expect(fixes(text, "file/unknown-key")[0]).toMatchObject({ preferred: true, safe: true });
		expect(fixed(text, "file/unknown-key")).toBe(GOOD);
	});
	it.each(["? Oosterdam\n", "? Oosterdam\n: b\n", "Oosterdam: b\n"])("takes %j away as a whole", (key) => {
		const text = `${key}${GOOD}`;
		const remove = fixes(text, "file/unknown-key").find(({ title }) => title.en.startsWith("Remove"));
		expect(remove && applyFix(text, remove)).toBe(GOOD);
	});

	it.each(['"": 4\n', ": 4\n"])("says of %j that there is no name", (line) => {
		const text = `${GOOD}${line}`;
		expect(codes(text)).toEqual(["file/unknown-key"]);
		expect(finding(text, "file/unknown-key").message.en).toMatch(/^The field name before this colon is missing/);
		expect(fixed(text, "file/unknown-key")).toBe(GOOD);
	});
	it("leaves names that cannot be read to their own findings, and takes no two of them for one", () => {
		expectFindings(`
			${GOOD}? [a, b]
			  ~~ file/syntax
			: 1
			? {c: d}
			  ~~~ file/syntax
			: 2
		`);
		const twice = `${GOOD}"": 4\n"": 5\n`;
		expect(codes(twice)).toEqual(["file/unknown-key", "file/syntax"]);
		expect(finding(twice, "file/syntax").message.en).toMatch(/^Here too, the field name before the colon is missing/);
	});

	it("does not check what is below it", () =>
		expectFindings(`
			${GOOD}extra:
			~~~~~ file/unknown-key
			  stand: x
			  lijst: [1, {a: b}]
		`));
	it("is moved to the only position that accepts it, with the lines below it", () => {
		const text = `${HEAD}vision: |\n  Eén.\n  Twee.\n${WHY}`;
		expect(finding(text, "file/unknown-key").message.en).toContain("Move it to “Keeping control”.");
		expect(fixed(text, "file/unknown-key")).toBe(`${HEAD}${WHY}control:\n  vision: |\n    Eén.\n    Twee.\n`);
	});
	it("is moved into what stands there already", () => {
		const text = `${GOOD.replace("  publicValue: Rust\n", "")}publicValue: Rust # zeker\n`;
		expect(fixed(text, "file/unknown-key")).toBe(text.replace("\npublicValue", "\n  publicValue"));
	});
	it("is not moved if several positions accept it", () => {
		expect(fixes(`${GOOD}owner: x\n`, "file/unknown-key").map(({ title }) => title.en)).toEqual([
			"Remove “owner” and its answer",
		]);
	});
	it.each([
		["between others", `${HEAD}kleur: rood # mooi\n${WHY}`, GOOD],
		["with lines below it", `${HEAD}kleur:\n  - rood\n  - groen\n${WHY}`, GOOD],
		["last, without an end", `${GOOD}kleur: rood`, GOOD.trimEnd()],
		[
			"in a group on one line",
			GOOD.replace("goals:\n    - goal: Minder lawaai", "goals: [{goal: x, kleur: rood}]"),
			GOOD.replace("goals:\n    - goal: Minder lawaai", "goals: [{goal: x}]"),
		],
		["first in a list item", GOOD.replace("- goal", "- kleur: rood\n      goal"), GOOD],
	])("is removed %s", (_, text, expected) => {
		expect(fixed(text, "file/unknown-key", fixes(text, "file/unknown-key").length - 1)).toBe(expected);
	});
	describe("behind a comma in a sentence between { }", () => {
		const goal = (value: string) => `${HEAD}why: {problem: Lawaai, publicValue: Rust, goals: [{goal: ${value}}]}\n`;
		it.each([
			["Stil, ook op zondag", '"Stil, ook op zondag"'],
			["Stil, ook, ja ook, op zondag, indicator: x", '"Stil, ook, ja ook, op zondag", indicator: x'],
			["Stil, in 'De Boei' , unit: y", `"Stil, in 'De Boei'" , unit: y`],
			['Een "pub", en stil', '"Een \\"pub\\", en stil"'],
		])("%s: reported once, and the whole is put in quotes", (cut, whole) => {
			expect(codes(goal(cut))).toEqual(["file/unknown-key"]);
			expect(finding(goal(cut), "file/unknown-key").message.en).toContain("quotes");
			expect(fixed(goal(cut), "file/unknown-key")).toBe(goal(whole));
			expect(codes(goal(whole))).toEqual([]);
		});
		it.each([
			["a key with an answer", "Stil, kleur: rood"],
			["a key that waits for its answer", "Stil, kleur: "],
			["a sentence over two lines", "Stil,\n  ook op zondag"],
			["a text in quotes", "'Stil', ook op zondag"],
			["a number", "Stil, baseline: 1,5"],
		])("is not meant by %s", (_, value) => {
			expect(finding(goal(value), "file/unknown-key").message.en).not.toContain("quotes");
			expect(fixes(goal(value), "file/unknown-key")).toHaveLength(1);
		});
	});
	it("is silent on keys that come in by a merge it knows", () => {
		const text = `${GOOD}period: &p {start: 2028-01-01, end: 2028-12-31}\n`;
		expect(codes(text)).toEqual([]);
	});
});

describe("file/type", () => {
	it.each([
		[
			"a text where a list is due",
			GOOD.replace("[liveability]", "liveability"),
			GOOD.replace("[liveability]", "\n  - liveability").replace("themes: \n", "themes:\n"),
		],
		["an object where a list is due", GOOD.replace("- goal", "goal"), GOOD],
		["a number where a text is due", GOOD.replace("Stille nachten", "2027"), GOOD.replace("Stille nachten", '"2027"')],
		["yes or no where a text is due", GOOD.replace("Stille nachten", "true"), GOOD.replace("Stille nachten", '"true"')],
	])("%s is mended", (_, text, expected) => {
		expect(codes(text)).toEqual(["file/type"]);
		expect(fixed(text, "file/type")).toBe(expected);
		expect(codes(fixed(text, "file/type"))).toEqual([]);
	});
	it.each([
		['"40"', "40"],
		["€ 25.000", "25000"],
		["1.250,50", "1250.50"],
		["25.000", "25000"],
	])("the amount %s becomes %s", (wrong, right) => {
		const text = `${GOOD}  businessCase:\n    costs:\n      pilot: ${wrong}\n`;
		expect(codes(text)).toEqual(["file/type"]);
		expect(fixed(text, "file/type")).toBe(text.replace(wrong, right));
	});
	it.each([
		["ja", "true"],
		["Nee", "false"],
		['"true"', "true"],
	])("the answer %s becomes %s", (wrong, right) => {
		const text = `${GOOD}success:\n  data:\n    - name: x\n      personal: ${wrong}\n`;
		expect(codes(text)).toEqual(["file/type"]);
		expect(fixed(text, "file/type")).toBe(text.replace(wrong, right));
	});
	it("a bare word where answers are due has no fix and no missing answers", () => {
		const text = `${HEAD}why: Lawaai\n`;
		expect(codes(text)).toEqual(["file/type"]);
		expect(fixes(text, "file/type")).toEqual([]);
	});
	it.each(["baseline: 12.5", "baseline: 0", "baseline: 1e3", "baseline: todo", "baseline:", "baseline: ..."])(
		"is silent on %s",
		(line) => {
			expect(codes(`${GOOD}      ${line}\n`)).toEqual([]);
		},
	);
});

describe("file/value", () => {
	it.each([
		["bewoners", ["residents"]],
		["inwoners", ["residents"]],
		["Residents", ["residents"]],
		["resident", ["residents"]],
		["bussinesses", ["businesses"]],
		["bedrijven", ["businesses"]],
		["overheid", ["government"]],
	])("%s means %j", (word, meant) => {
		const text = `${GOOD}success:\n  stakeholders:\n    - name: x\n      kind: ${word}\n`;
		expect(codes(text)).toEqual(["file/value"]);
		expect(marked(text, finding(text, "file/value"))).toBe(word);
		expect(fixes(text, "file/value").map(({ title }) => title.en)).toEqual(
			meant.map((choice) => `Change to “${choice}”`),
		);
		expect(codes(fixed(text, "file/value"))).toEqual([]);
	});
	it.each([
		["status: idea", "status: bezig", "status: running"],
		["[liveability]", "[groen]", "[sustainability]"],
		["[liveability]", "[veilig]", "[liveability]"],
	])("%s: %s becomes %s", (from, wrong, right) => {
		expect(fixed(GOOD.replace(from, wrong), "file/value")).toBe(GOOD.replace(from, right));
	});
	it.each([
		["      involvement: meedenken", "      involvement: advise"],
		["      from: verkenning", "      from: exploring"],
		["  scaling:\n    kind: opschalen", "  scaling:\n    kind: roll-out"],
	])("%j becomes %j", (wrong, right) => {
		const text = (lines: string) => `${GOOD}success:\n  stakeholders:\n    - name: x\n${lines}\n`;
		expect(fixed(text(wrong), "file/value")).toBe(text(right));
	});
	it.each([
		["bezig", true],
		["gepland", false],
	])("%s is sure enough to be mended unasked: %s", (word, safe) => {
		const text = GOOD.replace("status: idea", `status: ${word}`);
		expect(fixes(text, "file/value")).toEqual([expect.objectContaining({ preferred: true, safe })]);
	});
	it("does not guess which municipality is meant, or what other words mean: it offers the choices", () => {
		for (const words of ["gemeente", "mensen uit de buurt"]) {
			const text = `${GOOD}success:\n  stakeholders:\n    - name: x\n      kind: ${words}\n`;
			const offered = fixes(text, "file/value");
			expect(offered[0]?.title.nl).toBe("Wijzig in “residents” (inwoners)");
			expect(offered.length).toBeGreaterThan(4);
			expect(offered.filter(({ preferred, safe }) => preferred || safe)).toEqual([]);
			expect(codes(fixed(text, "file/value"))).toEqual([]);
		}
	});
	it("takes n.v.t. for a choice where there is one, for no answer elsewhere", () => {
		const text = `${GOOD}success:\n  compliance:\n    - regulation: avg\n      status: n.v.t.\n      owner: n.v.t.\n`;
		expect(codes(text)).toEqual(["file/value"]);
		expect(fixed(text, "file/value")).toContain("status: not-applicable\n");
	});
	it("lists the choices when none is near", () => {
		const text = GOOD.replace("[liveability]", "[blauw]");
		expect(finding(text, "file/value").message.nl).toBe(
			"“blauw” staat niet in de keuzelijst. Kies uit: “economy” (economie), “sustainability” (duurzaamheid), “liveability” (leefbaarheid).",
		);
		expect(fixes(text, "file/value").map(({ title }) => title.nl)).toEqual([
			"Wijzig in “economy” (economie)",
			"Wijzig in “sustainability” (duurzaamheid)",
			"Wijzig in “liveability” (leefbaarheid)",
		]);
		expect(fixes(text.replace("[blauw]", "[blauw, economy]"), "file/value")).toHaveLength(2);
	});
	it("takes an unknown status for an idea", () => expect(codes(GOOD.replace("idea", "bezig"))).toEqual(["file/value"]));
	it("knows that a moment is a date or a status", () => {
		const from = (moment: string) => codes(`${GOOD}success:\n  stakeholders:\n    - name: x\n      from: ${moment}\n`);
		expect([from("exploring"), from("2027-01-01"), from("todo"), from("Q1"), from("1 maart 2027")]).toEqual([
			...[[], [], [], ["file/value"], ["file/date"]],
		]);
	});
});

describe("file/date", () => {
	const start = (date: string) => `${GOOD}period:\n  start: ${date}\n`;
	it.each([
		["1-3-2027", ["2027-03-01", "2027-01-03"]],
		["28-11-2027", ["2027-11-28"]],
		["1 maart 2027", ["2027-03-01"]],
		["2027", ["2027-01-01 (1 januari 2027)", "2027-12-31 (31 december 2027)"]],
		["3/4/2027", ["2027-04-03", "2027-03-04"]],
		["2027-02-30", []],
		["voorjaar 2027", ["2027-03-01 (1 maart 2027)", "2027-05-31 (31 mei 2027)"]],
		["voorjaar", []],
	])("%s can become %j", (date, dates) => {
		expect(codes(start(date))).toEqual(["file/date"]);
		expect(fixes(start(date), "file/date").map(({ title }) => title.nl)).toEqual(
			dates.map((one) => `Wijzig in ${one}`),
		);
		expect(fixes(start(date), "file/date").some(({ safe }) => safe === true)).toBe(dates.length === 1);
	});
	it.each(["2028-03-01", '"2028-03-01"', "2028-02-29", "jjjj-mm-dd", "n.t.b."])("is silent on %s", (date) => {
		expect(codes(start(date))).toEqual([]);
	});
});

describe("a value on a line of its own", () => {
	const stakeholder = (lines: string) =>
		`${GOOD}success:\n  stakeholders:\n    - name: x\n      ${lines}\n      influence: high\n`;
	it.each([
		["file/value", GOOD.replace("idea", ">\n  lopend"), GOOD.replace("idea", "running")],
		["file/value", GOOD.replace("idea", "|-\n  lopend\n\n"), GOOD.replace("idea", "running\n\n")],
		["file/value", GOOD.replace("idea", "|+\n  lopend\n\n"), GOOD.replace("idea", "running\n\n")],
		["file/value", GOOD.replace("idea", ">2- # nog\n    lopend\n# en"), GOOD.replace("idea", "running # nog\n# en")],
		[
			"file/value",
			`${GOOD}status: >\n  lopend`.replace("status: idea\n", ""),
			`${GOOD}status: running`.replace("status: idea\n", ""),
		],
		["file/value", stakeholder("kind: >\n        bewoners"), stakeholder("kind: residents")],
		["file/value", stakeholder("kind: |-\n        bewoners"), stakeholder("kind: residents")],
		[
			"file/value",
			GOOD.replace("[liv", "\n  - >-\n    leefbaarheid\n  - eco\n#").replace("eco", "economy"),
			GOOD.replace("[liv", "\n  - liveability\n  - economy\n#"),
		],
		[
			"file/date",
			`${GOOD}period:\n  start: >\n    1 maart 2027\n  end: 2028-01-01\n`,
			`${GOOD}period:\n  start: 2027-03-01\n  end: 2028-01-01\n`,
		],
		[
			"file/type",
			`${GOOD}      baseline: >\n        1.200,5\n      target: 3\n`,
			`${GOOD}      baseline: 1200.5\n      target: 3\n`,
		],
		[
			"file/type",
			`${GOOD}success:\n  data:\n    - personal: >\n        ja\n      name: x\n`,
			`${GOOD}success:\n  data:\n    - personal: true\n      name: x\n`,
		],
	])("%s is replaced in %j", (code, text, expected) => {
		expect(fixed(text, code)).toBe(expected);
		expect(fixed(text.replaceAll("\n", "\r\n"), code)).toBe(expected.replaceAll("\n", "\r\n"));
	});
	it.each([
		[
			"why",
			`${HEAD}why: > # later\n  todo\n\nperiod: {}\n`,
			`${HEAD}why: # later\n${WHY.slice(5).replace(/: [A-Z].*/g, ": ")}\nperiod: {}\n`,
		],
		[
			"why.goals.goal",
			GOOD.replace("goal: M", ">-\n      todo\n    - goal: M"),
			GOOD.replace("goal: M", "goal: \n    - goal: M"),
		],
	])("%s is replaced by a placeholder if it says nothing: %j", (code, text, expected) => {
		expect(fixed(text, code)).toBe(expected);
		expect(fixed(text.replaceAll("\n", "\r\n"), code)).toBe(expected.replaceAll("\n", "\r\n"));
	});
});

describe("file/syntax", () => {
	it("turns all tabs in front of lines into spaces at once", () => {
		const text = `${HEAD}${WHY.replaceAll("    - ", "\t\t- ").replaceAll("\n  ", "\n\t")}`;
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(fixed(text, "file/syntax")).toBe(GOOD);
	});
	it.each([
		["a missing space", GOOD.replace("problem: ", "problem:"), GOOD],
		["a missing colon", GOOD.replace("problem: Lawaai", "problem Lawaai"), GOOD],
		["an unclosed quote", GOOD.replace("Lawaai", '"Lawaai'), GOOD.replace("Lawaai", '"Lawaai"')],
		[
			"a dash too far right, with its lines",
			`${GOOD}      unit: x\n      - goal: Meer rust\n        unit: y\n`,
			`${GOOD}      unit: x\n    - goal: Meer rust\n      unit: y\n`,
		],
		[
			"a dash too far left",
			`${GOOD}      unit: x\n   - goal: Meer rust\n     unit: y\n`,
			`${GOOD}      unit: x\n    - goal: Meer rust\n      unit: y\n`,
		],
		[
			"what stands too far left between brackets",
			GOOD.replace("[liveability]", "[ # elk\nliveability,\n\neconomy\n]"),
			GOOD.replace("[liveability]", "[ # elk\n  liveability,\n\n  economy\n]"),
		],
	])("%s is mended", (_, text, expected) => {
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(fixed(text, "file/syntax")).toBe(expected);
	});
	it("costs nothing else", () => {
		const text = `title: x\nstatus: idea\nthemes: [leefbaarheid]\nwhy:\n  problem: todo\n  publicValue: "Rust\n  goals: []\nsuccess:\n  stakeholders:\n    - kind: bewoners\n`;
		expect(codes(text)).toEqual([
			"municipality",
			"file/value",
			"why.problem",
			"file/syntax",
			"why.goals",
			"file/value",
		]);
	});
	it("says of equal keys where the first is, and counts the first", () => {
		const text = `${GOOD}status: running\n`;
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(finding(text, "file/syntax").related).toHaveLength(1);
	});
});

describe("answers that stand elsewhere", () => {
	it("are read where they are referred to, and asked for once", () => {
		const text = `${GOOD}period: &p\n  start: 2028-01-01\n  end: 2028-12-31\ncontrol:\n  commissioner: &c {role: Directeur}\n  vision: Samen\n`;
		expect(codes(text.replace("idea", "exploring"))).toEqual(["traits", "success", "control.commissioner.unit"]);
	});
	it("that lack something show it at the reference, and say where they are written", () => {
		const text = `${GOOD.replace("idea", "exploring")}traits: []\nsuccess:\n  stakeholders:\n    - &s {name: A, kind: residents}\n    - name: B\n      kind: businesses\ncontrol:\n  vision: x\n  commissioner: &c\n    role: Directeur\n`;
		expect(codes(text)).toEqual(["control.commissioner.unit"]);
		expect(fixed(text, "control.commissioner.unit")).toBe(`${text}    unit: \n`);
	});
});

describe("An answer that is yes or no", () => {
	const text = (answer: string) =>
		`${GOOD}success:\n  stakeholders:\n    - name: Bewoners\n      bearsRisk: ${answer}\n`;
	it.each([
		["ja", "true", "Kies “true”."],
		["Nee", "false", "Kies “false”."],
		['"true"', "true", "Door de aanhalingstekens is dit tekst. Haal ze weg: true."],
	])("written as %s has one right outcome", (written, right, advice) => {
		const found = finding(text(written), "file/type");
		expect(found.message.nl).toContain(advice);
		expect(fixes(text(written), "file/type")).toMatchObject([{ preferred: true, safe: true }]);
		expect(fixed(text(written), "file/type")).toBe(text(right));
	});
	it("written as something else says what to write", () => {
		expect(finding(text("misschien"), "file/type").message.en).toContain("Choose one of the two.");
		expect(fixes(text("misschien"), "file/type")).toEqual([]);
	});
});
