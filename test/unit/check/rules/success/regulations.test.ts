/** The findings of a pilot with many traits and no laws, and how its fixes resolve them. */
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { fixesOf } from "../../../../../server/src/check/core/finding";
import { CATALOGUE } from "../../../../../server/src/format/regulations";
import { overlay } from "../../../support/overlay";
import { applyFix, findings, marked } from "../../../support/pilots";

const TRAITS = ["camera", "ai", "personal-data", "sensors-in-public-space"];
const withTraits = (part: string) => overlay(`{traits: [${TRAITS}], success: {${part}}}`);
const { regulations: REGULATIONS } = CATALOGUE;
const strong = REGULATIONS.filter(({ strongTriggers }) => TRAITS.some((trait) => strongTriggers.includes(trait)));
const weak = REGULATIONS.filter(
	(regulation) => !strong.includes(regulation) && TRAITS.some((trait) => regulation.triggers.includes(trait)),
);
const reported = (text: string, code: string) => findings(text).filter((finding) => finding.code === code);

const PILOTS: readonly (readonly [string, string])[] = [
	["without the list", withTraits("compliance: null, data: [{name: x, personal: false, users: [y], use: z}]")],
	["with an empty list", withTraits("compliance: [], data: [{name: x, personal: false, users: [y], use: z}]")],
	["with an unanswered list", withTraits("compliance: todo, data: [{name: x, personal: false, users: [y], use: z}]")],
	["without anything of success", overlay(`{traits: [${TRAITS}], success: null}`)],
	["in CRLF", withTraits("compliance: null").replaceAll("\n", "\r\n")],
	[
		"in flow style",
		"{title: A, status: preparing, traits: [camera, ai, personal-data, sensors-in-public-space], success: {staff: []}}",
	],
];

it("is tried with strong and weak ones", () => expect([strong.length > 1, weak.length > 1]).toEqual([true, true]));

describe.each(PILOTS)("A pilot %s", (_, text) => {
	it("gets one warning for each strong law and one remark for the rest, none twice", () => {
		const missing = reported(text, "success/regulation-missing");
		expect(missing.map(({ severity }) => severity)).toEqual(strong.map(() => "warning"));
		for (const { shortName } of strong) {
			expect(missing.filter(({ message }) => message.nl.startsWith(`“${shortName.nl}” `))).toHaveLength(1);
		}
		const [rest, ...others] = reported(text, "success/regulations-to-consider");
		expect([rest?.severity, marked(text, rest), others]).toEqual(["information", "traits", []]);
		const titles = rest === undefined ? [] : fixesOf(rest).map(({ title }) => title.en);
		for (const { shortName } of strong) {
			expect(titles.filter((title) => title.startsWith(`${shortName.en}: `))).toEqual([]);
		}
	});

	it.each([
		["added", 0],
		["ruled out", 1],
	] as const)("can have them %s one after the other, in its own style", (_word, choice) => {
		let after = text;
		for (let left = strong.length; left > 0; left--) {
			const [finding] = reported(after, "success/regulation-missing");
			const fix = finding && fixesOf(finding)[choice];
			expect(fix).toBeDefined();
			after = fix === undefined ? after : applyFix(after, fix);
			expect(reported(after, "success/regulation-missing"), after).toHaveLength(left - 1);
		}
		const document = parseDocument(after);
		expect(document.errors).toEqual([]);
		const ids = document.toJS().success.compliance.map((item: { regulation: string }) => item.regulation);
		expect(ids.sort()).toEqual(strong.map(({ id }) => id).sort());
		expect(new Set(after.match(/\r?\n/g)).size).toBeLessThanOrEqual(1);
		expect(after.split("\n").length === text.split("\n").length).toBe(text.startsWith("{"));
	});

	it("can have the rest added or ruled out, each", () => {
		const [rest] = reported(text, "success/regulations-to-consider");
		const fixes = rest === undefined ? [] : fixesOf(rest);
		for (const { id, shortName } of weak) {
			const own = fixes.filter(({ title }) => title.nl.startsWith(`${shortName.nl}: `));
			expect(own.length, id).toBe(2);
			for (const fix of own) {
				const after = applyFix(text, fix);
				expect(parseDocument(after).toJS().success.compliance[0].regulation).toBe(id);
				const left = reported(after, "success/regulations-to-consider").flatMap(fixesOf);
				expect(left.some(({ title }) => title.nl.startsWith(`${shortName.nl}: `))).toBe(false);
			}
		}
	});
});
