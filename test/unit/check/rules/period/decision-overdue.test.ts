import { expect, it } from "vitest";
import { check } from "../../../../../server/src/check/check";
import { overlay } from "../../../support/overlay";
import { finding, fixed, read } from "../../../support/pilots";

const ID = "period/decision-overdue";
const pilot = (decisions: string, status = "evaluating", decideOn = "2027-05-15") =>
	overlay(`{status: ${status}, success: {scaling: {decideOn: ${decideOn}}}, decisions: [${decisions}]}`);
const START = "{decision: start, on: 2026-08-20}";
const on = (today: string, text: string) => check(read(text), { today }).filter(({ code }) => code === ID);

it("names the day that has passed", () =>
	expect(finding(pilot(START), ID).message.nl).toContain("Het besluit was gepland op 15 mei 2027"));

it("its fix adds the decision that was to be made", () => {
	const after = fixed(pilot(START), ID);
	expect(after).toMatch(/decision: start[\s\S]*- decision: \n/);
	expect(on("2027-06-01", after)).toEqual([]);
});

it.each([
	["running", pilot(START, "running"), "2027-05-16"],
	["changed on the way", pilot(`${START}, {decision: adjust, on: 2027-01-10}`), "2027-05-16"],
])("fires where it is %s", (_, text, today) => expect(on(today, text)).toHaveLength(1));

it.each([
	["on the day itself", pilot(START), "2027-05-15"],
	["where it was decided before", pilot(`${START}, {decision: continue, on: 2027-05-01}`), "2027-06-01"],
	["where it is paused by then", pilot(`${START}, {decision: adjust, on: 2027-05-20}`), "2027-06-01"],
	["further on", pilot(START, "scaling"), "2027-06-01"],
	["before the start", pilot(START, "preparing"), "2027-06-01"],
	["where it is paused", pilot(START, "paused"), "2027-06-01"],
	["where a decision is unanswered", pilot(`${START}, {decision: todo}`), "2027-06-01"],
	[
		"without a list",
		overlay("{status: evaluating, success: {scaling: {decideOn: 2027-05-15}}, decisions: null}"),
		"2027-06-01",
	],
	["without a day", pilot(START, "evaluating", "todo"), "2027-06-01"],
])("is silent %s", (_, text, today) => expect(on(today, text)).toEqual([]));
