import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "period/end-before-start";
const pilot = (start: string, end: string, more = "") => overlay(`{period: {start: ${start}, end: ${end}}${more}}`);
const SWAPPED = pilot("2028-06-30", "2027-09-01");

it("is an error on the end, with the start beside it", () => {
	expect(codes(SWAPPED)).toContain(ID);
	expect(marked(SWAPPED, finding(SWAPPED, ID))).toBe("2027-09-01");
	expect(finding(SWAPPED, ID)).toMatchObject({ severity: "error", related: [{}] });
	expect(finding(SWAPPED, ID).message.nl).toContain(
		"De einddatum (1 september 2027) ligt vóór de startdatum (30 juni 2028)",
	);
});
it("is mended by swapping the two, in any style", () => {
	expect(fixed(SWAPPED, ID)).toBe(overlay("{}"));
	const flow = "status: preparing\nperiod: {end: '2027-09-01', start: \"2028-06-30\"} # x\n";
	expect(fixed(flow, ID)).toBe("status: preparing\nperiod: {end: 2028-06-30, start: 2027-09-01} # x\n");
	const blocks = "status: preparing\nperiod:\n  start: >\n    2028-06-30\n  end: |- # x\n    2027-09-01\ntitle: y\n";
	const lines = "status: preparing\nperiod:\n  start: 2027-09-01\n  end: 2028-06-30 # x\ntitle: y\n";
	expect(fixed(blocks, ID)).toBe(lines);
	const elsewhere = "status: preparing\nx: &a 2028-06-30\nperiod: {start: *a, end: 2027-09-01}\n";
	expect(fixes(elsewhere, ID).map(({ title }) => title.en)).not.toContain("Swap start and end");
});
it("alone speaks of these days", () =>
	expect(codes(SWAPPED).filter((code) => /^(?:period|why)\//.test(code))).toEqual([ID]));
it.each([
	["on one day", pilot("2027-09-01", "2027-09-01")],
	["in order", pilot("2027-09-01", "2027-09-02")],
	["on a day that is none", pilot("2028-06-30", "2027-02-30")],
	["without an end", pilot("2028-06-30", "null")],
	["before preparing", pilot("2028-06-30", "2027-09-01", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
