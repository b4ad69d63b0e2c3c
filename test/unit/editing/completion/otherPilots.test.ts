/** What other pilots have, suggested behind what this file has. */
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../../server/src/editing/completion/vocabulary";
import { accepted, suggest } from "../../support/completion";
import { summaries } from "../../support/summaries";

const vocabulary = vocabularyOf(
	summaries({
		a: "title: Licht\nsuccess:\n  stakeholders:\n    - name: GGD West\n      id: ggd\n    - name: 'Bewoners: noord'\n",
		b: "title: Lucht\nsuccess:\n  stakeholders:\n    - name: GGD West\n    - name: Own\n",
		c: "why:\n  goals:\n    - indicator: Complaints\n      unit: a year\n    - indicator: Noise\n",
	}),
);
const OWN = "success:\n  stakeholders:\n    - id: own\n      name: Own\n";
const items = (marked: string, language: "en" | "nl" = "en") =>
	suggest(marked, language, { vocabulary }).items.map(({ label, detail }) => [label, detail]);

describe("Parties of other pilots", () => {
	it.each([
		["behind a key", `${OWN}control:\n  growth:\n    owner: ‸`],
		["in a list", `${OWN}why:\n  businessCase:\n    endorsedBy:\n      - ‸`],
		["in brackets", `${OWN}why:\n  businessCase:\n    endorsedBy: [‸]`],
	])("come behind those of this file %s", (_, marked) => {
		expect(items(marked)).toEqual([
			["own", "Own"],
			["GGD West", "in 2 other pilots"],
			["Bewoners: noord", "in the pilot “Licht”"],
		]);
	});

	it.each([
		"control:\n  growth:\n    owner: ‸",
		"why:\n  businessCase:\n    endorsedBy: ‸",
		"why:\n  businessCase:\n    endorsedBy:\n      - ‸",
	])("are asked for again as more is typed, for there may be more than are shown: %j", (marked) => {
		expect(suggest(marked, "en", { vocabulary }).isIncomplete).toBe(true);
	});

	it("are described in Dutch", () => {
		expect(items("control:\n  growth:\n    owner: ‸", "nl")).toContainEqual(["GGD West", "in 2 andere pilots"]);
	});

	it("are found by their short name, and not where they are named already", () => {
		expect(items("control:\n  growth:\n    owner: gg‸").map(([label]) => label)).toEqual(["GGD West"]);
		const taken = "why:\n  businessCase:\n    endorsedBy:\n      - GGD West\n      - ‸";
		expect(items(taken).map(([label]) => label)).not.toContain("GGD West");
	});

	it("are written by name, in quotes where that needs them", () => {
		const growth = "control:\n  growth:\n    owner: ";
		expect(accepted(`${growth}‸`, "GGD West", "en", { vocabulary })).toBe(`${growth}GGD West`);
		expect(accepted(`${growth}‸`, "Bewoners: noord", "en", { vocabulary })).toBe(`${growth}"Bewoners: noord"`);
	});
});

describe("Measures of other pilots", () => {
	it("come behind those of this file, with their unit", () => {
		const goals = "why:\n  goals:\n    - indicator: Visits\n      unit: a day\n    - indicator: ";
		expect(items(`${goals}‸`)).toEqual([
			["Visits", "a day"],
			["Complaints", "a year"],
			["Noise", undefined],
		]);
		expect(accepted(`${goals}‸`, "Complaints", "en", { vocabulary })).toBe(`${goals}Complaints\n      unit: a year`);
		expect(items("why:\n  goals:\n    - unit: ‸")).toEqual([["a year", undefined]]);
	});

	it("are not what is being typed", () => {
		const typing = vocabularyOf(summaries({ a: "why:\n  goals:\n    - indicator: Noise\n" }));
		expect(suggest("why:\n  goals:\n    - indicator: No‸ise", "en", { vocabulary: typing }).items).toEqual([]);
	});
});
