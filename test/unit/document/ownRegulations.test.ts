/** The laws and rules that an organisation has of its own. */
import { expect, it } from "vitest";
import { MAX_OWN_REGULATIONS, ownRegulations } from "../../../server/src/document/ownRegulations";
import { readDocument } from "../../../server/src/document/read";
import { OWN_REGULATIONS_FORMAT } from "../../../server/src/format/formats";

const read = (text: string) => ownRegulations(readDocument(text, OWN_REGULATIONS_FORMAT));

it("an entry that says everything is a regulation, in the words of the organisation", () => {
	const [own] = read(`regulations:
  - id: apv-westerhaven
    name: APV Westerhaven
    description: Local rules
    citation: Gemeenteblad 2026, 12
    link: https://westerhaven.example/apv
    traits: [camera, audio]
    strongTraits: [camera, wifi-tracking]
    aliases: [APV, Local Rules]
    replaces: [APV 2019]
    evidence: [permit]
    atScale: Ask again
    inForce: Since 2026
    dates:
      - {date: 2026-01-01, what: In force}
      - {date: soon, what: Changes}
      - {date: 2027-01-01}
`);
	const same = (text: string) => ({ en: text, nl: text });
	expect(own?.id.value).toBe("apv-westerhaven");
	expect(own?.regulation).toEqual({
		id: "apv-westerhaven",
		name: same("APV Westerhaven"),
		shortName: same("APV Westerhaven"),
		description: same("Local rules"),
		publishedAs: same("Gemeenteblad 2026, 12"),
		citation: "Gemeenteblad 2026, 12",
		url: "https://westerhaven.example/apv",
		triggers: ["camera", "audio", "wifi-tracking"],
		strongTriggers: ["camera", "wifi-tracking"],
		aliases: ["apv", "local rules"],
		replaces: ["apv 2019"],
		evidence: { en: ["permit"], nl: ["permit"] },
		scalingNote: same("Ask again"),
		inForce: same("Since 2026"),
		applicationDates: [{ date: "2026-01-01", what: same("In force") }],
	});
});

it.each([
	["regulations: [{id: a, name: A}, {id: b}, {name: C}, {id: todo, name: D}, x]\n", ["a"]],
	["regulations: []\n", []],
	["regulations: x\n", []],
	["", []],
])("of %j these can be referred to: %j", (text, ids) => expect(read(text).map(({ id }) => id.value)).toEqual(ids));

it("what nothing is said of is left out, not made up", () => {
	const [own] = read("regulations: [{id: a, name: A}]\n");
	expect(own?.regulation).toMatchObject({ url: "", citation: "", triggers: [], aliases: [], applicationDates: [] });
	expect(own?.regulation).not.toHaveProperty("evidence");
	expect(own?.regulation).not.toHaveProperty("inForce");
});

it("a file of more than any organisation has is read as far as that", () => {
	const entries = Array.from({ length: MAX_OWN_REGULATIONS + 1 }, (_, index) => `  - {id: a${index}, name: A}\n`);
	expect(read(`regulations:\n${entries.join("")}`)).toHaveLength(MAX_OWN_REGULATIONS);
});
