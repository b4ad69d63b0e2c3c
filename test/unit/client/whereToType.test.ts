import { describe, expect, it } from "vitest";
import { whereToType } from "../../../client/src/whereToType";

describe("The position to type at", () => {
	it.each([
		["  ‹problem›:", "  problem:|"],
		["  ‹problem›: ", "  problem: |"],
		["‹why›:", "why:|"],
		["  - goal: ‹todo›", "  - goal: [todo]"],
		["  - goal: ‹'todo'›", "  - goal: ['todo']"],
		["  ‹problem›: # later", "  |problem: # later"],
		["‹control›: { vision: x }", "|control: { vision: x }"],
		["  - ‹name›: Wijkraad", "  - |name: Wijkraad"],
		['"‹why›":', '"why":|'],
		["  ‹-›", "  -|"],
		["  ‹-› ", "  - |"],
		["  ‹-›  goal: x", "  -  |goal: x"],
		["‹›", "|"],
	])("of %s is %s", (text, expected) => {
		const line = text.replace(/[‹›]/g, "");
		const [anchor, active] = whereToType(line, text.indexOf("‹"), text.indexOf("›") - 1);
		const selected = line.slice(anchor, active);
		expect(`${line.slice(0, anchor)}${anchor === active ? "|" : `[${selected}]`}${line.slice(active)}`).toBe(expected);
	});
});
