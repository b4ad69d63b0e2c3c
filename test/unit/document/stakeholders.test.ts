/** Who has to do with the pilot, and whom it may not pass over. */
import { expect, it } from "vitest";
import { answerAt } from "../../../server/src/document/query";
import { kindsOf, stakeholdersOf, weightsOf } from "../../../server/src/document/stakeholders";
import { read } from "../support/pilots";

const of = (item: string) => read(`success:\n  stakeholders:\n    - ${item}\n`);

it.each([
	["{id: ggd}", []],
	["{id: ggd, influence: high}", ["influence"]],
	["{id: ggd, influence: enormous, support: 3}", []],
	["{id: ggd, bearsRisk: true, support: against, influence: high}", ["influence", "against", "risk"]],
	["{id: ggd, bearsRisk: false, support: doubting}", ["doubting"]],
])("%s weighs by %j, the weightiest first", (item, weights) => {
	expect(stakeholdersOf(of(item)).map(weightsOf)).toEqual([weights]);
});

it.each([
	["{id: ggd, name: GGD West}", "GGD West"],
	["{id: ggd, name: todo}", "ggd"],
	["{influence: high}", undefined],
])("%s is called %s", (item, name) => expect(stakeholdersOf(of(item))[0]?.name).toBe(name));

it.each([
	["{kind: residents}, {kind: businesses}", ["residents", "businesses"]],
	["{kind: residents}, {id: ggd}", undefined],
	["{kind: residents}, {kind: aliens}", undefined],
])("the kinds of %s are %j", (items, kinds) => {
	const list = answerAt(read(`success: {stakeholders: [${items}]}\n`), "success.stakeholders");
	expect(list && kindsOf(list)?.map(({ value }) => value)).toEqual(kinds);
});
