import { describe, expect, it } from "vitest";
import { needsBlank, whereToType } from "../../../client/src/editor/whereToType";

describe("The position to type at", () => {
	it.each([
		["  ‹problem›:", "  problem:|"],
		["  ‹problem›: ", "  problem: |"],
		["‹why›:", "why:|"],
		["  - goal: ‹todo›", "  - goal: [todo]"],
		["  - goal: ‹'todo'›", "  - goal: ['todo']"],
		["  ‹problem›: # later", "  problem:| # later"],
		["‹control›: { vision: x }", "|control: { vision: x }"],
		["  - ‹name›: Wijkraad", "  - |name: Wijkraad"],
		['"‹why›":', '"why":|'],
		["  ‹-›", "  -|"],
		["  ‹-› ", "  - |"],
		["  ‹-›  goal: x", "  -  |goal: x"],
		["  ‹problem›:  # later", "  problem: | # later"],
		["period: {‹start›: , end: 2027-01-01}", "period: {start: |, end: 2027-01-01}"],
		["period: {start: 2027-01-01, ‹end›: }", "period: {start: 2027-01-01, end: |}"],
		["why: {‹problem›:}", "why: {problem:|}"],
		['why: {"‹problem›": }', 'why: {"problem": |}'],
		["themes: [‹›]", "themes: [|]"],
		["‹›", "|"],
	])("of %s is %s", (text, expected) => {
		const line = text.replace(/[‹›]/g, "");
		const [anchor, active] = whereToType(line, text.indexOf("‹"), text.indexOf("›") - 1);
		const selected = line.slice(anchor, active);
		expect(`${line.slice(0, anchor)}${anchor === active ? "|" : `[${selected}]`}${line.slice(active)}`).toBe(expected);
	});

	it.each([
		["why:", ["  goals: []"], 0],
		["why:", ["", "  # later", "  goals: []"], 0],
		["themes:", ["- economy"], 0],
		["why:", ["success:"], 4],
		["why:", ["# later", "", "success:"], 4],
		["why:", ["--- "], 4],
		["why:", [], 4],
	])("of ‹%s› above %j is column %i", (line, below, expected) => {
		expect(whereToType(line, 0, line.indexOf(":"), below)).toEqual([expected, expected]);
	});

	it.each([
		["why: {problem:}", 14, true],
		["problem: # later", 8, true],
		["problem: ", 9, false],
		["", 0, false],
	])("in %j at %i needs a blank: %s", (line, column, expected) => expect(needsBlank(line, column)).toBe(expected));
});
