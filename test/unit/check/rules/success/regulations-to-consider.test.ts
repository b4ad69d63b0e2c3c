import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "success/regulations-to-consider";
const pilot = (traits: string, list: string, more = "") =>
	overlay(
		`{traits: [${traits}], success: {compliance: [{regulation: ${list}, status: not-applicable, reason: x}]}${more}}`,
	);

it("is one finding on the key, with two fixes for each beside one for all and one that suppresses", () => {
	const text = pilot("ev-charging", "who");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("traits");
	expect(finding(text, ID).severity).toBe("information");
	expect(finding(text, ID).message.nl).toContain("Energiewet");
	expect(fixes(text, ID)).toHaveLength(6);
	expect(finding(fixed(text, ID, 1), ID).message.nl).not.toContain("Energiewet");
});
it("speaks while exploring, when the list is not yet asked for", () => {
	const text = overlay("{status: exploring, traits: [ev-charging], success: {compliance: null}}");
	expect(codes(text)).toContain(ID);
	expect(fixed(text, ID)).toContain("compliance:\n    - regulation: energiewet");
});
it.each([
	["for an idea", pilot("ev-charging", "who", ", status: idea")],
	["on laws that hold for every pilot", pilot("", "who")],
	["where all are listed, by whatever name", pilot("drones", "drones")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
