import { expect, it } from "vitest";
import { changes } from "../../../support/fixtures";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "why/no-alternative";
const pilot = (alternatives: string, more = "") =>
	overlay(`{why: {businessCase: {alternatives: ${alternatives}}}${more}}`);
const TITLE = "Add a blank for alternatives";

it("is information on the business case, and its fix inserts the placeholder", () => {
	const text = pilot("null");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("businessCase");
	expect(finding(text, ID).severity).toBe("information");
	expect(finding(text, ID).message.nl).toContain("nog geen alternatief overwogen");
	const after = fixed(text, ID);
	expect(marked(after, finding(after, ID))).toBe("alternatives");
	expect(changes(text, after)).toMatch(/^ {5}objective: .*\n\+ {4}alternatives:\n\+ {6}- \n$/);
	expect(fixes(after, ID).map(({ title }) => title.en)).not.toContain(TITLE);
});
it.each(["[]", "[todo]"])("is on the answer %s", (alternatives) => {
	const text = pilot(alternatives);
	expect(marked(text, finding(text, ID))).toBe("alternatives");
});
it.each([
	["with one", pilot("[Niets doen]")],
	["with one beside a placeholder", pilot("[todo, Niets doen]")],
	["where it is no list", pilot("Niets doen")],
	[
		"in a business case that is still empty",
		overlay("{status: preparing}").replace(
			/ {2}businessCase:\n(?: {4,}.*\n)+/,
			"  businessCase:\n    objective: todo\n",
		),
	],
	["without a business case", overlay("{why: {businessCase: null}}")],
	["before preparing", pilot("null", ", status: exploring")],
	["where it may follow", `${pilot("null").split("    costs:")[0]}    ? {costs: x}\n    : y\n`],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
