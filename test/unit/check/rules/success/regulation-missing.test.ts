import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "success/regulation-missing";
const pilot = (traits: string, list = "who", more = "") =>
	overlay(
		`{traits: [${traits}], success: {compliance: [{regulation: ${list}, status: not-applicable, reason: x}]}${more}}`,
	);

it("stands on the first trait that asks and points to the others", () => {
	const text = pilot("camera, anpr");
	expect(codes(text).filter((code) => code === ID)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("camera");
	expect(finding(text, ID)).toMatchObject({ severity: "warning", related: [{}] });
	expect(finding(text, ID).message.nl).toContain("Bij “Camera's” ontbreekt een wet die vrijwel altijd geldt");
});
it("reports each law once, and each fix (except suppressing) helps with its own", () => {
	const text = pilot("staff-monitoring");
	expect(codes(text)).toEqual([ID]);
	expect(fixes(text, ID)).toHaveLength(3);
	expect(fixed(text, ID, 0)).toContain("regulation: wor");
	expect(codes(fixed(text, ID, 0))).not.toContain(ID);
	expect(fixed(text, ID, 1)).toContain("status: not-applicable\n      reason:");
	expect(codes(fixed(text, ID, 1))).toEqual(["success/ruled-out-without-reason"]);
});
it("a strong trait beats a weak one", () => {
	expect(codes(pilot("procurement, software-purchase")).filter((code) => code === ID)).toEqual([ID]);
});
it.each([
	["before preparing", pilot("staff-monitoring", "who", ", status: exploring")],
	["on a law listed by another name", pilot("staff-monitoring", "wet op de ondernemingsraden")],
	["on a law ruled out", pilot("staff-monitoring", "wor")],
	["where the list cannot be read", overlay("{traits: [staff-monitoring], success: {compliance: wor}}")],
	[
		"where the list stands under a name with a slip",
		overlay("{traits: [staff-monitoring], success: {compliance: null, complience: []}}"),
	],
	["where success stands under a name with a slip", overlay("{traits: [staff-monitoring], success: null, succes: {}}")],
	[
		"where the list may be behind a broken line",
		`${overlay("{traits: [staff-monitoring], success: {compliance: null}}").split("\n  scaling:")[0]}\n  ? {x: y}\n  : z\n`,
	],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
