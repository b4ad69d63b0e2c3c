import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "success/supplier-lock-in";
const pilot = (supplier: string, top = "") => overlay(`{success: {suppliers: [{name: Meters BV, ${supplier}}]}${top}}`);

it("asks what comes back, and adds the blank for it", () => {
	const text = pilot("delivers: x");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("name");
	const after = fixed(text, ID);
	expect(after).toContain("exit: \n");
	expect(marked(after, finding(after, ID))).toBe("exit");
});

it("stands on the end of a contract that is over before the pilot", () => {
	const text = pilot("exit: x, endsOn: 2028-06-29");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("2028-06-29");
	expect(finding(text, ID).message.en).toContain("“Meters BV” ends on 29 June 2028");
});

it.each([
	["with both in order", pilot("exit: x, endsOn: 2028-06-30")],
	["where the end of the pilot is not known", pilot("exit: x, endsOn: 2027-01-01", ", period: {end: null}")],
	["where the pilot has ended", pilot("exit: x, endsOn: 2027-01-01", ", status: completed")],
	["before preparing", pilot("delivers: x", ", status: exploring")],
	["without suppliers", overlay("{success: {suppliers: null}}")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
