import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "success/involved-late";
const pilot = (from: string, weight = "influence: high", top = "") =>
	overlay(
		`{success: {stakeholders: [{id: residents-havenplein, name: De ondernemersvereniging, kind: businesses, ${weight}, involvement: consult, how: gesprek, from: ${from}}]}${top}}`,
	);

it.each(["2027-09-01", "2027-09-02", "2028-01-01"])("is a warning on the day %s, beside the start", (day) => {
	const text = pilot(day);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(day);
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toMatch(
		/^“De ondernemersvereniging” doet pas vanaf \d+ \w+ 202[78] mee\. Begin vóór de start/,
	);
	const [related] = finding(text, ID).related ?? [];
	expect(text.slice(related?.span.start, related?.span.end)).toBe("2027-09-01");
});
it.each(["running", "evaluating", "scaling", "regular", "paused"])("is a warning on the status %s", (status) => {
	const text = pilot(status);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(status);
	expect(finding(text, ID).message.nl).toContain(`doet pas mee als de status “${status}” (`);
});
it.each(["influence: low, support: doubting", "influence: low, support: against", "influence: low, bearsRisk: true"])(
	"speaks of who has %s",
	(weight) => expect(codes(pilot("running", weight))).toEqual([ID]),
);
it.each([
	["the day before the start", pilot("2027-08-31")],
	...["idea", "exploring", "preparing"].map((status) => [`of ${status}`, pilot(status)]),
	["of who has little to do with it", pilot("running", "influence: medium, support: for, bearsRisk: false")],
	["where it is unanswered", pilot("todo")],
	["where it is no date", pilot("2027-13-01")],
	["where it is neither", pilot("next spring")],
	["where the start is unanswered", pilot("2027-10-01", undefined, ", period: {start: todo}")],
	["where the period is the wrong way round", pilot("2027-10-01", undefined, ", period: {end: 2027-01-01}")],
	["before preparing", pilot("running", undefined, ", status: exploring")],
])("is silent %s", (_, text = "") => expect(codes(text)).not.toContain(ID));
