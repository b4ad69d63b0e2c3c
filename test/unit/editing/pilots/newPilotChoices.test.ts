/** What a person who begins a pilot may choose from, and by which words it is found. */
import { describe, expect, it } from "vitest";
import { createSearch } from "../../../../client/src/newPilot/search";
import { getNewPilot } from "../../../../server/src/editing/pilots/newPilot";
import { newPilotChoices } from "../../../../server/src/editing/pilots/newPilotChoices";
import { questionAt } from "../../../../server/src/format/questions";
import { CATALOGUE } from "../../../../server/src/format/regulations";
import { STATUSES } from "../../../../server/src/format/status";
import { TRAIT_GROUPS } from "../../../../server/src/format/traitGroups";
import { findings } from "../../support/pilots";

const TRAITS = questionAt("traits")?.item?.choices ?? [];
/** What a row of VS Code's lists has room for, in a wide font; a row with the title of its group has less. */
const [ROW, FIRST_ROW, TITLE] = [70, 58, 18];

describe.each(["en", "nl"] as const)("What may be chosen (%s)", (language) => {
	const { statuses, traits } = newPilotChoices(language);
	const search = createSearch(traits);

	it("is everything, with labels, and short enough to be read whole", () => {
		expect(statuses.map(({ value }) => value)).toEqual(STATUSES);
		expect(traits.map(({ value }) => value).sort()).toEqual([...TRAITS].sort());
		for (const { value, label, description } of [...statuses, ...traits]) {
			expect([label, description], value).not.toContain("");
			expect(description.length, description).toBeLessThanOrEqual(ROW);
		}
	});

	it("stands in groups, each in one place", () => {
		for (const [index, { group, description }] of traits.entries()) {
			const isFirst = group !== traits[index - 1]?.group;
			expect(description.length, description).toBeLessThanOrEqual(isFirst ? FIRST_ROW : ROW);
			expect(group.length, group).toBeLessThanOrEqual(TITLE);
		}
		const groups = traits.map(({ group }) => group);
		const runs = groups.filter((group, index) => group !== groups[index - 1]);
		expect(runs).toEqual(TRAIT_GROUPS.map(({ title }) => title[language]));
		expect(new Set(runs).size).toBe(runs.length);
	});

	it("says of a status how many answers it asks for: as many as are then missing", () => {
		for (const { value, asked } of statuses) {
			const { text } = getNewPilot({ title: "A", municipality: "B", status: value, traits: [] }, CATALOGUE);
			const missing = findings(text).filter(({ code }) => !code.includes("/"));
			expect(asked, value).toBe(missing.length);
		}
		expect(statuses[0]?.asked).toBeLessThan(10);
	});

	it.each([
		["laadpaal", "ev-charging"],
		["laadpalen", "ev-charging"],
		["charger", "ev-charging"],
		["straat", "sensors-in-public-space"],
		["street", "physical-object-in-public-space"],
		["foto", "camera"],
		["fotos", "camera"],
		["foto's", "camera"],
		["photo", "camera"],
		["camera", "camera"],
		["cameras", "camera"],
		["wifi", "wifi-tracking"],
		["wi-fi", "wifi-tracking"],
		["kenteken", "anpr"],
		["nummerborden", "anpr"],
		["number plate", "anpr"],
		["lantaarnpaal", "physical-object-in-public-space"],
		["slimme lantaarnpalen", "connected-products"],
		["drukte", "sensors-in-public-space"],
		["fijnstof", "environmental-measurement"],
		["AVG", "personal-data"],
		["bsn", "personal-data"],
		["enquete", "resident-involvement"],
		["Enquêtes", "resident-involvement"],
		["app", "digital-service-to-public"],
		["chatbot", "ai"],
		["ChatGPT", "ai"],
		["boetes", "decision-with-legal-effect"],
		["digid", "authentication"],
		["buurtbatterij", "energy"],
		["leveranciers", "procurement"],
		["geld", "subsidy"],
		["drone", "drones"],
		["privacy", "personal-data"],
		["politie", "law-enforcement-data"],
		["verkeerslichten", "traffic-data"],
		["camera op straat", "camera"],
	])("is found by “%s”: %s", (typed, trait) => {
		const found = search(typed).map(({ value }) => value);
		expect(found).toContain(trait);
		expect(found.length).toBeLessThan(TRAITS.length / 3);
	});

	it.each([
		["website", "digital-service-to-public"],
		["ai", "ai"],
		["laad", "ev-charging"],
		["kent", "anpr"],
		["wifi", "wifi-tracking"],
		["camera", "camera"],
	])("has first what “%s” means most", (typed, trait) => {
		expect(search(typed)[0]?.value).toBe(trait);
	});

	it("is found by each letter of its label on the way", () => {
		for (const { label, value } of traits) {
			for (let end = 2; end <= label.length; end++) {
				expect(
					search(label.slice(0, end)).map((trait) => trait.value),
					label.slice(0, end),
				).toContain(value);
			}
		}
	});

	it("is not found by what it has nothing to do with", () => {
		expect(search("xyzzy")).toEqual([]);
		expect(search(" ")).toEqual(traits);
		expect(search("’ -")).toEqual(traits);
	});
});

it("The laws that a trait brings are named beside it", () => {
	const lawsOf = (trait: string) => newPilotChoices("nl").traits.find(({ value }) => value === trait)?.laws;
	expect(lawsOf("camera")).toEqual(["AVG"]);
	expect(lawsOf("automated-decision")).toEqual(["Awb"]);
	expect(lawsOf("cloud")).toEqual([]);
});
