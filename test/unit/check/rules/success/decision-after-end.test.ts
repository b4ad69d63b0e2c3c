import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "success/decision-after-end";
const pilot = (end: string, decideOn: string, top = "") =>
	overlay(`{period: {end: ${end}}, success: {scaling: {decideOn: ${decideOn}}}${top}}`);

it.each([
	["2028-06-30", "2028-12-31", "30 december 2028"],
	["2028-08-31", "2029-03-01", "28 februari 2029"],
	["2027-12-31", "2028-07-01", "30 juni 2028"],
])("is a warning on the decision, beside the end: %s and %s", (end, decideOn, latest) => {
	const text = pilot(end, decideOn);
	expect(codes(text)).toContain(ID);
	expect(marked(text, finding(text, ID))).toBe(decideOn);
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain(`Besluit uiterlijk op ${latest}`);
	const [related] = finding(text, ID).related ?? [];
	expect(text.slice(related?.span.start, related?.span.end)).toBe(end);
});
it.each([
	["six months later", pilot("2028-06-30", "2028-12-30")],
	["six months later where there is no such day", pilot("2028-08-31", "2029-02-28")],
	["before the end", pilot("2028-06-30", "2028-01-01")],
	["where the decision is unanswered", pilot("2028-06-30", "todo")],
	["where the end is unanswered", pilot("todo", "2030-01-01")],
	["where the end is no day", pilot("2028-06-31", "2030-01-01")],
	["where the period is the wrong way round", pilot("2027-01-01", "2030-01-01")],
	["before preparing", pilot("2028-06-30", "2030-01-01", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
