/** Places for what is unanswered, each where the design's order has it. That every answer has one is in `check/answers.test.ts`. */
import { describe, expect, it } from "vitest";
import { insertAnswers, isInsertable } from "../../../../server/src/document/edits/insertAnswers";
import { unansweredNow } from "../../../../server/src/document/unanswered";
import { applyEdits } from "../../../../server/src/text/span";
import { toPlainEdit } from "../../../../server/src/text/template";
import { read } from "../../support/pilots";

const HEAD = "title: A\nmunicipality: B\nstatus: idea\nthemes: [economy]\n";

/** The text with a place for each unanswered question below `path`. */
function filled(text: string, path = ""): string {
	const pilot = read(HEAD + text);
	const chosen = unansweredNow(pilot).filter(({ answer }) => answer.question.path.startsWith(path));
	return applyEdits(pilot.tree.text, insertAnswers(pilot, chosen).map(toPlainEdit)).slice(HEAD.length);
}

describe("A place", () => {
	it.each([
		[
			"comes between its neighbours",
			"why:\n  problem: x\n  goals: [{goal: z}]\n",
			"why:\n  problem: x\n  publicValue: \n  goals: [{goal: z}]\n",
		],
		[
			"comes before the first",
			"why:\n  publicValue: y\n  goals: [{goal: z}]\n",
			"why:\n  problem: \n  publicValue: y\n  goals: [{goal: z}]\n",
		],
		[
			"comes between braces where the others stand there",
			"why: {problem: x, goals: [{goal: z}]}\n",
			"why: {problem: x, publicValue: , goals: [{goal: z}]}\n",
		],
		[
			"is as far in as the others",
			"why:\n    problem: x\n    goals: [{goal: z}]\n",
			"why:\n    problem: x\n    publicValue: \n    goals: [{goal: z}]\n",
		],
		[
			"leaves comments where they were",
			"why:\n  problem: x # told\n  # goals\n  goals: [{goal: z}]\n",
			"why:\n  problem: x # told\n  publicValue: \n  # goals\n  goals: [{goal: z}]\n",
		],
		["of a group holds its own places", "why:\n", "why:\n  problem: \n  publicValue: \n  goals:\n    - goal: \n"],
		[
			"is none where the key stands there already",
			"why:\n  problem:\n  publicValue: y\n  goals: [{goal: z}]\n",
			"why:\n  problem:\n  publicValue: y\n  goals: [{goal: z}]\n",
		],
	])("%s", (_, text, expected) => expect(filled(text, "why")).toBe(expected));

	it("of several that meet is one edit, the deeper first", () => {
		const text = "why:\n  problem: x\n  goals:\n    - indicator: z\n";
		const pilot = read(`${HEAD.replace("idea", "preparing")}${text}`);
		const edits = insertAnswers(pilot, unansweredNow(pilot));
		const offsets = edits.map(({ span }) => span.start);
		expect(new Set(offsets).size).toBe(offsets.length);
		const after = applyEdits(pilot.tree.text, edits.map(toPlainEdit));
		expect(after).toMatch(
			/goals:\n {4}- goal: \n(?: {6}\w+: \n)* {6}indicator: z\n(?: {6}\w+: \n)+ {2}businessCase:\n/,
		);
	});

	it("for a map that two aliases stand for is written once", () => {
		const text = "x: &d\n  name: a\nsuccess:\n  data:\n    - *d\n    - *d\n";
		const pilot = read(`${HEAD.replace("idea", "preparing")}${text}`);
		const chosen = unansweredNow(pilot).filter(({ answer }) => answer.question.path === "success.data.users");
		expect(chosen).toHaveLength(2);
		const after = applyEdits(pilot.tree.text, insertAnswers(pilot, chosen).map(toPlainEdit));
		expect(after.match(/users:/g)).toHaveLength(1);
	});
});

it.each([
	["why: {publicValue: y, goals: [{goal: z}]}\n", true],
	["why: {problem: todo, publicValue: y, goals: [{goal: z}]}\n", false],
	["why:\n", true],
])("in %j there is something to write: %s", (text, isSo) => {
	const pilot = read(HEAD + text);
	expect(unansweredNow(pilot).map(isInsertable)).toEqual([isSo]);
});
