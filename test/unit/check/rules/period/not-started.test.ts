import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "period/not-started";
const pilot = (status: string, start: string) => overlay(`{status: ${status}, period: {start: ${start}}}`);

it("is a warning on the status, with the start beside it", () => {
	const text = pilot("running", "2027-06-02");
	expect(marked(text, finding(text, ID))).toBe("running");
	expect(finding(text, ID)).toMatchObject({ severity: "warning", related: [{}] });
	expect(finding(text, ID).message.nl).toContain("De startdatum (2 juni 2027) moet nog komen");
});
it.each([
	["on the day of the start", pilot("running", "2027-06-01")],
	["after it", pilot("running", "2027-05-01")],
	...["preparing", "evaluating", "paused", "stopped", "completed"].map((status) => [
		`at ${status}`,
		pilot(status, "2027-06-02"),
	]),
	["without a start", pilot("running", "null")],
	["where the end lies before the start", pilot("running", "2028-07-01")],
])("is silent %s", (_, text = "") => expect(codes(text)).not.toContain(ID));
