import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, fixes, marked } from "../../../support/pilots";

const ID = "control/risk-unowned";
const pilot = (risk: string, top = "") => overlay(`{control: {risks: [{risk: Angst, ${risk}}]}${top}}`);

it("asks who deals with a high risk, and how, and adds the blanks for both", () => {
	const text = pilot("likelihood: high");
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe("risk");
	expect(finding(text, ID).message).toEqual({
		en: "“Angst” has “high” likelihood, but no measure and no owner. What is being done about it, and by whom?",
		nl: "Bij “Angst” is de kans “high” (groot), maar er is geen maatregel en geen eigenaar. Wat wordt eraan gedaan, en door wie?",
	});
	expect(fixes(text, ID)[0]?.title.en).toBe("Add a blank for “Measure” and “Owner”");
	expect(fixed(text, ID)).toContain("measure: \n      owner: \n");
});

it("adds only what is not there", () => {
	const text = pilot("impact: high, owner: Beheer");
	expect(fixes(text, ID)[0]?.title.en).toBe("Add a blank for “Measure”");
	expect(fixed(text, ID)).toContain("measure: \n");
});

it.each([
	["with both", pilot("impact: high, measure: x, owner: x")],
	["where it is not high", pilot("impact: medium, likelihood: low")],
	["where nothing says how high it is", pilot("measure: x")],
	["where that is no choice", pilot("impact: enorm")],
	["before preparing", pilot("impact: high", ", status: exploring")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
