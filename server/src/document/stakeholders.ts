/** The stakeholders of a pilot, and which of them it may not pass over. */
import { type Answer, memoized, type SchemaDocument } from "./document";
import { booleanIn, choiceIn, itemsAt, type Located, textIn } from "./query";

export interface Stakeholder {
	readonly item: Answer;
	/** What to call it in a sentence: its name, or else its id. */
	readonly name: string | undefined;
	readonly influence: string | undefined;
	readonly support: string | undefined;
	readonly bearsRisk: boolean;
}

export function stakeholdersOf(pilot: SchemaDocument): readonly Stakeholder[] {
	return memoized(pilot, findStakeholders);
}

function findStakeholders(pilot: SchemaDocument): readonly Stakeholder[] {
	return itemsAt(pilot, "success.stakeholders").map((item) => ({
		item,
		name: (textIn(item, "name") ?? textIn(item, "id"))?.value,
		influence: choiceIn(item, "influence")?.value,
		support: choiceIn(item, "support")?.value,
		bearsRisk: booleanIn(item, "bearsRisk")?.value === true,
	}));
}

/** Why nobody can pass this stakeholder over, the weightiest reason first. */
export type Weight = "influence" | "against" | "doubting" | "risk";

export function weightsOf({ influence, support, bearsRisk }: Stakeholder): readonly Weight[] {
	return [
		...(influence === "high" ? (["influence"] as const) : []),
		...(support === "against" ? (["against"] as const) : []),
		...(support === "doubting" ? (["doubting"] as const) : []),
		...(bearsRisk ? (["risk"] as const) : []),
	];
}

/** The kinds that are no part of government, research or the municipality itself. */
export const OUTSIDE_KINDS: readonly string[] = ["residents", "businesses", "organisations"];

/** The kinds of all stakeholders of a list; nothing where one of them does not say which it is. */
export function kindsOf(list: Answer): readonly Located<string>[] | undefined {
	const kinds = list.items.map((item) => choiceIn(item, "kind"));
	const known = kinds.filter((kind) => kind !== undefined);
	return known.length === kinds.length ? known : undefined;
}
