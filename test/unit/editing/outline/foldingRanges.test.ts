import { describe, expect, it } from "vitest";
import { getFoldingRanges } from "../../../../server/src/editing/outline/foldingRanges";
import { analyse } from "../../support/editing";

/** The lines of each fold, from 1 as an editor shows them; comments with a `#`. */
function folds(text: string): string[] {
	return getFoldingRanges(analyse(text)).map(
		({ startLine, endLine, kind }) => `${kind === "comment" ? "#" : ""}${startLine + 1}-${endLine + 1}`,
	);
}

describe("folds", () => {
	it.each([
		["a section, up to its last words", "why:\n  problem: a\n  publicValue: b\n\n\nstatus: idea\n", ["1-3"]],
		["lists and items", "why:\n  goals:\n    - goal: a\n      unit: b\n    - goal: c\n", ["1-5", "2-5", "3-4"]],
		["lists that do not stand deeper", "themes:\n- a\n- b\nstatus: idea\n", ["1-3"]],
		["a block text", "why:\n  problem: |\n    a\n    b\n\n  publicValue: c\n", ["1-6", "2-4"]],
		["a text over lines", "title: Quiet\n  nights\nsummary: 'a\n  b'\n", ["1-2", "3-4"]],
		["a list on lines of its own, but not its bracket", "themes: [\n  a,\n  b\n]\nstatus: idea", ["1-3"]],
		["a list whose bracket has no line of its own", "themes: [a,\n  b,\n  c]\n", ["1-3"]],
		[
			"parts in brackets that share a line",
			"why: {\n  goals: [a,\n  b,\n  c], success: [d,\n  e]}\n",
			["1-5", "2-3", "4-5"],
		],
		["an object in brackets", "period: {\n  start: 2027-01-01,\n  end: 2028-01-01\n}\n", ["1-3"]],
		[
			"the wider of two in one line",
			"control:\n  champions:\n    - network:\n        - inside\n      name: a\n",
			["1-5", "2-5", "3-5"],
		],
		["comments in a row", "# a\n# b\ntitle: x\n# c\n\n# d\nstatus: idea\n", ["#1-2"]],
		["comments that stand equally deep", "why:\n  problem: a\n  # b\n  # c\n# d\n# e\n", ["1-4", "#3-4", "#5-6"]],
		["a deeper comment with what it is about", "why:\n  problem: a\n\n  # open\n\n# next\nstatus: idea\n", ["1-4"]],
		["half-typed text", "why:\n  problem: a\n  publicValue: b\n  goa\nstat", ["1-4"]],
		["a list that somebody is still typing", "themes: [\n  a,\n  b\nwhy:\n  problem: a\n", ["1-2", "4-5"]],
	])("%s", (_, text, expected) => {
		expect(folds(text)).toEqual(expected);
		expect(folds(text.replaceAll("\n", "\r\n"))).toEqual(expected);
	});

	it.each([
		["one line", "why: {problem: a}\nthemes: [a]\n# b\n"],
		["what an alias stands for", "why: *a"],
		["a list that is empty over lines", "themes: [\n]\n"],
		["no pilot", "\u0000"],
		["an empty text", ""],
	])("not %s", (_, text) => expect(folds(text)).toEqual([]));

	it("no comments inside a text", () =>
		expect(folds("title: |\n  a\n  # b\n  # c\nsummary: 'a\n  # b\n  # c'\n")).toEqual(["1-4", "5-7"]));

	it("what an alias stands for only where it is written", () =>
		expect(folds("a: &a\n  b: c\nwhy: *a\ncontrol:\n  <<: *a\n  vision: x\n")).toEqual(["1-2", "4-6"]));
});
