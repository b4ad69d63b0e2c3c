import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "success/not-ready";
const pilot = (more: string, top = "") =>
	overlay(
		`{success: {processes: [{process: Rooster, change: Anders, decisions: Waarheen, owner: Hoofd handhaving, ${more}}]}${top}}`,
	);

it.each([
	["partly", "“Rooster” is nog niet helemaal klaar, en de voorbereiding ontbreekt."],
	["not-ready", "“Rooster” is nog niet klaar, en de voorbereiding ontbreekt."],
])("is a warning on a process that is %s, and its fix inserts the placeholder", (readiness, message) => {
	const text = pilot(`readiness: ${readiness}`);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("process");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain(message);
	const after = fixed(text, ID);
	expect(codes(after)).toEqual([ID]);
	expect(marked(after, finding(after, ID))).toBe("preparation");
	expect(fixes(after, ID).map(({ title }) => title.en)).not.toContain("Add a blank for the preparation");
});
it.each([
	["where it is ready", pilot("readiness: ready")],
	["where it is prepared", pilot("readiness: partly, preparation: Training")],
	["where the readiness is unanswered", pilot("readiness: todo")],
	["where the readiness is none of the choices", pilot("readiness: bijna")],
	["before preparing", pilot("readiness: partly", ", status: exploring")],
	["without processes", overlay("{success: {processes: null}}")],
	["where the preparation is of the wrong kind", pilot("readiness: partly, preparation: [Training]")],
	[
		"where the process may go on",
		`${pilot("readiness: partly").split("  data:")[0]}      ? {preparation: x}\n      : y\n`,
	],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
