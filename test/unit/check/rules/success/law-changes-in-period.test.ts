import { expect, it } from "vitest";
import { check } from "../../../../../server/src/check/check";
import { overlay } from "../../../support/overlay";
import { codes, finding, marked, read } from "../../../support/pilots";

const ID = "success/law-changes-in-period";
const listed = (regulation: string, more = "") =>
	`{regulation: ${regulation}, requirement: x, limitsAtScale: x, status: open, owner: x${more}}`;
const pilot = (regulation: string, more = "") =>
	overlay(`{traits: [], success: {compliance: [${listed(regulation)}]}${more}}`);

it.each(["ai-verordening", "AI Act"])("reports the day on %s", (name) => {
	const text = pilot(name);
	expect(codes(text)).toEqual([ID]);
	expect(marked(text, finding(text, ID))).toBe(name);
	expect(finding(text, ID).severity).toBe("information");
	expect(finding(text, ID).message.nl).toContain("2 december 2027");
	expect(finding(text, ID).message.nl).not.toContain("2028");
});
it("reports what is past as past, and names only those dates", () => {
	const text = pilot("cra", ", period: {start: 2026-09-01, end: 2027-12-31}");
	const at = (today: string) => {
		const [found] = check(read(text), { today }).filter(({ code }) => code === ID);
		return found?.message ?? { en: "", nl: "" };
	};
	expect(at("2026-09-10").en).toMatch(/: new rules from 11 September 2026 and 11 December 2027\. /);
	expect(at("2026-09-11").nl).toContain(": nieuwe regels sinds 11 september 2026 en vanaf 11 december 2027. ");
	expect(at("2027-12-11").en).toMatch(/: new rules since 11 September 2026 and 11 December 2027\. /);
	for (const message of ["2026-09-10", "2026-09-11", "2027-12-11"].flatMap((today) => Object.values(at(today)))) {
		expect(message.length).toBeLessThanOrEqual(160);
		expect(message).not.toMatch(/to be checked|te controleren/i);
	}
});
it("counts the first and the last day", () => {
	expect(codes(pilot("ai-verordening", ", period: {start: 2027-12-02}"))).toContain(ID);
	expect(codes(pilot("ai-verordening", ", period: {end: 2027-12-02}"))).toContain(ID);
});
it.each([
	["the day after", pilot("ai-verordening", ", period: {start: 2027-12-03}")],
	["the day before", pilot("ai-verordening", ", period: {end: 2027-12-01}")],
	["without an end", pilot("ai-verordening", ", period: {end: null}")],
	["before preparing", pilot("ai-verordening", ", status: exploring")],
	["on a law that has been replaced", pilot("elektriciteitswet", ", period: {start: 2027-06-01}")],
	["on a law ruled out", pilot("ai-verordening").replace("status: open", "status: not-applicable")],
])("is silent %s", (_, text) => expect(codes(text)).not.toContain(ID));
