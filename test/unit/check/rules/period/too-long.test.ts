import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "period/too-long";
const pilot = (start: string, end: string, more = "") => overlay(`{period: {start: ${start}, end: ${end}}${more}}`);

it("is information on the end, with the start beside it", () => {
	const text = pilot("2027-09-01", "2029-09-02");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("2029-09-02");
	expect(finding(text, ID)).toMatchObject({ severity: "information", related: [{}] });
	expect(finding(text, ID).message.nl).toContain("uiterlijk op 1 september 2029");
});
it.each([
	["after two years to the day", pilot("2027-09-01", "2029-09-01")],
	["from a leap day", pilot("2028-02-29", "2030-02-28")],
	["without a start", pilot("null", "2029-10-01")],
	["on a day that is none", pilot("2027-09-01", "2030-02-30")],
	["where the end lies before the start", pilot("2029-10-01", "2027-09-01")],
	["before preparing", pilot("2027-09-01", "2029-10-01", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
