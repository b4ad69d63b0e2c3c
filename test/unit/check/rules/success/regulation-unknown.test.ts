import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "success/regulation-unknown";
const listed = (regulation: string, more = "") =>
	`{regulation: ${regulation}, requirement: x, limitsAtScale: x, status: open, owner: x${more}}`;
const pilot = (name: string, more = "") => overlay(`{traits: [], success: {compliance: [${listed(name)}]}${more}}`);

it("proposes the nearest", () => {
	const text = pilot("omgevingswte");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("omgevingswte");
	expect(finding(text, ID)).toMatchObject({ severity: "information" });
	expect(finding(text, ID).message.nl).toContain("Bedoel je “omgevingswet”?");
	expect(codes(fixed(text, ID))).toEqual([]);
});
it("proposes nothing where the name may be right", () => {
	const text = pilot("Marktverordening Westerhaven");
	expect(finding(text, ID).message.nl).toContain("Klopt de naam?");
	expect(codes(text)).toEqual([ID]);
});
it.each([
	["on other names", pilot("Omgevingswet")],
	["on replaced ones", pilot("wob")],
	["on a placeholder", pilot("...")],
	["before preparing", pilot("omgevingswte", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
