import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "success/due-too-late";
const listed = (regulation: string, more = "") =>
	`{regulation: ${regulation}, requirement: x, limitsAtScale: x, status: open, owner: x${more}}`;
const pilot = (due: string, more = "") =>
	overlay(`{traits: [], success: {compliance: [${listed("wor", `, due: ${due}`)}]}${more}}`);

it("is a warning on the day, with the start beside it", () => {
	const text = pilot("2027-09-02");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("2027-09-02");
	expect(finding(text, ID)).toMatchObject({ severity: "warning", related: [{}] });
	expect(finding(text, ID).message.nl).toContain("is pas op 2 september 2027 geregeld, na de start van de pilot.");
});
it.each([
	["on the day of the start", pilot("2027-09-01")],
	["on a day that is none", pilot("2027-13-01")],
	["without a start", pilot("2027-10-01", ", period: null")],
	["before preparing", pilot("2027-10-01", ", status: exploring")],
	["once it runs, which has its own finding", pilot("2027-10-01", ", status: running")],
	["on what is met", pilot("2027-10-01").replace("status: open", "status: met")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
