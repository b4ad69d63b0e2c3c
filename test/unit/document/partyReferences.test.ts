/** Who is meant where a pilot names a party. */
import { describe, expect, it } from "vitest";
import {
	nearestIds,
	partyReferences,
	resemblesId,
	sameParty,
	stakeholderIds,
	stakeholderNamed,
} from "../../../server/src/document/partyReferences";
import { textIn } from "../../../server/src/document/query";
import { read } from "../support/pilots";

const PILOT = read(`success:
  stakeholders:
    - id: ggd
      name: GGD West
    - id: shops
      name: ggd
    - name: Bewoners
  processes:
    - owner: ggd
    - owner: todo
    - owner: “shops”
control:
  growth:
    owner: Bewoners
`);

it("every place that names a party and says something is known, as it is meant", () => {
	const text = PILOT.tree.text;
	expect(partyReferences(PILOT).map(({ value, span }) => [value, text.slice(span.start, span.end)])).toEqual([
		["ggd", "ggd"],
		["shops", "“shops”"],
		["Bewoners", "Bewoners"],
	]);
	expect(stakeholderIds(PILOT).map(({ value }) => value)).toEqual(["ggd", "shops"]);
});

it.each([
	// The id goes before the name of another.
	["ggd", "GGD West"],
	["GGD WEST", "GGD West"],
	["bewoners", "Bewoners"],
	["shops", "ggd"],
	["GGD", "ggd"],
	["police", undefined],
])("%s is %s", (party, name) => {
	expect(textIn(stakeholderNamed(PILOT, party), "name")?.value).toBe(name);
});

it("of two stakeholders with one id the first is meant", () => {
	const twice = read("success: {stakeholders: [{id: a, name: One}, {id: a, name: Two}]}\n");
	expect(textIn(stakeholderNamed(twice, "a"), "name")?.value).toBe("One");
});

it.each([
	["ggd", "GGD West", true],
	["ggd", "shops", false],
	["Police", "police", true],
	["police", "ggd", false],
])("%s and %s are one party: %s", (one, other, same) => expect(sameParty(PILOT, one, other)).toBe(same));

describe("A value is meant as an id", () => {
	it.each([
		["bar-owners", true],
		["shop", true],
		["shopz", true],
		["Bar-owners", false],
		["bar owners", false],
		["police", false],
		["bar-", false],
	])("%s: %s", (value, isId) => expect(resemblesId(value, ["shops"])).toBe(isId));

	it("by one slip, or two in a long one, the nearest first", () => {
		expect(nearestIds("shop", ["shops", "ship", "shoe", "boats"])).toEqual(["shops", "ship", "shoe"]);
		expect(nearestIds("sh", ["shops"])).toEqual([]);
		expect(nearestIds("residnts", ["residents", "presidents"])).toEqual(["residents", "presidents"]);
	});
});
