/** The text of a pilot that somebody begins: all that can be chosen gives a file in which only answers are missing. */
import { describe, expect, it } from "vitest";
import { itemsAt, textIn } from "../../../../server/src/document/query";
import { getNewPilot, getNewPilotAnswer } from "../../../../server/src/editing/pilots/newPilot";
import { allQuestions, questionAt } from "../../../../server/src/format/questions";
import { CATALOGUE } from "../../../../server/src/format/regulations";
import { SEVERITIES, STATUSES, severityOfMissing } from "../../../../server/src/format/status";
import { findings, read } from "../../support/pilots";

const TRAITS = questionAt("traits")?.item?.choices ?? [];
const ANSWERS = new Set(allQuestions().map(({ path }) => path));
const begin = (status: string, traits: readonly string[] = [], title = "Slim licht", municipality = "Westerhaven") =>
	getNewPilot({ title, municipality, status, traits }, CATALOGUE);
const others = (text: string) => findings(text).filter(({ code }) => !ANSWERS.has(code));

describe("A new pilot", () => {
	it.each(STATUSES)("at status %s has nothing but unanswered questions, whatever its traits", (status) => {
		const sets = [[], ...TRAITS.map((trait) => [trait]), TRAITS];
		for (const traits of sets) {
			const { text } = begin(status, traits);
			// What follows a start cannot be known before it is written; what is only to be considered stays so.
			const reported = others(text).filter(({ code }) => code !== "success/regulations-to-consider");
			expect(
				reported.map(({ code, message }) => `${code} ${message.en}`),
				text,
			).toEqual([]);
			expect(read(text).tree.problems).toEqual([]);
		}
	});

	it.each(STATUSES)("at status %s shows nothing worse than that answers are missing", (status) => {
		const worst = SEVERITIES.indexOf(severityOfMissing(status));
		const worse = findings(begin(status, TRAITS).text).filter(({ severity }) => SEVERITIES.indexOf(severity) < worst);
		expect(worse.map(({ code }) => code)).toEqual([]);
	});

	it("has the answers that were given, and the items that the traits ask for, unanswered, in the order of the design", () => {
		const { text, first } = begin("idea", ["personal-data"]);
		expect(text).toBe(
			`title: Slim licht
municipality: Westerhaven
status: idea
traits: [personal-data]
themes:
  - 
why:
  problem: 
  publicValue: 
  goals:
    - goal: 
success:
  compliance:
    - regulation: avg
      status: open
`,
		);
		expect(text.slice(first.start - 10, first.end)).toBe("themes:\n  -");
	});

	it.each([
		["nothing of its own", [], [], ["contact", "success.devices"]],
		["a contact where it uses personal data", ["personal-data"], ["contact"], ["success.devices"]],
		["devices and a contact where it has cameras", ["camera"], ["contact", "success.devices"], []],
	])("asks for %s", (_, traits, asked, others) => {
		const paths = findings(begin("preparing", traits).text).map(({ code }) =>
			code.replace(/^(contact|success\.devices)\..*/, "$1"),
		);
		expect(paths).toEqual(expect.arrayContaining(asked));
		expect(others.filter((path) => paths.includes(path))).toEqual([]);
	});

	it.each(["apv: 2027", "#7", "null", "27", "a, b", "- x"])("has an own law under any name: %s", (id) => {
		const [law] = CATALOGUE.regulations;
		const own = law === undefined ? [] : [{ ...law, id, strongTriggers: ["open-data"] }];
		const wanted = { title: "A", municipality: "B", status: "preparing", traits: ["open-data"] };
		const pilot = read(getNewPilot(wanted, { ...CATALOGUE, regulations: own }).text);
		const names = itemsAt(pilot, "success.compliance").map((item) => textIn(item, "regulation")?.value);
		expect(names).toEqual([id]);
	});

	it("says that it has no traits where that is an answer", () => {
		expect(begin("exploring").text).toContain("\ntraits: []\n");
		expect(begin("idea").text).not.toContain("traits");
	});

	it("lists each law once, however many traits ask for it", () => {
		const ids = [...begin("preparing", TRAITS).text.matchAll(/regulation: (.*)/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBeGreaterThan(10);
	});

	it.each([
		["a: b # c"],
		["- dash"],
		["'s-Hertogenbosch"],
		['"quoted"'],
		["true"],
		["12"],
		["2027-01-01"],
		["{x}"],
		["* &a !b @c %d `e"],
		["🚲 fiets"],
		["één\ttwee\ndrie"],
		["a".repeat(300)],
		["#"],
	])("keeps %j as it was typed", (typed) => {
		const { text } = begin("idea", [], typed, typed);
		const summary = read(text);
		const value = (key: string) => {
			const node = summary.root.members.find(({ question }) => question.key === key)?.node;
			return node?.kind === "scalar" ? node.value : undefined;
		};
		const line = typed.replace(/\s+/g, " ");
		expect([value("title"), value("municipality")]).toEqual([line, line]);
		expect(others(text)).toEqual([]);
	});

	it.each([
		["", ""],
		["\u0000\ud800", "\n"],
		["todo", "x"],
	])("makes something of %j", (title, municipality) => {
		expect(others(begin("no-status", ["no-trait"], title, municipality).text)).toEqual([]);
	});
});

it("The laws that the file lists are named by their short names", () => {
	const params = {
		uri: "file:///a.pilot.yaml",
		title: "A",
		municipality: "B",
		status: "idea",
		traits: ["camera", "ai"],
	};
	const { laws, text } = getNewPilotAnswer(params, CATALOGUE, "nl");
	expect(laws).toEqual(["AVG", "AI-verordening"]);
	expect(text.match(/regulation: /g)).toHaveLength(laws.length);
	expect(getNewPilotAnswer(params, CATALOGUE, "en").laws).toEqual(["GDPR (AVG)", "AI Act"]);
	expect(getNewPilotAnswer({ ...params, traits: [] }, CATALOGUE, "nl").laws).toEqual([]);
});
