import { expect, it } from "vitest";
import { changes } from "../../../support/fixtures";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "success/no-exit";
const pilot = (exit: string, top = "") => overlay(`{success: {scaling: {exit: ${exit}}}${top}}`);

it("is a warning on scaling, beside the trait, and its fix inserts the placeholder", () => {
	const text = pilot("null");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("scaling");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("wat er na afloop met apparaten en gegevens gebeurt");
	const [related] = finding(text, ID).related ?? [];
	expect(text.slice(related?.span.start, related?.span.end)).toBe("sensors-in-public-space");
	const after = fixed(text, ID);
	expect(codes(after)).toEqual([ID]);
	expect(marked(after, finding(after, ID))).toBe("exit");
	expect(changes(text, after)).toBe("     decideOn: 2028-07-15\n+    exit: \n");
	expect(fixes(after, ID).map(({ title }) => title.en)).not.toContain("Add a blank for the wind-down");
});
it.each(["camera", "personal-data", "anpr", "special-category-data"])("speaks of %s", (trait) =>
	expect(codes(pilot("null", `, traits: [subsidy, ${trait}]`))).toContain(ID),
);
it.each([
	["with an exit", pilot("Alles gaat weg")],
	...["[]", "[open-data, subsidy]", "null"].map((traits) => [
		`with traits ${traits}`,
		pilot("null", `, traits: ${traits}`),
	]),
	["before preparing", pilot("null", ", status: exploring")],
	["without scaling", overlay("{success: {scaling: null}}")],
	[
		"where all of scaling is unanswered",
		overlay(
			"{success: {scaling: {kind: todo, criteria: [todo], decidedBy: todo, decideOn: todo, stopCriteria: [todo], exit: null}}}",
		),
	],
])("is silent %s", (_, text = "") => expect(codes(text)).not.toContain(ID));
