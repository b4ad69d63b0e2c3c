/** What stands on the page of a pilot, and in which words. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { questionAt } from "../../../server/src/format/questions";
import { neededIn } from "../support/needed";
import { answerOn, blocks, pageOf, words } from "../support/page";

const COMPLETE = readFileSync(new URL("../../fixtures/good/complete.pilot.yaml", import.meta.url), "utf8");
const textsOf = (path: string, language: "en" | "nl") => {
	const { question = "", shortQuestion = "", title = "" } = questionAt(path)?.texts[language] ?? {};
	return { question, shortQuestion, title };
};
const HEAD = "title: Quiet quay\nmunicipality: Westerhaven\nstatus: preparing\n";
const titles = (text: string, language: "en" | "nl" = "en") =>
	blocks(pageOf(text, language), "section").map(({ title }) => title);

describe("The page", () => {
	it("has its parts in the order of who reads it", () => {
		const questions = ["why", "success", "control"].map((key) => textsOf(key, "en").title);
		expect(titles(HEAD)).toEqual(["What is still needed", ...questions, "About this page"]);
		expect(titles(`ended: {on: 2027-01-01}\n${HEAD}`)).toEqual([
			...["What is still needed", ...questions, textsOf("ended", "en").title, "Timeline", "About this page"],
		]);
		const parts = [...["why", "success", "control"].map((key) => textsOf(key, "nl").title), "Tijdlijn"];
		expect(titles(COMPLETE, "nl").filter((title) => parts.includes(title))).toEqual(parts);
	});

	it("says nothing is needed where nothing is", () => {
		expect(titles(COMPLETE)).not.toContain("What is still needed");
		expect(blocks(pageOf(COMPLETE), "gap")).toEqual([]);
	});

	it("marks the step where the pilot is, and what is beside the way", () => {
		const [steps] = blocks(pageOf(HEAD, "nl"), "steps");
		expect(steps?.steps.filter(({ state }) => state === "now").map(({ title }) => title)).toEqual(["Voorbereiding"]);
		expect(steps?.steps.filter(({ state }) => state === "done")).toHaveLength(2);
		const [stopped] = blocks(pageOf("status: stopped\n", "nl"), "steps");
		expect(stopped?.beside).toBe("Gestopt");
		expect(stopped?.steps.every(({ state }) => state === "later")).toBe(true);
		const [none] = blocks(pageOf("- no pilot\n", "nl"), "steps");
		expect(none?.steps.map(({ title }) => title)).toContain("Voorbereiding");
	});

	it("has an answer under the question's own words, at its place", () => {
		const text = `${HEAD}why:\n  problem: Noise at night\n`;
		const answer = answerOn(pageOf(text, "nl"), "why.problem");
		expect(answer.question).toBe(textsOf("why.problem", "nl").question);
		expect(text.slice(answer.span?.start, answer.span?.end)).toBe("problem: Noise at night");
		expect(words(answer.children)).toBe("Noise at night");
	});

	it.each([
		["a choice", "status: running\nthemes: [liveability, economy]\n", "Leefbaarheid, economie"],
		["a name of several words", "traits: [cloud, open-data, ai]\n", "Cloud, open data, kunstmatige intelligentie (AI)"],
		["a list with nothing in it", "success: {staff: []}\n", `${textsOf("success.staff", "nl").title}: geen`],
		["a day", "period: {start: 2027-03-01, end: 2028-02-29}\n", "1 maart 2027 tot en met 29 februari 2028"],
		["half a period", "period: {start: 2027-03-01}\n", "vanaf 1 maart 2027"],
		["an amount", "why: {businessCase: {costs: {pilot: 45000}}}\n", "€ 45.000"],
		["cents", "why: {businessCase: {costs: {pilot: 1234.5}}}\n", "€ 1.234,50"],
		["yes and no", "success: {data: [{name: x, personal: true}]}\n", "Ja"],
		["a law", "success: {compliance: [{regulation: avg}]}\n", "Algemene verordening gegevensbescherming (AVG)"],
		["a party", "success: {stakeholders: [{id: ggd, name: De GGD}], processes: [{owner: ggd}]}\n", "Eigenaar: De GGD"],
		[
			"a status as a moment",
			"success: {stakeholders: [{name: A, involvement: inform, from: preparing}]}\n",
			`${textsOf("success.stakeholders.from", "nl").title}: voorbereiding`,
		],
	])("says %s as people write it", (_, text, expected) => {
		expect(words(pageOf(text, "nl"))).toContain(expected);
	});

	it("names who commissions by name and role, and keeps a phone number on one line", () => {
		const text =
			"contact: {name: Desk, phone: 0117 496 00 00}\ncontrol: {commissioner: {name: A. Vos, role: Director, unit: line}}\n";
		const lines = blocks(pageOf(text), "facts").flatMap(({ rows }) => rows.map((row) => words(row.lines)));
		expect(lines).toEqual(expect.arrayContaining(["A. Vos, Director", "Desk, 0117 496 00 00"]));
		expect(JSON.stringify(pageOf(text))).toContain("0117\u00a0496\u00a000\u00a000");
	});

	it("joins lines, and knows paragraphs, lists and addresses", () => {
		const text =
			"why:\n  problem: |\n    One line\n    and the next.\n\n    - first\n    - second\n    See https://a.example/b, please.\n";
		expect(answerOn(pageOf(text), "why.problem").children).toMatchObject([
			{ kind: "paragraph", runs: [{ text: "One line and the next." }] },
			{ kind: "bullets", items: [{ runs: [{ text: "first" }] }, { runs: [{ text: "second" }] }] },
			{
				kind: "paragraph",
				runs: [{ text: "See " }, { text: "https://a.example/b", href: "https://a.example/b" }, { text: ", please." }],
			},
		]);
	});

	it("shows a missing answer as a gap with its question, in a list beside the rest of the item", () => {
		const page = pageOf(`${HEAD}success:\n  stakeholders:\n    - name: GGD\n`, "nl");
		expect(blocks(page, "gap").map(({ question }) => question)).toContain(textsOf("why", "nl").question);
		const [table] = blocks(page, "table");
		expect(words(table?.rows[0]?.cells)).toContain(textsOf("success.stakeholders.kind", "nl").shortQuestion);
	});

	it("shows a finding beside what it is about, and a suppressed one with its reason", () => {
		const goal = "why:\n  goals:\n    - goal: Quiet\n      indicator: nights\n      baseline: 5\n";
		const loud = blocks(pageOf(`${goal}      target: 5\n`), "table")[0];
		expect(loud?.rows[0]?.notes.map(({ code }) => code)).toContain("why/target-is-baseline");
		const silent = pageOf(
			`${goal}      # pilot-ignore why/target-is-baseline: agreed with the council\n      target: 5\n`,
		);
		expect(blocks(silent, "table")[0]?.rows[0]?.notes).toEqual([]);
		const left = blocks(silent, "section").find(({ id }) => id === "silenced");
		expect(words(left?.children)).toContain("agreed with the council");
	});

	it("says who agreed to leave a finding and until when, as long as that holds", () => {
		const goal =
			"title: A\nstatus: idea\nwhy:\n  goals:\n    - goal: G\n      indicator: I\n      unit: U\n      baseline: 5\n";
		const silent = (end: string) =>
			pageOf(`${goal}      # pilot-ignore why/target-is-baseline: as it is${end}\n      target: 5\n`, "nl");
		const cells = (end: string) =>
			blocks(silent(end), "section")
				.filter(({ id }) => id === "silenced")
				.flatMap(({ children }) => children)
				.flatMap((block) => (block.kind === "table" ? block.rows : []))
				.flatMap((row) => row.cells.slice(1).map(({ lines }) => lines.map((line) => JSON.stringify(line)).join()));
		expect(cells(" (M. de Boer, until 2030-03-01)")).toEqual([
			expect.stringContaining('"as it is"'),
			expect.stringContaining('"M. de Boer"'),
			expect.stringContaining('"1\u00a0maart 2030"'),
		]);
		expect(cells("")).toHaveLength(1);
		expect(cells(" (M. de Boer, until 2020-03-01)")).toEqual([]);
	});

	it("has no question and no row for what is only begun", () => {
		const page = pageOf("title: A\nsuccess:\n  stakeholders:\n    - name:\n  compliance:\n    - regulation:\n", "nl");
		expect(blocks(page, "table")).toEqual([]);
		expect(blocks(page, "answer")).toEqual([]);
		const [table] = blocks(
			pageOf("title: A\nsuccess:\n  stakeholders:\n    - name:\n    - name: Buurtraad\n"),
			"table",
		);
		expect(table?.rows).toHaveLength(1);
	});

	it("lists five of the heaviest points, what is missing in one item together, and how many more there are", () => {
		const [points] = blocks(pageOf("status: running\nsuccess:\n  stakeholders:\n    - name: GGD\n"), "points");
		const heaviest = ["why", "control"].sort((one, other) => neededIn(other, "running") - neededIn(one, "running"));
		expect(points?.items.map(({ text }) => text).slice(0, 2)).toEqual(
			heaviest.map((path) => textsOf(path, "en").question),
		);
		expect(points?.items).toHaveLength(5);
		expect(points?.more).toMatch(/^And \d+ more points\.$/);
		expect(points?.items.every(({ severity }) => severity === "error")).toBe(true);
		const one = COMPLETE.replace("  stakeholders:\n", "  stakeholders:\n    - name: Newcomer\n");
		const [few] = blocks(pageOf(one), "points");
		const open = neededIn("success.stakeholders", "preparing") - 1;
		expect(open).toBeGreaterThanOrEqual(2);
		expect(few?.items.map(({ about, text }) => [about, text.split("?").length - 1])).toEqual([["Newcomer", open]]);
		expect(few?.more).toBeUndefined();
	});

	it("names what a point is about, once", () => {
		const goals = "why:\n  goals:\n    - {goal: Quiet, indicator: nights, unit: nights, baseline: 5, target: 5}\n";
		const law =
			"  compliance:\n    - {regulation: Port bye-law, requirement: Signs, limitsAtScale: Same, status: met, owner: Master}\n";
		const texts = [`title: A\nstatus: idea\n${goals}`, COMPLETE.replace("  compliance:\n", law)];
		const items = texts.flatMap((text) => blocks(pageOf(text), "points").flatMap((points) => points.items));
		const about = (part: string) => items.filter(({ text }) => text.includes(part)).map((item) => item.about);
		expect(about("equals the baseline")).toEqual(["Quiet"]);
		expect(about("isn’t in the list")).toEqual([undefined]);
	});

	it("says all that an editor has no room for, and nothing of its keys", () => {
		const texts = words(pageOf("title: A\nstatus: exploring\ntraits: [sensors-in-public-space, qqqq]\n"));
		expect(texts).toMatch(/Five laws may apply too: (?:[^,.]+, ){4}[^,.]+\. Add them/);
		expect(texts).toContain("“qqqq” isn’t an option here.");
		expect(texts).not.toMatch(/light bulb|Ctrl/);
	});

	it("names once what a point is about", () => {
		const sound = "{requirement: Signs, limitsAtScale: Same, status: met, owner: Quay master}";
		const law = (name: string) => `    - ${sound.replace("{", `{regulation: ${name}, `)}\n`;
		const long = "Rules on mooring that the port of Westerhaven made in the year 1998";
		const added = `${law("Port bye-law")}${law(long)}${law("avgg")}`;
		const [points] = blocks(pageOf(COMPLETE.replace("  compliance:\n", `  compliance:\n${added}`)), "points");
		expect(points?.items.map(({ about, text }) => [about, text.slice(0, 14)])).toEqual([
			[undefined, "“Port bye-law”"],
			[undefined, "“Rules on moor"],
			[undefined, expect.stringContaining("“avgg”")],
		]);
		const data = "{name: Port, personal: true, use: Plan}";
		const [others] = blocks(pageOf(COMPLETE.replace("  data:\n", `  data:\n    - ${data}\n`)), "points");
		expect(others?.items.map(({ about }) => about)).toContain("Port");
	});

	it("says nothing of the editor", () => {
		const texts = (text: string, language: "en" | "nl") => words(pageOf(text, language));
		const traits = "status: preparing\ntraits: [camera, sensors, algorithm]\n";
		expect(texts(traits, "nl")).toMatch(/wetten gelden misschien ook: .*\. Zet ze/);
		expect(texts(traits, "en")).not.toContain("light bulb");
		expect(texts("ended: {reason: regen}\n", "nl")).not.toContain("Ctrl");
	});

	it("names a column after the first that it holds", () => {
		const titlesOf = (items: string) =>
			blocks(pageOf(`success:\n  assessments:\n${items}`), "table")[0]?.columns.map(({ title }) => title);
		const [advice, outcome] = ["advice", "outcome"].map((key) => textsOf(`success.assessments.${key}`, "en").title);
		const advised = "    - {kind: dpia, status: done, advice: Go on}\n";
		expect(titlesOf(advised)).toContain(advice);
		expect(titlesOf(advised)).not.toContain(outcome);
		expect(titlesOf(`${advised}    - {kind: iama, status: done, outcome: Low risk}\n`)).toContain(outcome);
	});

	it("says once that a part cannot be read, and keeps its place", () => {
		const page = pageOf("title: A\nmunicipality: [Breda]\nwhy: a sentence\n");
		expect(answerOn(page, "why").isUnread).toBe(true);
		expect(words(answerOn(page, "why").children)).toContain("“a sentence”");
		expect(blocks(page, "notice").map(({ text }) => text)).toEqual([expect.stringContaining("(lines 2, 3)")]);
		const mistyped = pageOf("title: A\nmunicipality: B\nsucces:\n  scaling: {exit: x}\n");
		expect(blocks(mistyped, "notice").map(({ text }) => text)).toEqual([expect.stringContaining("(line 3)")]);
		expect(blocks(mistyped, "section").find(({ id }) => id === "s-success")?.isUnread).toBe(true);
		const broken = pageOf('title: A\nwhy:\n  problem: "no end\n  {{{{\ncontrol:\n  vision: x\n');
		expect(blocks(broken, "notice").length).toBeLessThanOrEqual(1);
	});
});

describe("The stakeholder map", () => {
	const map = (text: string) => blocks(pageOf(`success:\n  stakeholders:\n${text}`, "nl"), "map")[0];

	it("has influence across and support up, who bears the risk and who is only informed", () => {
		const shown = map(
			"    - {name: A, influence: high, support: for}\n    - {name: B, influence: low, support: against, bearsRisk: true, involvement: inform}\n",
		);
		expect(shown?.columns).toEqual(["Weinig invloed", "Enige invloed", "Veel invloed"]);
		expect(shown?.rows.map(({ title }) => title)).toEqual(["Voor", "Twijfelt", "Tegen"]);
		expect(shown?.rows[0]?.cells[2]).toMatchObject([{ name: "A", bearsRisk: false, isOnlyInformed: false }]);
		expect(shown?.rows[2]?.cells[0]).toMatchObject([{ name: "B", bearsRisk: true, isOnlyInformed: true }]);
		expect(shown?.description).toBe(
			"Houding: voor (1), tegen (1). Invloed: weinig invloed (1), veel invloed (1). Draagt het risico: 1. Wordt alleen geïnformeerd: 1.",
		);
	});

	it("has everybody once, also who says little of themselves", () => {
		const items = Array.from({ length: 60 }, (_, index) => {
			const influence = index % 3 === 0 ? "" : ", influence: medium";
			return `    - {name: P${index}${influence}${index % 2 === 0 ? "" : ", support: for"}}\n`;
		});
		const shown = map(items.join(""));
		const people = [...(shown?.rows.flatMap(({ cells }) => cells.flat()) ?? []), ...(shown?.unplaced ?? [])];
		expect(people.map(({ name }) => name).sort()).toEqual(Array.from({ length: 60 }, (_, index) => `P${index}`).sort());
	});

	it("is not there while nobody's influence is known", () => {
		expect(map("    - name: A\n")).toBeUndefined();
	});
});

describe("The timeline", () => {
	it("has all days in order, with today and the law that changes", () => {
		const text =
			"period: {start: 2027-03-01, end: 2028-02-29}\nsuccess:\n  scaling: {decideOn: 2028-04-01}\n  stakeholders:\n    - {name: GGD, involvement: consult, from: running}\n  compliance:\n    - {regulation: cra, due: 2027-02-01}\n";
		const [line] = blocks(pageOf(text, "nl"), "timeline");
		const days = line?.moments.map(({ day }) => day) ?? [];
		expect(days).toEqual([...days].sort());
		expect(line?.moments.map(({ what }) => what)).toEqual(
			expect.arrayContaining(["period", "today", "decision", "due", "involvement", "law"]),
		);
		expect(line?.moments.find(({ what }) => what === "involvement")).toMatchObject({ day: "2027-03-01", isPast: true });
		expect(words(line?.moments)).toContain("GGD: raadplegen");
	});

	it("leaves no colon behind where a goal or law has no name yet", () => {
		const unnamed =
			"why:\n  goals:\n    - {measured: [{value: 1, on: 2027-01-02}]}\nsuccess:\n  compliance: [{due: 2027-02-01}]\n";
		const [line] = blocks(pageOf(unnamed), "timeline");
		const texts = line?.moments.map(({ runs }) => words(runs)) ?? [];
		expect(texts).toContain("Measurement");
		expect(texts.filter((text) => /^:|: ?$/.test(text))).toEqual([]);
	});

	it("says in words what each day is", () => {
		const text =
			"why:\n  goals:\n    - {goal: Quiet nights, measured: [{value: 1, on: 2027-01-02, source: Count}]}\ndecisions:\n  - {on: 2027-01-03, decision: start}\nsuccess:\n  compliance: [{regulation: cra, due: 2027-02-01}]\nended: {on: 2028-03-04}\n";
		const [line] = blocks(pageOf(text), "timeline");
		expect(line?.moments.map(({ runs }) => words(runs))).toEqual(
			expect.arrayContaining([
				...[
					"Measurement: Quiet nights",
					"Decision: start",
					"Cyber Resilience Act: due date to comply",
					"The pilot ended",
				],
			]),
		);
	});

	it("is not there without a day", () => {
		expect(blocks(pageOf("title: A\n"), "timeline")).toEqual([]);
	});
});
