import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "success/no-outside-party";
const pilot = (items: string, more = "") =>
	overlay(`{why: {businessCase: {endorsedBy: [Directie, Provincie]}}, success: {stakeholders: [${items}]}${more}}`);
const INSIDE = "{name: Beheer, kind: internal, influence: low}";

it.each([
	["one from within", INSIDE],
	[
		"governments and researchers",
		"{name: Provincie, kind: government, influence: low}, {name: TU, kind: knowledge, influence: low}",
	],
])("is a warning on the list with %s, and its fix inserts another item", (_, items) => {
	const text = pilot(items);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("stakeholders");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("geen bewoners, bedrijven of organisaties");
	expect(codes(fixed(text, ID)).every((code) => code.startsWith("success.stakeholders."))).toBe(true);
});
it.each(["exploring", "preparing", "running", "paused", "completed"])("speaks at %s", (status) =>
	expect(codes(pilot(INSIDE, `, status: ${status}`))).toContain(ID),
);
it.each([
	...["residents", "businesses", "organisations"].map((kind) => [
		`with ${kind}`,
		pilot(`${INSIDE}, {name: Groep, kind: ${kind}, influence: low}`),
	]),
	["where a kind is open", pilot(`${INSIDE}, {name: Groep}`)],
	["where a kind is a placeholder", pilot(`${INSIDE}, {name: Groep, kind: todo}`)],
	["where a kind is none", pilot(`${INSIDE}, {name: Groep, kind: bewoners}`)],
	["where a stakeholder is open", pilot(`${INSIDE}, {}`)],
	["without stakeholders", pilot("")],
	["at idea", pilot(INSIDE, ", status: idea")],
	["where the list may go on", `${pilot(INSIDE).split("  suppliers:")[0]}    - "name: Groep\n`],
])("is silent %s", (_, text = "") => expect(codes(text)).not.toContain(ID));
