import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "why/measured-outside-period";
const pilot = (by: string, more = "") =>
	overlay(
		`{why: {goals: [{goal: Rust, policy: Visie, indicator: nachten, baseline: 9, target: 3, by: ${by}}]}${more}}`,
	);

it.each([
	["2027-08-31", "De streefdatum (31 augustus 2027) ligt vóór de start van de pilot.", "2027-09-01"],
	["2029-07-01", "De streefdatum (1 juli 2029) ligt meer dan een jaar na het einde van de pilot.", "2028-06-30"],
])("is a warning on %s, with the other day beside it", (by, message, beside) => {
	const text = pilot(by);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(by);
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain(message);
	const [related] = finding(text, ID).related ?? [];
	expect(related && text.slice(related.span.start, related.span.end)).toBe(beside);
});
it("needs only the day that it compares with", () => {
	expect(codes(pilot("2027-08-31", ", period: {end: null}"))).toContain(ID);
	expect(codes(pilot("2029-07-01", ", period: {start: null}"))).toContain(ID);
});
it.each([
	["on the start", pilot("2027-09-01")],
	["a year after the end to the day", pilot("2029-06-30")],
	["on an unanswered day", pilot("todo")],
	["on a day that is none", pilot("2027-02-30")],
	["without a period", pilot("2020-01-01", ", period: null")],
	["where the end lies before the start", pilot("2027-08-31", ", period: {end: 2027-08-01}")],
	["before preparing", pilot("2027-08-31", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
