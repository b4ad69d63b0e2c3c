/** Slips that somebody made who tried to break the reading: each is told once, and its fix, where there is one, leaves nothing. */
import { describe, expect, it } from "vitest";
import { fixesOf } from "../../../server/src/check/core/finding";
import { applyFix, codes, findings, fixed, fixes, read } from "../support/pilots";

const PILOT = `title: A
municipality: B
status: idea
themes: [liveability]
why:
  problem: P
  publicValue: Q
  goals:
    - goal: R
      policy: S
`;
const instead = (before: string, after: string) => PILOT.replace(before, after);

describe("one finding, and none once its fix is taken", () => {
	it.each([
		[
			"a bullet with a tab",
			`${PILOT}  businessCase:\n    alternatives:\n      •\tx\n      - y\n    costs:\n      pilot: 84000\n`,
		],
		["a dash without its space before a key", instead("    - goal", "    -goal")],
		["a semicolon for the colon of a group", instead("why:", "why;")],
		["a wide colon", instead("goals:", "goals：")],
		["a comma that is missing between braces", `${PILOT}period: {start: 2027-09-01 end: 2028-08-31}\n`],
		[
			"a number sign between braces",
			instead("- goal: R\n      policy: S", "- {goal: R, policy: nota #3, baseline: 1}"),
		],
		["an item at the start of its line", `${PILOT}  businessCase:\n    alternatives:\n      - x\n- y\n      - z\n`],
		["a placeholder above the answers", `${PILOT}  businessCase: TODO\n    objective: O\n    benefits: [x]\n`],
		["a word behind the key of a group", instead("why:", "why: waarom")],
		["a no-break space behind the colon of a group", instead("why:", "why:\u00a0")],
		["a backslash between double quotes", instead("problem: P", 'problem: "C:\\quiet"')],
	])("%s", (_, text) => {
		const [one] = findings(text);
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(fixes(text, "file/syntax")[0]?.preferred).toBe(true);
		expect(codes(fixed(text, one?.code ?? "")), text).toEqual([]);
	});

	it.each([
		["a remark above the first key", `Concept van 3 mei\n${PILOT}`],
		["an item above the first key", `- concept\n${PILOT}`],
	])("%s becomes a comment when asked", (_, text) => {
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(fixes(text, "file/syntax").map(({ preferred }) => preferred === true)).toEqual([false]);
		expect(codes(fixed(text, "file/syntax"))).toEqual([]);
	});
});

describe("nothing is told of", () => {
	it.each([
		["a comment without a space behind a choice", instead("idea", "idea #1 jan t/m 3 mei")],
		["a comment behind an item", instead("[liveability]", "\n  - liveability #voor de wijk")],
		["an answer that is only a question mark", `${PILOT}period:\n  start: ?\n`],
		["half of a key", `${PILOT}per\n`],
		["half of a Dutch word for a key", `${PILOT}kenm\n`],
	])("%s", (_, text) => expect(codes(text)).toEqual([]));
});

it("a preferred fix leaves fewer mistakes, also where two meet", () => {
	const text = `${PILOT}: [\n  }x: "\n`;
	const mistakes = (one: string) => read(one).tree.problems.length;
	const taken = findings(text).flatMap((one) => fixesOf(one).filter(({ preferred }) => preferred));
	expect(mistakes(text)).toBeGreaterThan(1);
	expect(taken.filter((fix) => mistakes(applyFix(text, fix)) >= mistakes(text))).toEqual([]);
});
