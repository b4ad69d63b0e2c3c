/** Laws and rules of an organisation's own: what a pilot gets of them, and the findings about a wrong file. */
import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/check/check";
import { fixesOf } from "../../../server/src/check/core/finding";
import { documentOf } from "../../../server/src/document/document";
import { MAX_OWN_REGULATIONS, ownRegulations } from "../../../server/src/document/ownRegulations";
import { OWN_REGULATIONS_FORMAT } from "../../../server/src/format/formats";
import { CATALOGUE, catalogueWith } from "../../../server/src/format/regulations";
import { parse } from "../../../server/src/yaml/parse/parse";
import { overlay } from "../support/overlay";
import { applyFix, CONTEXT } from "../support/pilots";

const OURS = `regulations:
  - id: apv-westerhaven
    name: APV Westerhaven
    citation: Gemeenteblad 2026, 1
    aliases: [De APV]
    replaces: [apv-2019]
    strongTraits: [open-data]
    traits: [subsidy]
    dates:
      - date: 2027-10-01
        what: De meldplicht geldt
`;
const file = (text: string) => documentOf(parse(text), OWN_REGULATIONS_FORMAT);
const findings = (text: string) => check(file(text), CONTEXT);
const catalogue = catalogueWith(ownRegulations(file(OURS)).map(({ regulation }) => regulation));

function codes(traits: string, listed = ""): string[] {
	const item = (name: string) => `{regulation: ${name}, status: not-applicable, reason: x}`;
	const text = overlay(`{traits: [${traits}], success: {compliance: [${item(listed || "who")}]}}`);
	return check(documentOf(parse(text), undefined, catalogue), CONTEXT).map(
		({ code, message }) => `${code}: ${message.nl}`,
	);
}
const about = (messages: readonly string[]) => messages.filter((one) => /APV Westerhaven|apv-/.test(one));

describe("A pilot", () => {
	it.each([
		["open-data", "", ["success/regulation-missing: “APV Westerhaven” ontbreekt"]],
		["subsidy", "", ["success/regulations-to-consider: Drie wetten gelden"]],
		["open-data", "apv-westerhaven", []],
		["open-data", "de apv", []],
		[
			"open-data",
			"apv-2019",
			["success/regulation-replaced: “apv-2019” geldt niet meer. Noem de opvolger, “APV Westerhaven”"],
		],
		[
			"ev-charging",
			"apv-westerhavn",
			[
				"success/regulation-unknown: “apv-westerhavn” staat niet in de lijst van bekende wetten. Bedoel je “apv-westerhaven”?",
			],
		],
		["ev-charging", "", []],
	])("with %s that lists %j gets what concerns it", (traits, listed, expected) => {
		const found = about(codes(traits, listed));
		expect(found.map((one, index) => one.slice(0, expected[index]?.length))).toEqual(expected);
	});

	it("has a finding when one changes while it runs, and without them nothing of the kind", () => {
		const text = overlay(
			"{traits: [], success: {compliance: [{regulation: apv-westerhaven, requirement: x, limitsAtScale: y, status: met, owner: Z z}]}}",
		);
		const [change] = check(documentOf(parse(text), undefined, catalogue), CONTEXT);
		expect(change?.code).toBe("success/law-changes-in-period");
		expect(change?.message.nl).toContain("vanaf 1 oktober 2027: de meldplicht geldt.");
		expect(check(documentOf(parse(text)), CONTEXT).map(({ code }) => code)).toEqual(["success/regulation-unknown"]);
	});
});

describe("A file of them", () => {
	it("that is right has no finding", () => expect(findings(OURS)).toEqual([]));

	it.each([
		["", []],
		["regulations:\n  - name: APV\n", ["regulations.id"]],
		["regulations:\n  - id: ours\n", ["regulations.name"]],
		["regulations:\n  -\n", ["regulations.id", "regulations.name"]],
		["regulations:\n  - id: ours\n    name: APV\n    triggers: [camera]\n", ["file/unknown-key"]],
		["regulations:\n  - id: ours\n    name: APV\n    traits: [camra]\n", ["file/value"]],
		["regulations:\n  - id: ours\n    name: APV\n    traits: camera\n", ["file/type"]],
		[
			"regulations:\n  - id: ours\n    name: APV\n    dates:\n      - date: 2027-02-30\n        what: x\n",
			["file/date"],
		],
		["regulations:\n  - id: De APV\n    name: APV\n", ["file/value"]],
		["regulations:\n  - id: gdpr\n    name: GDPR\n", ["file/value"]],
		["regulations:\n  - id: ours\n    name: APV\n  - id: ours\n    name: APV 2\n", ["file/value"]],
		["regulations: apv\n", ["file/type"]],
		["apv and such\n", ["file/type"]],
		["regulations:\n  - id: 'apv\n", ["regulations.name", "file/syntax"]],
	])("such as %j: %o", (text, expected) => {
		const found = findings(text);
		expect(found.map(({ code }) => code)).toEqual(expected);
		for (const { message } of found) {
			expect(message.nl).not.toBe(message.en);
		}
	});

	it("gets a placeholder for what is missing", () => {
		const text = "regulations:\n  - name: APV\n";
		const [finding] = findings(text);
		const [fix] = finding === undefined ? [] : fixesOf(finding);
		expect(fix && applyFix(text, fix)).toMatch(/id: /);
	});

	it("takes nothing from the catalogue", () => {
		const own = catalogueWith(
			ownRegulations(file("regulations:\n  - id: avg\n    name: Anders\n")).map(({ regulation }) => regulation),
		);
		expect(own.recognise("avg")?.regulation).toBe(CATALOGUE.recognise("avg")?.regulation);
	});

	it("counts no further than anybody writes, and says so once", () => {
		const text = `regulations: [${Array.from({ length: 1_200 }, (_, at) => `{id: l${at}, name: L}`).join(", ")}]\n`;
		expect(findings(text).map(({ code, span }) => [code, text.slice(span.start, span.start + 11)])).toEqual([
			["file/value", `{id: l${MAX_OWN_REGULATIONS},`],
		]);
		expect(ownRegulations(file(text)).map(({ id }) => id.value)).toHaveLength(MAX_OWN_REGULATIONS);
	});
});
