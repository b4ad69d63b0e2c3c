import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "success/regulation-replaced";
const listed = (regulation: string, more = "") =>
	`{regulation: ${regulation}, requirement: x, limitsAtScale: x, status: open, owner: x${more}}`;
const pilot = (name: string, more = "") => overlay(`{traits: [], success: {compliance: [${listed(name)}]}${more}}`);

it.each([
	["wbp", "avg"],
	["wob", "woo"],
	["BIO", "bio2"],
	["elektriciteitswet", "energiewet"],
])("%s is now %s", (old, id) => {
	const text = pilot(old);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(old);
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("geldt niet meer. Noem de opvolger, “");
	expect(fixed(text, ID)).toBe(text.replace(`regulation: ${old}`, `regulation: ${id}`));
});
it.each([
	["on another name of a law that holds", pilot("gdpr")],
	["on a placeholder", pilot("...")],
	["before preparing", pilot("wob", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
