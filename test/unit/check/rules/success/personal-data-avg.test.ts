import { expect, it } from "vitest";
import { overlay } from "../../../support/overlay";
import { codes, finding, fixed, marked } from "../../../support/pilots";

const ID = "success/personal-data-avg";
const REST = ["uavg", "grondrechten", "bio2", "wet-brp"].map((id) => out(id)).join(", ");
const pilot = (avg: string, more = "") =>
	overlay(
		`{traits: [personal-data], success: {data: [{name: x, source: x, personal: true, users: [x], use: x, subjects: x, basis: public-task, retention: a year}], compliance: [${avg}${REST}]}${more}}`,
	);

function out(id: string): string {
	return `{regulation: ${id}, status: not-applicable, reason: x}`;
}

it("stands on the data set where the avg is not listed, and says it alone", () => {
	expect(codes(pilot(""))).toEqual([ID]);
	expect(marked(pilot(""), finding(pilot(""), ID))).toBe("true");
	expect(finding(pilot(""), ID).message.nl).toContain("Zet de AVG op de lijst");
	expect(codes(fixed(pilot(""), ID))).not.toContain(ID);
	expect(fixed(pilot(""), ID)).toContain("regulation: avg");
});
it("stands on the status where the avg is ruled out", () => {
	const text = pilot(`${out("GDPR")}, `);
	expect(marked(text, finding(text, ID))).toBe("not-applicable");
	expect(finding(text, ID).severity).toBe("error");
	expect(codes(fixed(text, ID))).not.toContain(ID);
});
it.each(["avg", "gdpr", "wbp"])("is silent with %s on the list", (id) => {
	expect(codes(pilot(`{regulation: ${id}, status: open}, `))).not.toContain(ID);
});
it.each([
	["before preparing", pilot("", ", status: exploring")],
	["without personal data", pilot("").replace("personal: true", "personal: false")],
	["where an item cannot be read", pilot("avg, ")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
