/** A place for one more answer, and one more item in a list. */
import { describe, expect, it } from "vitest";
import { addItem, addMember, itemSkeleton } from "../../../../server/src/document/edits/addAnswers";
import { answerAt } from "../../../../server/src/document/query";
import type { Skeleton } from "../../../../server/src/text/skeleton";
import { applyEdits } from "../../../../server/src/text/span";
import { type TemplateEdit, toPlainEdit } from "../../../../server/src/text/template";
import { read } from "../../support/pilots";

const written = (text: string, edits: readonly TemplateEdit[]) => applyEdits(text, edits.map(toPlainEdit));

describe("A place under a key", () => {
	const after = (text: string, key: string, at = "why") => {
		const pilot = read(text);
		const holder = answerAt(pilot, at);
		return holder && written(text, addMember(pilot, holder, key));
	};

	it.each([
		["is written where there is none", "why:\n  problem: x\n", "publicValue", "why:\n  problem: x\n  publicValue: \n"],
		["has what its group asks", "why:\n  problem: x\n", "goals", "why:\n  problem: x\n  goals:\n    - goal: \n"],
		[
			"is filled where it says nothing",
			"why:\n  problem: x\n  goals:\n",
			"goals",
			"why:\n  problem: x\n  goals:\n    - goal: \n",
		],
		["is left alone where it stands", "why:\n  problem: x\n", "problem", "why:\n  problem: x\n"],
		["is left alone where it cannot be read", "why:\n  goals: x\n", "goals", "why:\n  goals: x\n"],
		["is none that the format does not have", "why:\n  problem: x\n", "colour", "why:\n  problem: x\n"],
	])("%s", (_, text, key, expected) => expect(after(text, key)).toBe(expected));
});

describe("One more item", () => {
	const item: Skeleton = { kind: "map", members: [{ key: "goal", value: { kind: "blank", stop: { hint: "Less" } } }] };
	const after = (text: string) => written(text, addItem(read(text), "why.goals", item));

	it.each([
		["comes last", "why:\n  goals:\n    - goal: x\n", "why:\n  goals:\n    - goal: x\n    - goal: Less\n"],
		[
			"comes where only a dash stands",
			"why:\n  goals:\n    -\n    - goal: x\n",
			"why:\n  goals:\n    - goal: Less\n    - goal: x\n",
		],
		["comes between brackets", "why: {goals: [{goal: x}]}\n", "why: {goals: [{goal: x}, {goal: Less}]}\n"],
		["makes the list", "why:\n  problem: x\n", "why:\n  problem: x\n  goals:\n    - goal: Less\n"],
		["makes the list where it says nothing", "why:\n  goals:\n", "why:\n  goals:\n    - goal: Less\n"],
		["makes the group and the list", "title: A\n", "title: A\nwhy:\n  goals:\n    - goal: Less\n"],
		["makes nothing in what cannot be read", "why: Because\n", "why: Because\n"],
	])("%s", (_, text, expected) => expect(after(text)).toBe(expected));
});

it("an item has what its status asks, and what is written in it already", () => {
	const keys = (status: string, ready: Readonly<Record<string, string>>) => {
		const skeleton = itemSkeleton(read(`status: ${status}\n`), "success.compliance", ready);
		return skeleton.kind === "map" ? skeleton.members.map(({ key }) => key) : [];
	};
	expect(keys("idea", { regulation: "avg" })).toEqual(["regulation"]);
	expect(keys("preparing", { regulation: "avg" })).toEqual(expect.arrayContaining(["regulation", "status"]));
	expect(itemSkeleton(read("status: idea\n"), "success.compliance", { regulation: "avg" })).toEqual({
		kind: "map",
		members: [{ key: "regulation", value: { kind: "blank", stop: { hint: "avg" } } }],
	});
});
