import { expect, it } from "vitest";
import { changes } from "../../../support/fixtures";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "period/ended";
const pilot = (status: string, end: string) => overlay(`{status: ${status}, period: {start: 2026-09-01, end: ${end}}}`);

it("is a warning on the status, with the end beside it, and its fix sets evaluating", () => {
	const text = pilot("running", "2027-05-31");
	expect(marked(text, finding(text, ID))).toBe("running");
	expect(finding(text, ID)).toMatchObject({ severity: "warning", related: [{}] });
	expect(finding(text, ID).message.nl).toContain("De einddatum (31 mei 2027) is voorbij");
	expect(changes(text, fixed(text, ID))).toBe("-status: running\n+status: evaluating\n");
	expect(codes(fixed(text, ID))).not.toContain(ID);
});
it.each([
	["on the last day", pilot("running", "2027-06-01")],
	["before it", pilot("running", "2027-06-02")],
	...["preparing", "evaluating", "regular", "paused", "stopped", "completed"].map((status) => [
		`at ${status}`,
		pilot(status, "2027-05-31"),
	]),
	["without an end", pilot("running", "null")],
	["where the end lies before the start", pilot("running", "2026-08-01")],
])("is silent %s", (_, text = "") => expect(codes(text)).not.toContain(ID));
