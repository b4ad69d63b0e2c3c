import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "success/law-changes-in-period";
const listed = (regulation: string, more = "") =>
	`{regulation: ${regulation}, requirement: x, limitsAtScale: x, status: open, owner: x${more}}`;
const pilot = (regulation: string, more = "") =>
	overlay(`{traits: [], success: {compliance: [${listed(regulation)}]}${more}}`);

it.each(["ai-verordening", "AI Act"])("reports the day on %s", (name) => {
	const text = pilot(name);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(name);
	expect(finding(text, ID).severity).toBe("information");
	expect(finding(text, ID).message.nl).toContain("2 december 2027");
	expect(finding(text, ID).message.nl).not.toContain("2028");
});
it("counts the first and the last day", () => {
	expect(codes(pilot("ai-verordening", ", period: {start: 2027-12-02}"))).toContain(ID);
	expect(codes(pilot("ai-verordening", ", period: {end: 2027-12-02}"))).toContain(ID);
});
it.each([
	["the day after", pilot("ai-verordening", ", period: {start: 2027-12-03}")],
	["the day before", pilot("ai-verordening", ", period: {end: 2027-12-01}")],
	["without an end", pilot("ai-verordening", ", period: {end: null}")],
	["before preparing", pilot("ai-verordening", ", status: exploring")],
	["on a law that has been replaced", pilot("elektriciteitswet", ", period: {start: 2027-06-01}")],
	["on a law ruled out", pilot("ai-verordening").replace("status: open", "status: not-applicable")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
