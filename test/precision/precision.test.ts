import { describe, expect, it } from "vitest";
import { RULES } from "../../server/src/check/rules/index";
import { type Case, judge, pilotNames, readCases, sentence, table } from "./judge";

const CASES = readCases();

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
