import { describe, expect, it } from "vitest";
import { getInlayHints } from "../../../server/src/editing/inlayHints";
import { analyse } from "../support/editing";

/** The text with each hint at its position, between `‹` and `›`. Today is 2027-06-01. */
function hinted(text: string, language: "en" | "nl" = "en", within = { start: 0, end: text.length }): string {
	const analysis = analyse(text);
	return getInlayHints(analysis, within, { language }).reduceRight((shown, { position, label }) => {
		const at = analysis.document.offsetAt(position);
		return `${shown.slice(0, at)}‹${label}›${shown.slice(at)}`;
	}, text);
}

const plain = (text: string) => text.replace(/‹[^›]*›/g, "");

const TEXTS = [
	"period:\n  start: 2027-06-13‹in 12 days› # x\n  end: '2027-05-20'‹12 days ago›\n",
	"period: {start: 2027-06-01‹today›, end: 2027-06-02‹tomorrow›}\n",
	"ended:\n  on: 2027-05-31‹yesterday›\n",
	"period:\n  start: 2027-02-30\n  end: soon\n",
	"why:\n  problem: 2027-06-13\n",
	"success:\n  stakeholders:\n    - id: shops\n      name: Shopkeepers\n      from: 2028-06-01‹in 366 days›\n  processes:\n    - owner: shops‹Shopkeepers›\n    - owner: Jo\n    - owner: Shopkeepers\n",
	"success:\n  processes:\n    - owner: &o shops‹S.›\n    - owner: *o‹S.›\n  stakeholders: [{id: shops, name: S.}]\n",
	"success:\n  compliance:\n    - regulation: GDPR‹General Data Protection Regulation (GDPR)›\n    - regulation: Our rule\n",
	"x: &s\n  owner: shops‹S.›\nsuccess:\n  processes:\n    - <<: *s\n    - <<: *s\n  stakeholders: [{id: shops, name: S.}]\n",
];

describe("inlay hints", () => {
	it.each([...TEXTS, ...TEXTS.map((text) => text.replaceAll("\n", "\r\n"))])("%j", (text) =>
		expect(hinted(plain(text))).toBe(text),
	);

	it("are in the language of the person", () =>
		expect(hinted("period: {start: 2027-06-13, end: 2027-05-20}\n", "nl")).toBe(
			"period: {start: 2027-06-13‹over 12 dagen›, end: 2027-05-20‹12 dagen geleden›}\n",
		));

	it("are given for what is shown, and cut off where a name has no end", () => {
		const text = `success:\n  processes:\n    - owner: shops\n  stakeholders: [{id: shops, name: ${"w".repeat(500)}}]\n`;
		expect(hinted(text)).toContain(`shops‹${"w".repeat(59)}…›`);
		expect(hinted(text, "en", { start: 0, end: 10 })).toBe(text);
	});

	it.each(["", "- a\n", "\u0000", "period"])("are none in %j", (text) => expect(hinted(text)).toBe(text));
});
