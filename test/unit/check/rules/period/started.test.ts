import { expect, it } from "vitest";
import { changes } from "../../../support/fixtures";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "period/started";
const pilot = (status: string, start: string, end = "2028-06-30") =>
	overlay(`{status: ${status}, period: {start: ${start}, end: ${end}}}`);

it.each(["idea", "exploring", "preparing"])("is a warning on %s, and its fix sets running", (status) => {
	const text = pilot(status, "2027-05-31");
	expect(marked(text, finding(text, ID))).toBe(status);
	expect(finding(text, ID)).toMatchObject({ severity: "warning", related: [{}] });
	expect(finding(text, ID).message.nl).toContain(
		`De startdatum (31 mei 2027) is voorbij, maar de status is nog “${status}” (`,
	);
	expect(changes(text, fixed(text, ID))).toBe(`-status: ${status}\n+status: running\n`);
	expect(codes(fixed(text, ID))).not.toContain(ID);
});
it.each([
	["on the day of the start", pilot("preparing", "2027-06-01")],
	["before it", pilot("preparing", "2027-06-02")],
	...["running", "evaluating", "regular", "paused", "stopped", "completed"].map((status) => [
		`at ${status}`,
		pilot(status, "2027-05-31"),
	]),
	["without a status", pilot("null", "2027-05-31")],
	["on a status that is none", pilot("bezig", "2027-05-31")],
	["on a start that is none", pilot("preparing", "2027-02-30")],
	["where the end lies before the start", pilot("idea", "2027-05-31", "2027-05-30")],
])("is silent %s", (_, text = "") => expect(codes(text)).not.toContain(ID));
