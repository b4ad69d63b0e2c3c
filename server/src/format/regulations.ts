/** The catalogue of laws and rules, and which of them somebody means. */
import catalogue from "../../../schemas/regulations.json";
import { once, remembering } from "../text/once";
import { type Country, DEFAULT_COUNTRY } from "./countries";
import type { Localized } from "./language";

export interface Regulation {
	readonly id: string;
	readonly name: Localized;
	/** As people call it in a sentence. */
	readonly shortName: Localized;
	readonly description: Localized;
	/** Where it stands, as one cites it. */
	readonly publishedAs: Localized;
	/** The same in both languages, for a search by number. */
	readonly citation: string;
	readonly url: string;
	/** The traits that bring it into view; `always` for those that hold for every pilot. */
	readonly triggers: readonly string[];
	/** Those of them with which it practically always applies. */
	readonly strongTriggers: readonly string[];
	readonly evidence?: { readonly en: readonly string[]; readonly nl: readonly string[] };
	readonly inForce?: Localized;
	readonly scalingNote?: Localized;
	/** Days on which it comes into force, wholly or in part. */
	readonly applicationDates?: readonly { readonly date: string; readonly what: Localized }[];
	/** What kind of law it is, such as `eu-regulation`; nothing for one that an organisation adds. */
	readonly binding?: string;
	/** Other names, lower case. */
	readonly aliases: readonly string[];
	/** Former names of what it replaces, lower case. */
	readonly replaces?: readonly string[];
	/** Names of what it is one part of, lower case: who rules out the whole rules out the part, and no more follows from it. */
	readonly partOf?: readonly string[];
}

const REGULATIONS: readonly Regulation[] = (catalogue as readonly Partial<Regulation>[]).map((entry) => ({
	...(entry as Regulation),
	citation: citationOf(entry as Regulation),
	triggers: entry.triggers ?? [],
	strongTriggers: entry.strongTriggers ?? [],
	aliases: entry.aliases ?? [],
}));

/** Without the site that has nearly all of them. */
function citationOf({ publishedAs }: Regulation): string {
	return [...new Set([publishedAs.nl, publishedAs.en])].join("; ").replaceAll("wetten.overheid.nl", "");
}

/** How a text stands for a regulation of the catalogue. */
export interface Recognised {
	readonly regulation: Regulation;
	/** `id` as the catalogue writes it, `alias` any other name, `replaced` the name of what it replaces. */
	readonly by: "id" | "alias" | "replaced";
}

/** The laws and rules by which a pilot is read. */
export interface Catalogue {
	/** Whose national laws are among them. */
	readonly country: Country;
	readonly regulations: readonly Regulation[];
	/** Nothing for a name that stands for none of them. */
	recognise(name: string): Recognised | undefined;
	/** What is one part of a larger whole with this name. */
	partOf(name: string): Regulation | undefined;
	/** Those that a trait brings into view. */
	byTrait(trait: string): readonly Regulation[];
}

/** @param own what an organisation adds to it; where a name is taken already, the first one counts */
export function catalogueWith(own: readonly Regulation[]): Catalogue {
	const regulations = [...REGULATIONS, ...own];
	const byId = new Map(
		regulations.map((regulation): [string, Recognised] => [regulation.id, { regulation, by: "id" }]).reverse(),
	);
	// Most pilots name laws by id, and to fold the names of all takes part of a cold start.
	const names = once(() => namesOf(regulations));
	const byName = (name: string) => names().get(folded(name));
	const otherwise = remembering((name) => byName(name) ?? withoutBrackets(name, byName));
	const byWhole = new Map(
		regulations
			.flatMap((regulation) => (regulation.partOf ?? []).map((whole) => [whole, regulation] as const))
			.reverse(),
	);
	const byTrait = new Map<string, Regulation[]>();
	for (const regulation of regulations) {
		for (const trait of new Set(regulation.triggers)) {
			byTrait.set(trait, byTrait.get(trait) ?? []);
			byTrait.get(trait)?.push(regulation);
		}
	}
	return {
		country: DEFAULT_COUNTRY,
		regulations,
		recognise: (name) => byId.get(name.trim()) ?? otherwise(name),
		partOf: (name) => byWhole.get(folded(name)),
		byTrait: (trait) => byTrait.get(trait) ?? [],
	};
}

/** The catalogue without the laws of another country: they are not asked for or proposed, and still recognised. */
export function inCountry(catalogue: Catalogue, country: Country): Catalogue {
	return country === catalogue.country ? catalogue : abroad(catalogue, country);
}

/** Of European law and what an organisation adds itself; no other national laws are known yet. */
function abroad(catalogue: Catalogue, country: Country): Catalogue {
	const byCountry = ABROAD.get(catalogue) ?? new Map<Country, Catalogue>();
	const known = byCountry.get(country) ?? {
		country,
		regulations: catalogue.regulations.filter(holdsAbroad),
		recognise: catalogue.recognise,
		partOf: catalogue.partOf,
		byTrait: (trait) => catalogue.byTrait(trait).filter(holdsAbroad),
	};
	ABROAD.set(catalogue, byCountry.set(country, known));
	return known;
}

/** One for each catalogue and country: what was read with the same one is not read again. */
const ABROAD = new WeakMap<Catalogue, Map<Country, Catalogue>>();
const EUROPEAN: readonly string[] = ["eu-regulation", "eu-directive", "treaty"];

function holdsAbroad({ binding }: Regulation): boolean {
	return binding === undefined || EUROPEAN.includes(binding);
}

/** Longer than any name with its explanation, so that it is not worth the search. */
const LONGEST = 300;

function withoutBrackets<Found>(name: string, find: (shorter: string) => Found | undefined): Found | undefined {
	return name.includes("(") && name.length <= LONGEST
		? (find(name.replace(EXPLAINED, "")) ?? find(name.replace(/\([^()]*\)/g, "")))
		: undefined;
}

/** What follows a name in brackets: a short name, or a number that may have brackets of its own. */
const EXPLAINED = /\((?:[^()]|\([^()]*\))*\)\s*$/;

function namesOf(regulations: readonly Regulation[]): ReadonlyMap<string, Recognised> {
	const names = (regulation: Regulation): [string, Recognised][] => {
		const { id, name, aliases, replaces = [] } = regulation;
		return [
			...replaces.map((former): [string, Recognised] => [folded(former), { regulation, by: "replaced" }]),
			...[...aliases, id, name.en, name.nl].map((one): [string, Recognised] => [
				folded(one),
				{ regulation, by: "alias" },
			]),
		];
	};
	return new Map([...regulations].reverse().flatMap(names));
}

/** Capitals, accents and hyphens make no other name of it. */
function folded(name: string): string {
	const plain = name.trim().toLowerCase();
	const letters = /[^ -~]/.test(plain) ? plain.normalize("NFD").replace(/\p{M}/gu, "") : plain;
	return letters.replace(/[\s-]+/g, " ");
}

export const CATALOGUE: Catalogue = catalogueWith([]);
