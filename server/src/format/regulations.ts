/** The catalogue of laws and rules, and which of them somebody means. */
import catalogue from "../../../schemas/regulations.json";
import type { Texts } from "./language";

export interface Regulation {
	readonly id: string;
	readonly name: Texts;
	readonly description: Texts;
	readonly citation: string;
	readonly url: string;
	/** The traits that bring it into view; `always` for those that hold for every pilot. */
	readonly triggers: readonly string[];
	/** Those of them with which it practically always applies. */
	readonly strongTriggers: readonly string[];
	readonly evidence?: { readonly en: readonly string[]; readonly nl: readonly string[] };
	readonly inForce?: Texts;
	readonly scalingNote?: Texts;
	/** Days on which it comes into force, wholly or in part. */
	readonly applicationDates?: readonly { readonly date: string; readonly what: Texts }[];
	/** Other names, lower case. */
	readonly aliases: readonly string[];
	/** Former names of what it replaces, lower case. */
	readonly replaces?: readonly string[];
}

export const REGULATIONS: readonly Regulation[] = (catalogue as readonly Partial<Regulation>[]).map((entry) => ({
	...(entry as Regulation),
	triggers: entry.triggers ?? [],
	strongTriggers: entry.strongTriggers ?? [],
	aliases: entry.aliases ?? [],
}));

/** How a text stands for a regulation of the catalogue. */
export interface Recognised {
	readonly regulation: Regulation;
	/** `id` as the catalogue writes it, `alias` any other name, `replaced` the name of what it came in place of. */
	readonly by: "id" | "alias" | "replaced";
}

export function recogniseRegulation(text: string): Recognised | undefined {
	return BY_NAME.get(normalise(text)) ?? BY_NAME.get(normalise(text.replace(/\([^)]*\)/g, "")));
}

const BY_NAME: ReadonlyMap<string, Recognised> = new Map(
	[...REGULATIONS]
		.reverse()
		.flatMap((regulation): [string, Recognised][] => [
			...(regulation.replaces ?? []).map((name): [string, Recognised] => [
				normalise(name),
				{ regulation, by: "replaced" },
			]),
			...[...regulation.aliases, regulation.name.en, regulation.name.nl].map((name): [string, Recognised] => [
				normalise(name),
				{ regulation, by: "alias" },
			]),
			[regulation.id, { regulation, by: "id" }],
		]),
);

function normalise(name: string): string {
	return name.trim().toLowerCase().replace(/\s+/g, " ");
}
