import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked } from "../../../support/pilots";

const ID = "success/open-while-running";
const listed = (regulation: string, more = "") =>
	`{regulation: ${regulation}, requirement: x, limitsAtScale: x, status: open, owner: x${more}}`;
const pilot = (status: string, item = listed("wor")) =>
	overlay(`{status: ${status}, traits: [], success: {compliance: [${item}]}}`);

it.each(["running", "evaluating", "scaling", "regular"])("is an error on the status of the item at %s", (status) => {
	const text = pilot(status);
	expect(marked(text, finding(text, ID))).toBe("open");
	expect(finding(text, ID).severity).toBe("error");
	expect(finding(text, ID).message.nl).toContain("staat nog op “open”, maar de pilot is al gestart.");
});
it.each(["preparing", "paused", "stopped", "completed"])("is silent at %s", (status) => {
	expect(codes(pilot(status))).not.toContain(ID);
});
it.each(["met", "not-applicable", "..."])("is silent on %s", (status) => {
	expect(codes(pilot("running", listed("wor").replace("open", status)))).not.toContain(ID);
});
