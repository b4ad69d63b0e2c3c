/** Which answers a pilot should have and has not. That none is forgotten is in `check/answers.test.ts`. */
import { describe, expect, it } from "vitest";
import { allUnansweredQuestions, unansweredNow, unansweredQuestions } from "../../../server/src/document/unanswered";
import type { Status } from "../../../server/src/format/status";
import { read } from "../support/pilots";

const paths = (text: string, status: Status = "idea") =>
	unansweredQuestions(read(text), status).map(({ answer }) => answer.question.path);

const IDEA = "title: A\nmunicipality: B\nstatus: idea\nthemes: [economy]\n";

describe("What is unanswered", () => {
	it("is asked at the highest path that is not there", () => {
		expect(paths("title: A\n")).toEqual(["municipality", "status", "themes", "why"]);
		expect(paths(IDEA)).toEqual(["why"]);
		expect(paths(`${IDEA}why: {problem: x}\n`)).toEqual(["why.publicValue", "why.goals"]);
	});

	it.each([
		["why: {problem: x, publicValue: todo, goals: []}\n", ["why.publicValue", "why.goals"]],
		["why: {problem: x, publicValue: y, goals: [todo]}\n", ["why.goals.goal"]],
		["why: {problem: x, publicValue: y, goals: [{goal: z}]}\n", []],
		// It has a finding of its own.
		["why: {problem: x, publicValue: [y], goals: z}\n", []],
		["why: {problm: x, publicValue: y, goals: [{goal: z}]}\n", []],
		// It stands elsewhere in the file.
		["problem: x\nwhy: {publicValue: y, goals: [{goal: z}]}\n", []],
		// It may be in what cannot be read.
		["why:\n  problem: x\n  ? [a\n", []],
	])("in %j: %j", (text, expected) => {
		expect(paths(`${IDEA}${text}`)).toEqual(expected);
	});

	it("grows with the status", () => {
		const [idea, preparing] = [paths(IDEA, "idea"), paths(IDEA, "preparing")];
		expect(idea).toEqual(["why"]);
		expect(preparing).toEqual(expect.arrayContaining(["why", "success", "control", "period"]));
	});

	it("by the pilot's own status is memoized", () => {
		const pilot = read(`${IDEA.replace("idea", "preparing")}`);
		expect(unansweredNow(pilot).map(({ answer }) => answer.question.path)).toEqual(paths(IDEA, "preparing"));
		expect(unansweredNow(pilot)).toBe(unansweredNow(pilot));
	});
});

describe("Where it shows", () => {
	const shown = (text: string) =>
		unansweredQuestions(read(text), "idea").map(({ span: { start, end } }) => text.slice(start, end));

	it.each([
		["at the placeholder", "why: {problem: x, publicValue: todo, goals: [{goal: z}]}\n", ["todo"]],
		["at the key of an empty place", "why: {problem: x, publicValue: , goals: [{goal: z}]}\n", ["publicValue"]],
		["at the key above what is not there", "why: {problem: x, publicValue: y}\n", ["why"]],
	])("%s", (_, text, expected) => expect(shown(`${IDEA}${text}`)).toEqual(expected));
});

it("without regard to what cannot be read everything is unanswered, also in a file with no pilot in it", () => {
	const all = (text: string) => allUnansweredQuestions(read(text), "idea").map(({ answer }) => answer.question.path);
	expect(unansweredQuestions(read("- a\n"), "idea")).toEqual([]);
	expect(all("- a\n")).toEqual(all(""));
	expect(all("- a\n")).toContain("title");
	expect(all(`${IDEA}why:\n  problem: x\n  ? [a\n`)).toEqual(["why.publicValue", "why.goals"]);
});
