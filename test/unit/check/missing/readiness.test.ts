import { describe, expect, it } from "vitest";
import { readinessOf } from "../../../../server/src/check/missing/readiness";
import { allUnansweredQuestions } from "../../../../server/src/document/unanswered";
import { overlay } from "../../support/overlay";
import { read } from "../../support/pilots";

const figures = (text: string) => readinessOf(read(text)).map(({ answered, total }) => `${answered}/${total}`);

describe("readiness", () => {
	it.each(["", "# nothing yet\n", "{}", "tit", "- x\n"])("counts nothing as answered in %j", (text) => {
		expect(figures(text)).toEqual(["0/4", "0/6", "0/6"]);
		expect(allUnansweredQuestions(read(text), "running").map(({ answer }) => answer.question.path)).toContain("why");
	});
	it("counts all of a good pilot", () => expect(figures(overlay("{}"))).toEqual(["4/4", "6/6", "6/6"]));
	it("counts what is only needed later too", () => {
		expect(figures(overlay("{status: idea, why: {businessCase: null}, control: {vision: todo}}"))).toEqual([
			"3/4",
			"6/6",
			"5/6",
		]);
	});
	it("counts a part with one open answer inside as open", () => {
		expect(figures(overlay("why: {businessCase: {costs: {pilot: null}}}"))).toEqual(["3/4", "6/6", "6/6"]);
	});
	it("counts none of an absent question", () => {
		expect(figures(overlay("success: null"))).toEqual(["4/4", "0/6", "6/6"]);
	});
});
