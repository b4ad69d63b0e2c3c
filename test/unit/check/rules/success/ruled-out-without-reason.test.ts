import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "success/ruled-out-without-reason";
const pilot = (item: string, more = "") => overlay(`{traits: [], success: {compliance: [${item}]}${more}}`);
const BARE = pilot("{regulation: wor, status: not-applicable}");

it("is a warning on the item, and its fix inserts the placeholder", () => {
	expect(codes(BARE)).toEqual([ID]);
	expect(marked(BARE, finding(BARE, ID))).toBe("regulation");
	expect(finding(BARE, ID)).toMatchObject({ severity: "warning" });
	expect(finding(BARE, ID).message.nl).toContain("staat “not-applicable” (niet van toepassing) zonder reden");
	const after = fixed(BARE, ID);
	expect(marked(after, finding(after, ID))).toBe("reason");
});
it.each([
	["with a reason", pilot("{regulation: wor, status: not-applicable, reason: x}")],
	["at another status", pilot("{regulation: wor, status: open}")],
	["before preparing", pilot("{regulation: wor, status: not-applicable}", ", status: exploring")],
	["where the law is unanswered", pilot("{status: not-applicable}")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
