/** The catalogue of laws and rules, and the traits that bring them into view. */
import { describe, expect, it } from "vitest";
import regulations from "../../../schemas/regulations.json";
import traits from "../../../schemas/traits.json";

interface Pair {
	readonly en: string;
	readonly nl: string;
}

interface Regulation {
	readonly id: string;
	readonly name: Pair;
	readonly shortName: Pair;
	readonly description: Pair;
	readonly publishedAs: Pair;
	readonly url: string;
	readonly binding: string;
	readonly triggers: readonly string[];
	readonly strongTriggers: readonly string[];
	readonly evidence: { readonly en: readonly string[]; readonly nl: readonly string[] };
	readonly inForce: Pair;
	readonly status: string;
	readonly scalingNote?: Pair;
	readonly applicationDates?: readonly { readonly date: string; readonly what: Pair }[];
	readonly aliases: readonly string[];
	readonly replaces?: readonly string[];
	readonly checks: readonly LookedUp[];
}

/** A fact, and where it was found on which day; neither where no text was found. */
interface LookedUp {
	readonly fact: string;
	readonly source: string | null;
	readonly checkedOn: string | null;
}

const REGULATIONS: readonly Regulation[] = regulations;
const TRAITS = new Set(traits.map(({ id }) => id));
const SOME = expect.stringMatching(/\S/);
/** No capital, bracket or full stop, and no verb that says whether it is past. */
const LABEL = expect.stringMatching(
	/^(?!.*(?:\b(?:is|are|was|were|will|applies|apply|has|comes?|geldt|gelden|gold|wordt|worden|werd|gaat|gaan|ging)\b|[().]))\p{Ll}.*$/u,
);
const SENTENCE = expect.stringMatching(/^[\p{Lu}].*\.$/u);
/** What the one language says and the other does not, where laws are cited. */
const DUTCH =
	/verordening|richtlijn|wet\b|kamerstuk|staatsblad|\bstb\b|gemeenteblad|grondwet|gewijzigd|titel|\blid\b|\bAwb\b|VWEU|EVRM|\b(?:en|met|bij)\b/i;
const ENGLISH =
	/regulation|directive|\bact\b|papers|bulletin|gazette|constitution|amended|\btitle\b|TFEU|ECHR|\b(?:and|with|by)\b/i;
const BARE_NUMBER = /(?:^|[;,] )BWBR/;
const BINDING = [
	"eu-regulation",
	"eu-directive",
	"national-law",
	"local-bylaw",
	"treaty",
	"self-regulation",
	"policy",
	"contract-terms",
];

describe("the traits", () => {
	it("are listed once each", () => {
		expect(TRAITS.size).toBe(traits.length);
	});

	it.each(traits)("$id is named, described and has synonyms in both languages", ({ title, description, synonyms }) => {
		expect(title).toEqual({ en: SOME, nl: SOME });
		expect(description).toEqual({ en: SENTENCE, nl: SENTENCE });
		expect([synonyms.en.length > 0, synonyms.nl.length > 0]).toEqual([true, true]);
	});

	it("all bring a law or rule into view", () => {
		const asked = new Set(REGULATIONS.flatMap(({ triggers }) => triggers));
		expect([...TRAITS].filter((id) => !asked.has(id))).toEqual([]);
	});
});

describe("the regulations", () => {
	it("take no name for two of them", () => {
		const names = REGULATIONS.flatMap(({ id, aliases, replaces = [] }) => [id, ...aliases, ...replaces]);
		expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
		expect(names.filter((name) => name !== name.toLowerCase().trim())).toEqual([]);
	});

	it.each(["en", "nl"] as const)("have a short name of their own (%s), short enough for a sentence", (language) => {
		const names = REGULATIONS.map(({ shortName }) => shortName[language]);
		expect(names.filter((name) => !/^\S.{0,28}\S$/.test(name))).toEqual([]);
		expect(new Set(names).size).toBe(names.length);
	});

	it("refer only to traits that exist", () => {
		const asked = REGULATIONS.flatMap(({ triggers }) => triggers);
		expect(asked.filter((trigger) => trigger !== "always" && !TRAITS.has(trigger))).toEqual([]);
	});

	describe.each(REGULATIONS)("$id", (regulation) => {
		it("is described in both languages", () => {
			expect(regulation.name).toEqual({ en: SOME, nl: SOME });
			expect(regulation.description).toEqual({ en: SENTENCE, nl: SENTENCE });
			expect(regulation.publishedAs).toEqual({ en: SOME, nl: SOME });
			expect(regulation.publishedAs.en).not.toMatch(DUTCH);
			expect(regulation.publishedAs.nl).not.toMatch(ENGLISH);
			// A number alone means nothing to most people.
			expect(`${regulation.publishedAs.en}; ${regulation.publishedAs.nl}`).not.toMatch(BARE_NUMBER);
			expect(regulation.inForce).toEqual({ en: SENTENCE, nl: SENTENCE });
			if (regulation.scalingNote) expect(regulation.scalingNote).toEqual({ en: SENTENCE, nl: SENTENCE });
		});

		it("names evidence, each kind whole", () => {
			const { en, nl } = regulation.evidence;
			expect(en.length).toBeGreaterThan(0);
			expect(en).toHaveLength(nl.length);
			for (const one of [...en, ...nl]) expect(bracketsLeft(one), one).toBe(0);
		});

		it("counts a strong trigger among its triggers", () => {
			expect(regulation.triggers).toEqual(expect.arrayContaining([...regulation.strongTriggers]));
		});

		it("says where it stands and how it binds", () => {
			expect(regulation.url).toMatch(/^https?:\/\/\S+$/);
			expect(BINDING).toContain(regulation.binding);
			expect(["in-force", "partly-in-force", "adopted-not-in-force"]).toContain(regulation.status);
		});

		it("keeps where each fact was looked up, and when", () => {
			expect(regulation.checks.length).toBeGreaterThan(0);
			for (const { fact, source, checkedOn } of regulation.checks) {
				expect(fact).toMatch(/\S/);
				expect(source === null, fact).toBe(checkedOn === null);
				if (source !== null) expect(source).toMatch(/^https?:\/\/\S+$/);
				if (checkedOn !== null) expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn);
			}
		});

		it("has dates of application that exist, in order", () => {
			const dates = (regulation.applicationDates ?? []).map(({ date }) => date);
			expect(dates.map((date) => new Date(date).toISOString().slice(0, 10))).toEqual(dates);
			expect([...dates].sort()).toEqual(dates);
		});

		it("names each change so that it can stand between brackets, before and after its day", () => {
			for (const { what } of regulation.applicationDates ?? []) expect(what).toEqual({ en: LABEL, nl: LABEL });
		});
	});
});

function bracketsLeft(text: string): number {
	return text.split("(").length - text.split(")").length;
}
