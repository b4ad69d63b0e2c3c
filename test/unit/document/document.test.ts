/** What the file has for each question of the format, and where. */
import { describe, expect, it, vi } from "vitest";
import { type Answer, memberOf, memoized, spanOf, textOf } from "../../../server/src/document/document";
import { answerAt } from "../../../server/src/document/query";
import { PILOT_FORMAT } from "../../../server/src/format/formats";
import { allQuestions } from "../../../server/src/format/questions";
import { read } from "../support/pilots";

/** Paths and states of what is there, as far as it is there. */
function states(text: string): Readonly<Record<string, string>> {
	const there = read(text).answers.filter(({ state, question }) => state !== "absent" && question.path !== "");
	return Object.fromEntries(there.map(({ question, state }) => [question.path, state]));
}

describe("Every question of the format", () => {
	it("has an answer in an empty map, in the design's order", () => {
		const { root } = read("title: x\n");
		expect(root.members.map(({ question }) => question.key)).toEqual(
			PILOT_FORMAT.questions.members.map(({ key }) => key),
		);
		expect(allQuestions(PILOT_FORMAT.questions).length).toBeGreaterThan(root.members.length);
	});

	it("is in the state that the file gives it", () => {
		expect(states("title: Bins\nstatus:\nthemes: economy\nwhy:\n  problem: todo\n")).toEqual({
			title: "answered",
			status: "unanswered",
			themes: "unreadable",
			why: "answered",
			"why.problem": "unanswered",
		});
	});

	it("may have been meant by a key that is nearly it", () => {
		expect(states("titel: Bins\n")).toEqual({ title: "unreadable" });
	});

	it("may stand between braces with its colon glued to it", () => {
		const pilot = read("success:\n  data: [{personal:true}]\n");
		const [item] = answerAt(pilot, "success.data")?.items ?? [];
		expect(item && memberOf(item, "personal")).toMatchObject({ state: "answered", node: { value: true } });
	});

	it("has the first of two equal keys", () => {
		expect(textOf(answerAt(read("title: A\ntitle: B\n"), "title") as Answer)).toBe("A");
	});
});

describe("The status", () => {
	it.each([
		["status: running\n", "running"],
		["status: running,\n", "running"],
		["status: “running”\n", "running"],
		["status: runing\n", "idea"],
		["status: 3\n", "idea"],
		["status: [running]\n", "running"],
		["status: [running, paused]\n", "idea"],
		["title: x\n", "idea"],
		["", "idea"],
	])("of %j is %s", (text, status) => {
		expect(read(text).status).toBe(status);
	});
});

describe("Where it shows", () => {
	const text = "title: 'Bins'\nwhy:\n  goals:\n    - goal: Less\n    - {goal: More}\n  problem: Full\nsummary: x\n";
	const pilot = read(text);
	const at = (path: string) => {
		const found = answerAt(pilot, path);
		const { start, end } = found === undefined ? { start: 0, end: 0 } : spanOf(found);
		return text.slice(start, end);
	};

	it.each([
		["title", "'Bins'"],
		["why", "why"],
		["why.goals", "goals"],
		["why.problem", "Full"],
	])("%s: at %j", (path, words) => expect(at(path)).toBe(words));

	it("an item shows at its dash or brace, and ends where the next begins", () => {
		const [first, second] = answerAt(pilot, "why.goals")?.items ?? [];
		expect(text.slice(first?.headSpan.start).startsWith("- goal: Less")).toBe(true);
		expect(first?.endsBy).toBe(second?.item?.start);
		expect(second?.endsBy).toBe(text.indexOf("problem"));
	});

	it("what an absent answer lacks shows at the key above it", () => {
		const absent = memberOf(answerAt(pilot, "why") as Answer, "businessCase");
		expect(absent).toMatchObject({ state: "absent", node: undefined, headSpan: answerAt(pilot, "why")?.headSpan });
	});

	it("what an alias stands for shows at the alias", () => {
		const shared = "x: &o Jo\ncontrol:\n  growth:\n    owner: *o\n";
		const owner = answerAt(read(shared), "control.growth.owner");
		expect(shared.slice(owner?.node?.alias?.start, owner?.node?.alias?.end)).toBe("*o");
	});
});

it("what follows from a document is memoized for each, and undefined counts as known", () => {
	const [one, other] = [read("title: A\n"), read("title: B\n")];
	const compute = vi.fn(() => undefined);
	memoized(one, compute);
	memoized(one, compute);
	expect(compute).toHaveBeenCalledTimes(1);
	memoized(other, compute);
	expect(compute.mock.calls).toEqual([[one], [other]]);
});

it("all answers are those that the whole file holds, one by one: each, then its members, then its items", () => {
	const walk = (answer: Answer): readonly Answer[] => [answer, ...[...answer.members, ...answer.items].flatMap(walk)];
	const pilot = read(
		"title: A\nthemes: [economy, x]\nwhy:\n  goals:\n    - goal: G\n      foo: 1\n    -\nperiod: soon\n",
	);
	expect(pilot.answers.length).toBeGreaterThan(20);
	expect(pilot.answers.every((answer, index) => answer === walk(pilot.root)[index])).toBe(true);
	expect(pilot.answers).toHaveLength(walk(pilot.root).length);
});
