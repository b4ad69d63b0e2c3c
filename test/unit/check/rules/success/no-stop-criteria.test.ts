import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "success/no-stop-criteria";
const pilot = (stop: string, top = "") => overlay(`{success: {scaling: {stopCriteria: ${stop}}}${top}}`);

it("is a warning on scaling, and its fix inserts the placeholder", () => {
	const text = pilot("null");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("scaling");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("Er staat niet wanneer de pilot stopt.");
	const after = fixed(text, ID);
	expect(codes(after)).toEqual([ID]);
	expect(marked(after, finding(after, ID))).toBe("stopCriteria");
	expect(fixes(after, ID).map(({ title }) => title.en)).not.toContain("Add a blank for stop criteria");
});
it.each(["[]", "[todo]", "['']", "todo"])("is a warning where it says %s", (stop) =>
	expect(codes(pilot(stop))).toContain(ID),
);
it.each([
	["with one", pilot("[na een half jaar geen verschil]")],
	["with one beside a placeholder", pilot("[na een half jaar geen verschil, todo]")],
	["before preparing", pilot("null", ", status: exploring")],
	["without scaling", overlay("{success: {scaling: null}}")],
	[
		"where all of scaling is unanswered",
		overlay(
			"{success: {scaling: {kind: todo, criteria: [todo], decidedBy: todo, decideOn: todo, exit: todo, stopCriteria: null}}}",
		),
	],
	["where scaling may go on", `${pilot("null").split("\ncontrol:")[0]}\n    ? {stopCriteria: x}\n    : y\n`],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
