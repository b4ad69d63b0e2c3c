import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "control/one-sector";
const pilot = (items: string, more = "") => overlay(`{control: {collaboration: [${items}]}${more}}`);
const ONE = "{sector: Verkeer, party: Team mobiliteit}";

it("is a warning on the list, and its fix inserts another item", () => {
	const text = pilot(ONE);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("collaboration");
	expect(finding(text, ID).severity).toBe("warning");
	expect(finding(text, ID).message.nl).toContain("Alleen “Verkeer” doet mee.");
	expect(codes(fixed(text, ID)).sort()).toEqual(["control.collaboration.party", "control.collaboration.sector"]);
});
it("counts sectors, not partners", () =>
	expect(codes(pilot(`${ONE}, {sector: verkeer, party: Provincie}`))).toEqual([ID]));
it.each([
	["with two", pilot(`${ONE}, {sector: Sport, party: Club}`)],
	["where a sector is unanswered", pilot(`${ONE}, {party: Club}`)],
	["where a sector is a placeholder", pilot(`${ONE}, {sector: todo, party: Club}`)],
	["where a partner is unanswered", pilot(`${ONE}, {}`)],
	["where a partner is broken", pilot(`${ONE}, Sport`)],
	["without partners", overlay("{control: {collaboration: null}}")],
	["before preparing", pilot(ONE, ", status: exploring")],
	["where the list may go on", `${pilot(ONE).split("  champions:")[0]}    - "sector: Sport\n`],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
