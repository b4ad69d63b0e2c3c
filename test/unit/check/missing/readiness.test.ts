/** One way of counting: every single answer that the present status needs. */
import { describe, expect, it } from "vitest";
import { neededNow } from "../../../../server/src/check/missing/neededAnswers";
import { readinessOf } from "../../../../server/src/check/missing/readiness";
import { insertAnswers } from "../../../../server/src/document/edits/insertAnswers";
import { unansweredNow } from "../../../../server/src/document/unanswered";
import { type Phase, STATUSES } from "../../../../server/src/format/status";
import { applyEdits } from "../../../../server/src/text/span";
import { toPlainEdit } from "../../../../server/src/text/template";
import { WHOLE } from "../../support/examples";
import { neededIn } from "../../support/needed";
import { overlay } from "../../support/overlay";
import { findings, read } from "../../support/pilots";

const figures = (text: string) => readinessOf(read(text)).map(({ answered, total }) => `${answered}/${total}`);
const missing = (text: string) =>
	neededNow(read(text))
		.filter(({ isAnswered }) => !isAnswered)
		.map(({ question: { path } }) => path);
const withStatus = (text: string, status: string) => text.replace(/^status: .*/m, `status: ${status}`);

/** All missing keys and items inserted, as the widest fix does. */
function withAllInserted(text: string): string {
	const pilot = read(text);
	return applyEdits(text, insertAnswers(pilot, unansweredNow(pilot)).map(toPlainEdit));
}

describe("Readiness", () => {
	it.each(["", "# nothing yet\n", "{}", "tit", "- x\n"])("counts nothing as answered in %j", (text) =>
		expect(figures(text)).toEqual(["why", "success", "control"].map((path) => `0/${neededIn(path, "idea")}`)),
	);

	it("counts all of a good pilot", () =>
		expect(figures(overlay("{}"))).toEqual(
			figures(overlay("{}")).map((figure) => figure.replace(/^\d+/, figure.split("/")[1] ?? "")),
		));

	it("counts what the present status needs, and no more", () => {
		const totals = (phase: Phase) => ["why", "success", "control"].map((path) => neededIn(path, phase));
		for (const phase of ["idea", "exploring", "preparing"] as const) {
			const [why, success, control] = totals(phase);
			expect(figures(`status: ${phase}\nwhy: {problem: x}\n`)).toEqual([`1/${why}`, `0/${success}`, `0/${control}`]);
		}
		const least = { idea: [3, 0, 0], exploring: [3, 2, 3], preparing: [13, 23, 13] };
		for (const [phase, figures] of Object.entries(least)) {
			for (const [index, total] of totals(phase as Phase).entries()) {
				expect(total).toBeGreaterThanOrEqual(figures[index] ?? 0);
			}
		}
	});

	it("counts each answer of each item", () => {
		const goals = "status: preparing\nwhy:\n  goals:\n    - {goal: a, by: 2027-01-01}\n    - goal: b\n";
		expect(missing(goals).filter((path) => path.startsWith("why.goals"))).toEqual(
			["policy", "indicator", "baseline", "target", "policy", "indicator", "baseline", "target", "by"].map(
				(key) => `why.goals.${key}`,
			),
		);
	});

	it.each([
		["a sentence for a list", "why: {problem: x, publicValue: y, goals: meer palen}", ["why.goals.goal"]],
		["a sentence for a group", "why: {problem: x, publicValue: y, goals: [meer palen]}", ["why.goals.goal"]],
		["a list for a sentence", "why: {problem: [x], publicValue: y, goals: [{goal: z}]}", ["why.problem"]],
		["a mistyped key", "why: {problm: x, publicValue: y, goals: [{goal: z}]}", ["why.problem"]],
		["an answer in another group", "problem: x\nwhy: {publicValue: y, goals: [{goal: z}]}", ["why.problem"]],
		[
			"a word that is no choice",
			"control: {commissioner: {role: x, unit: straat}, vision: y}\nstatus: exploring",
			["control.commissioner.unit"],
		],
		["a day that does not exist", "period: {start: 2027-02-30, end: 2027-05-01}\nstatus: preparing", ["period.start"]],
		[
			"one item of a list that is blank",
			"success: {scaling: {kind: roll-out, criteria: [a, todo], decidedBy: B, decideOn: 2027-01-01}}\nstatus: preparing",
			["success.scaling.criteria"],
		],
	])("does not count %s", (_, text, expected) => {
		const key = (expected[0] ?? "").split(".").slice(0, 2).join(".");
		expect(missing(`${text}\n`).filter((path) => path.startsWith(key))).toEqual(expected);
	});

	it("does not count an answer with a finding about its form, in any example", () => {
		for (const { text } of WHOLE.filter((one) => /baseline: \d/.test(one.text))) {
			const broken = text.replace(/\bbaseline: [\d.]+/, "baseline: about ten");
			expect(findings(broken).map(({ code }) => code)).toContain("file/type");
			expect(missing(withStatus(broken, "running"))).toContain("why.goals.baseline");
		}
	});

	it.each([
		[
			"a number with a sign",
			"why: {costs: {}, businessCase: {costs: {pilot: €45000}}}",
			"why.businessCase.costs.pilot",
		],
		[
			"words for yes or no",
			"success: {stakeholders: [{name: a, bearsRisk: nou ja}]}",
			"success.stakeholders.bearsRisk",
		],
		["words for a group", "why: {businessCase: later}", "why.businessCase"],
		[
			"one of a list",
			"success: {compliance: [{regulation: avg, evidence: [a, {b: c}]}]}",
			"success.compliance.evidence",
		],
	])("counts an answer that nothing asks for while its form is wrong: %s", (_, text, path) => {
		expect(missing(`status: idea\n${text}\n`)).toContain(path);
	});

	it("asks nothing of an empty item where no finding does", () => {
		expect(missing("status: idea\nsuccess: {stakeholders: [{name: x}, ...]}\n")).not.toContain("success.stakeholders");
	});

	it("is the same when the places for all answers are written, at any status", () => {
		const texts = [
			...["idea", "exploring", "preparing"].map((status) => `title: A\nmunicipality: B\nstatus: ${status}\n`),
			"status: idea\nwhy:\n  problem: x\n  goals: meer palen\n",
			"{status: preparing, why: {}}\n",
			"status: scaling\nbase: &b\nsuccess:\n  stakeholders:\n  - *b\n",
			"status: idea\nsuccess:\n  processes:\n    - \n  stakeholders:\n    - name: x\ncontrol:\n",
			...WHOLE.map(({ text }) => text.replace(/^why:[\s\S]*?^(?=\w)/m, "")),
		];
		for (const text of texts.flatMap((one) => STATUSES.map((status) => withStatus(one, status)))) {
			expect(figures(withAllInserted(text)), text).toEqual(figures(text));
		}
	});

	it("misses something wherever a finding asks for an answer", () => {
		for (const { text } of WHOLE) {
			const cut = withStatus(text.replace(/^ +(policy|owner|criteria): .*\n/gm, ""), "running");
			const open = missing(cut);
			for (const { code } of findings(cut).filter((one) => !one.code.includes("/"))) {
				expect(
					open.some((path) => path === code || path.startsWith(`${code}.`)),
					code,
				).toBe(true);
			}
		}
	});
});
