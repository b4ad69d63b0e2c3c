import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "why/not-measured";
const pilot = (measured: string, status = "evaluating", goal = "indicator: lawaai, ") =>
	overlay(`{status: ${status}, period: {start: 2027-01-01}, why: {goals: [{goal: x, ${goal}measured: ${measured}}]}}`);

it.each([
	["before the start", pilot("[{value: 1, on: 2026-12-31}]")],
	["on its first day", pilot("[{value: 1, on: 2026-06-01}, {value: 2, on: 2027-01-01}]", "regular")],
])("stands on what was measured %s", (_, text) => {
	expect(marked(text, finding(text, ID))).toBe("measured");
	expect(finding(text, ID).message.en).toContain("“lawaai” hasn’t been measured since the start on 1 January 2027");
});

it.each([
	["with a value from after it", pilot("[{value: 1, on: 2026-12-31}, {value: 2, on: 2027-01-02}]")],
	["where a day is unanswered", pilot("[{value: 1, on: 2026-12-31}, {value: 2}]")],
	["where a value is unanswered", pilot("[{value: todo, on: 2026-12-31}]")],
	["where nothing was measured, which the question asks for", pilot("null")],
	["without an indicator", pilot("[{value: 1, on: 2026-12-31}]", "evaluating", "")],
	["while it runs", pilot("[{value: 1, on: 2026-12-31}]", "running")],
	["where it has ended", pilot("[{value: 1, on: 2026-12-31}]", "completed")],
	["where the start is not known", pilot("[{value: 1, on: 2026-12-31}]").replace("start: 2027-01-01", "start: todo")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
