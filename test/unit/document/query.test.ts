/** How rules ask a pilot: nothing comes back where an answer is unanswered, broken or not there. */
import { describe, expect, it } from "vitest";
import type { Answer } from "../../../server/src/document/document";
import {
	answerAt,
	booleanIn,
	choiceIn,
	dayIn,
	given,
	itemsAt,
	lackIn,
	momentIn,
	numberIn,
	periodOf,
	saysSomething,
	soundPeriodOf,
	statusOf,
	textIn,
	textsIn,
	traitsOf,
	wholeListAt,
} from "../../../server/src/document/query";
import { read } from "../support/pilots";

describe("An answer at a path", () => {
	const pilot = read("why:\n  problem: Full\n  publicValue: todo\n  goals: x\n");
	it.each([
		["why.problem", "answered"],
		["why.publicValue", undefined],
		["why.goals", undefined],
		["why.businessCase", undefined],
		["why.businessCase.costs", undefined],
		["nothing.here", undefined],
	])("%s: %s", (path, state) => expect(answerAt(pilot, path)?.state).toBe(state));
});

describe("The items of a list", () => {
	it("are those that say something", () => {
		expect(itemsAt(read("themes: [economy, todo, '', mobility]\n"), "themes")).toHaveLength(2);
		expect(itemsAt(read("themes: economy\n"), "themes")).toEqual([]);
		expect(textsIn(answerAt(read("themes: [economy, {a: b}]\n"), "themes")).map(({ value }) => value)).toEqual([
			"economy",
		]);
	});

	it.each([
		["themes: [economy, mobility]\n", true],
		["themes: [economy, todo]\n", false],
		["themes: [economy, {a: b}]\n", false],
		// What cannot be read may be one more.
		["themes:\n  - economy\n  ? [a\n", false],
		["title: x\n", false],
	])("of %j can be counted: %s", (text, isWhole) => {
		expect(wholeListAt(read(text), "themes") !== undefined).toBe(isWhole);
	});
});

describe("A value under a key", () => {
	const text =
		"success:\n  stakeholders:\n    - id: ggd\n      kind: “residents”\n      influence: enormous\n      bearsRisk: true,\n";
	const [item] = itemsAt(read(text), "success.stakeholders");
	const shown = (found: { span: { start: number; end: number }; value: unknown } | undefined) =>
		found && [found.value, text.slice(found.span.start, found.span.end)];

	it("is what it is meant as, with where it is written", () => {
		expect(shown(textIn(item, "id"))).toEqual(["ggd", "ggd"]);
		expect(shown(choiceIn(item, "kind"))).toEqual(["residents", "“residents”"]);
		expect(shown(booleanIn(item, "bearsRisk"))).toEqual([true, "true,"]);
	});

	it("is none where it is of another kind", () => {
		expect(textIn(item, "influence")?.value).toBe("enormous");
		expect(choiceIn(item, "influence")).toBeUndefined();
		expect(booleanIn(item, "id")).toBeUndefined();
		expect(numberIn(item, "id")).toBeUndefined();
		expect(given(item, "name")).toBeUndefined();
		expect(textIn(undefined, "id")).toBeUndefined();
	});

	it.each([
		["2027-02-28", "2027-02-28"],
		["2027-02-30", undefined],
		["1-3-2027", undefined],
		["soon", undefined],
	])("%s as a day: %s", (written, day) => {
		expect(dayIn(answerAt(read(`period: {start: ${written}}\n`), "period"), "start")?.value).toBe(day);
	});

	it.each([
		["2027-03-01", { day: "2027-03-01" }],
		["running", { status: "running" }],
		["running,", { status: "running" }],
		["soon", undefined],
	])("%s as a moment: %j", (written, moment) => {
		const [one] = itemsAt(read(`success:\n  stakeholders:\n    - from: ${written}\n`), "success.stakeholders");
		expect(momentIn(one, "from")?.value).toEqual(moment);
	});
});

describe("What is lacking under a key", () => {
	const lack = (text: string, key = "alternatives") => {
		const pilot = read(text);
		return lackIn(pilot, answerAt(pilot, "why.businessCase"), key)?.state;
	};

	it.each([
		["why:\n  businessCase:\n    objective: x\n", "absent"],
		["why:\n  businessCase:\n    alternatives:\n", "unanswered"],
		["why:\n  businessCase:\n    alternatives: [todo, '']\n", "answered"],
		["why:\n  businessCase:\n    alternatives: [todo, none]\n", undefined],
		["why:\n  businessCase:\n    alternatives: x\n", undefined],
		["title: x\n", undefined],
		// It may stand in what cannot be read.
		["why:\n  businessCase:\n    objective: x\n    ? [a\n", undefined],
	])("in %j: %s", (text, state) => expect(lack(text)).toBe(state));
});

it.each([
	["why: {problem: x}\n", true],
	["why: {problem: todo}\n", false],
	["why:\n  goals:\n    - goal:\n", false],
	["why:\n  goals:\n    - goal: Less\n", true],
])("in %j somebody has written something: %s", (text, says) => {
	expect(saysSomething(read(text).root.members.find(({ question }) => question.key === "why") as Answer)).toBe(says);
});

describe("The period", () => {
	const days = ({ start, end }: ReturnType<typeof periodOf>) => [start?.value, end?.value];

	it("is as far as it is given, and sound when it does not end before it starts", () => {
		const backwards = read("period: {start: 2027-05-01, end: 2027-04-01}\n");
		expect(days(periodOf(backwards))).toEqual(["2027-05-01", "2027-04-01"]);
		expect(days(soundPeriodOf(backwards))).toEqual([undefined, undefined]);
		expect(days(soundPeriodOf(read("period: {start: 2027-05-01, end: 2027-05-01}\n")))).toEqual([
			"2027-05-01",
			"2027-05-01",
		]);
		expect(days(soundPeriodOf(read("period: {start: 2027-05-01}\n")))).toEqual(["2027-05-01", undefined]);
	});
});

it("the status has a place only where it is one", () => {
	expect(statusOf(read("status: running\n"))).toEqual({ value: "running", span: { start: 8, end: 15 } });
	expect(statusOf(read("status: walking\n"))).toBeUndefined();
});

it.each([
	["traits: [camera, personal-data]\n", ["camera", "personal-data"]],
	["traits: camera, personal-data\n", ["camera", "personal-data"]],
	["traits: [camera, todo]\n", ["camera"]],
	["title: x\n", []],
])("the traits of %j are %j", (text, traits) => {
	expect(traitsOf(read(text)).map(({ value }) => value)).toEqual(traits);
});
