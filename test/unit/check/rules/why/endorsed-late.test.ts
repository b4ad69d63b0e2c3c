import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "why/endorsed-late";
const pilot = (endorsedOn: string, more = "") => overlay(`{why: {businessCase: {endorsedOn: ${endorsedOn}}}${more}}`);

it("is a warning on the day, with the start beside it", () => {
	const text = pilot("2027-09-02");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("2027-09-02");
	expect(finding(text, ID)).toMatchObject({ severity: "warning", related: [{}] });
	expect(finding(text, ID).message.nl).toBe(
		"Het akkoord op de businesscase komt pas na de start (1 september 2027). Vraag het vóór de start, of start later.",
	);
});
it.each(["running", "evaluating", "stopped"])("does not ask a pilot that is %s to start later", (status) => {
	const { message } = finding(pilot("2027-09-02", `, status: ${status}, period: {start: 2027-01-01}`), ID);
	expect(message.nl).toContain("Het akkoord kwam pas na de start (1 januari 2027).");
	expect(message.en).not.toContain("start later");
});
it.each([
	["on the day of the start", pilot("2027-09-01")],
	["on a day that is none", pilot("2028-02-30")],
	["without a day", pilot("null")],
	["without a start", pilot("2028-01-01", ", period: {start: null}")],
	["where the end lies before the start", pilot("2028-01-01", ", period: {end: 2027-08-01}")],
	["before preparing", pilot("2028-01-01", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
