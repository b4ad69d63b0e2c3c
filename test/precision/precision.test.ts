import { describe, expect, it } from "vitest";
import { RULES } from "../../server/src/check/rules/index";
import { allQuestions } from "../../server/src/format/questions";
import { type Case, judge as judgeBy, knownQuestions, pilotNames, readCases, sentence, table } from "./judge";

const CASES = readCases();
const KNOWN = knownQuestions(CASES);
const judge = (one: Case) => judgeBy(one, KNOWN);

describe("whole pilots", () => {
	it("each have an expectation", () => {
		expect(CASES.map(({ name }) => name).sort()).toEqual(pilotNames().sort());
		expect(CASES.length).toBeGreaterThanOrEqual(34);
	});

	it.each(CASES)("$name: exactly the findings that the rules ask for", (one) => {
		expect(judge(one).differences.map(sentence)).toEqual([]);
	});

	it("show at least 37 rules, each of them at least twice", () => {
		const judgements = CASES.map(judge);
		console.log(`${CASES.length} pilots\n${table(judgements)}`);
		const expected = judgements.flatMap((one) => one.expected);
		const times = RULES.map(({ id }) => [id, expected.filter((code) => code === id).length] as const);
		const shown = times.filter(([, count]) => count > 0);
		expect(shown.filter(([, count]) => count < 2)).toEqual([]);
		// A new rule is shown by its pages; here it may follow, with pilots as people write them.
		expect(shown.length).toBeGreaterThanOrEqual(37);
	});
});

describe("missing answers", () => {
	const needed = allQuestions().filter(
		({ neededFrom, neededAt }) => neededFrom !== undefined || neededAt !== undefined,
	);
	const one = CASES.find(({ name }) => name === "zwemwater") as Case;
	const open = { ...one, text: one.text.replace(/^ {2}vision:.*\n/m, "") };

	it("are judged of at least 103 questions, which is all but the newest", () => {
		// A question that is added may follow here, with an answer or an expectation in each pilot that it is asked of.
		expect(needed.filter(({ path }) => KNOWN.has(path)).length).toBeGreaterThanOrEqual(103);
	});

	it("are a false alarm where some pilot has an answer, and none where none has", () => {
		const code = "control.vision";
		expect(judge(open).differences).toMatchObject([{ kind: "false alarm", code }]);
		const others = new Set([...KNOWN].filter((path) => path !== code));
		expect(judgeBy(open, others).differences).toEqual([]);
	});

	it("are known by an expectation alone", () => {
		const expected = { warning: { "control.vision": "control:" } };
		expect(knownQuestions([{ ...open, text: "title: A\n", expected }])).toEqual(new Set(["title", "control.vision"]));
	});
});

describe("the judge", () => {
	const [code, pilot] = ["success/no-outside-party", "cool-roofs"];
	const one = CASES.find(({ name }) => name === pilot) as Case;
	const { [code]: _, ...others } = one.expected.warning ?? {};

	it("sees a finding that nobody expects as a false alarm", () => {
		const { differences } = judge({ ...one, expected: { ...one.expected, warning: others } });
		expect(differences).toMatchObject([{ kind: "false alarm", pilot, code, line: 12 }]);
	});

	it("sees an expectation that nothing meets as a miss", () => {
		const added = { ...one.expected, error: { "period/ended": "success:" } };
		const { differences } = judge({ ...one, expected: added });
		expect(differences).toMatchObject([{ kind: "miss", pilot, code: "period/ended", line: 11 }]);
	});

	it.each([
		["in another place", { ...others, [code]: "control:" }],
		["expected more often", { ...others, [code]: ["stakeholders:", "control:"] }],
	])("is not content with a finding %s", (_name, warning) => {
		expect(judge({ ...one, expected: { ...one.expected, warning } }).differences).not.toEqual([]);
	});

	it("asks for a place that is there once", () => {
		expect(() => judge({ ...one, expected: { error: { "period/ended": "kind:" } } })).toThrow(/has to occur once/);
	});
});
