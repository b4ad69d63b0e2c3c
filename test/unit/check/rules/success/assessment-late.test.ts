import { describe, expect, it } from "vitest";
import { check } from "../../../../../server/src/check/check";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked, read } from "../../../support/pilots";

const ID = "success/assessment-late";
const pilot = (assessment: string, top = "") =>
	overlay(`{success: {assessments: [{kind: dpia, ${assessment}}]}${top}}`);
const on = (today: string, text: string) => check(read(text), { today }).filter(({ code }) => code === ID);

it("is a warning until the start and an error after it, on the day or on how far it is", () => {
	const text = pilot("status: done, on: 2027-09-02");
	expect(finding(text, ID).severity).toBe("warning");
	expect(marked(text, finding(text, ID))).toBe("2027-09-02");
	expect(finding(text, ID).message.nl).toContain("De toets “DPIA” staat op 2 september 2027");
	const running = pilot("status: in-progress", ", status: running, period: {start: 2027-05-01}");
	expect(finding(running, ID).severity).toBe("error");
	expect(marked(running, finding(running, ID))).toBe("in-progress");
});

describe("fires", () => {
	it.each([
		["on the day of the start", "2027-09-01", pilot("status: needed")],
		["where the pilot is paused", "2027-09-15", pilot("status: needed", ", status: paused")],
		[
			"where a running pilot does not say when it began",
			"2027-06-01",
			pilot("status: needed", ", status: running, period: null"),
		],
		["after a start that is over long ago", "2029-01-01", pilot("status: done, on: 2027-10-01", ", status: stopped")],
	])("%s", (_, today, text) => expect(on(today, text)).toHaveLength(1));
});

it.each([
	["done in time", "2027-09-01", pilot("status: done, on: 2027-09-01")],
	["done on a day that is not known", "2027-09-15", pilot("status: done")],
	["not needed", "2027-09-15", pilot("status: not-needed, on: 2027-10-01")],
	["needed, with time left", "2027-08-31", pilot("status: needed, on: 2027-08-31")],
	["running on paper only", "2027-08-31", pilot("status: needed", ", status: running")],
	["stopped before it was done", "2027-10-01", pilot("status: in-progress", ", status: stopped")],
	["before preparing", "2027-10-01", pilot("status: done, on: 2027-10-01", ", status: exploring")],
	["with an end before its start", "2027-06-01", pilot("status: done, on: 2027-10-01", ", period: {end: 2027-01-01}")],
])("is silent where it is %s", (_, today, text) => expect(on(today, text)).toEqual([]));

it("says nothing of a status that is none", () => expect(codes(pilot("status: bezigg"))).not.toContain(ID));
