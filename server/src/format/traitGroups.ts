/** Traits by kind of thing, each with everyday words by which people look for it. */
import groups from "../../../schemas/traitGroups.json";
import type { Localized } from "./language";

export interface TraitGroup {
	readonly title: Localized;
	readonly traits: readonly {
		readonly id: string;
		/** Beside its title, description and synonyms. */
		readonly search: { readonly en: readonly string[]; readonly nl: readonly string[] };
	}[];
}

export const TRAIT_GROUPS: readonly TraitGroup[] = groups;
