import { describe, expect, it } from "vitest";
import { answersWithin, nextUnanswered, whereToType } from "../../../client/src/nextUnanswered";
import type { UnansweredQuestion } from "../../../server/src/protocol/protocol";

function open(code: string, line: number, character = 0, neededNow = true): UnansweredQuestion {
	const start = { line, character };
	return { code, question: `${code}?`, range: { start, end: { line, character: character + 5 } }, neededNow };
}

const at = (line: number, character = 0) => ({ line, character });

describe("The next open answer", () => {
	const answers = [open("why", 8), open("title", 0), open("success", 4, 2), open("success.data", 4, 2)];

	it.each([
		["the first one behind the cursor", at(1), "success"],
		["the first one in the file when none follows", at(9), "title"],
		["not the one where the cursor stands", at(4, 2), "why"],
		["one further on the same line", at(4, 1), "success"],
	])("is %s", (_, cursor, expected) => {
		expect(nextUnanswered(answers, cursor)?.code).toBe(expected);
	});

	it("is the one where the cursor stands when there is no other", () => {
		expect(nextUnanswered([open("why", 3)], at(3))?.code).toBe("why");
	});

	it("is one that is asked for now, even when one that can wait is nearer", () => {
		expect(nextUnanswered([open("summary", 2, 0, false), open("why", 8)], at(1))?.code).toBe("why");
		expect(nextUnanswered([open("summary", 9, 0, false), open("why", 3)], at(5))?.code).toBe("why");
	});

	it("is one that can wait when nothing is asked for now", () => {
		const later = [open("period", 5, 0, false), open("summary", 2, 0, false)];
		expect(nextUnanswered(later, at(3))?.code).toBe("period");
		expect(nextUnanswered(later, at(6))?.code).toBe("summary");
	});

	it("can be one of a part of the pilot", () => {
		const codes = (path?: string) => answersWithin([...answers, open("successful", 9)], path).map(({ code }) => code);
		expect(codes("success")).toEqual(["success", "success.data"]);
		expect(codes("control")).toEqual([]);
		expect(codes()).toHaveLength(5);
	});

	it("is none when everything is answered", () => {
		expect(nextUnanswered([], at(0))).toBeUndefined();
	});
});

/** `‹…›` is where the finding stands; `[…]` what is to be selected, `|` where the cursor goes. */
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
