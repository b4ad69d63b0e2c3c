/** Laws that the traits only suggest are worth considering once, so they are reported together. */
import { type InView, notListed } from "../../../../document/compliance";
import { memberOf, type SchemaDocument } from "../../../../document/document";
import type { Language, Localized } from "../../../../format/language";
import type { Regulation } from "../../../../format/regulations";
import { hasReached } from "../../../../format/status";
import { addAllFixes, addFix, ruleOutFix } from "../../regulationFixes";
import type { Rule } from "../../rule";

export const rule: Rule = {
	id: "success/regulations-to-consider",
	severity: "information",
	title: { en: "Laws to look into", nl: "Wetten om na te gaan" },
	*find(pilot) {
		const [traits, inView] = [memberOf(pilot.root, "traits"), toConsider(pilot)];
		if (traits !== undefined && inView.length > 0) {
			const laws = inView.map(({ regulation }) => regulation);
			yield {
				span: traits.headSpan,
				message: messageFor(laws),
				onPage: naming(laws, laws.length),
				fixes: () => [
					...addAllFixes(pilot, laws),
					...laws.flatMap((law) => [addFix(pilot, law), ruleOutFix(pilot, law)]),
				],
			};
		}
	},
};

function toConsider(pilot: SchemaDocument): readonly InView[] {
	return hasReached(pilot.status, "exploring") ? notListed(pilot).filter(({ strong }) => !strong) : [];
}

/** A longer message is cut off where editors list them. */
const LONGEST = 160;
/** How many are named, the most first. */
const COUNTS = [3, 2, 1];

/** The first ones, as many as there is room for in both languages; with long names the shortest. */
function messageFor(laws: readonly Regulation[]): Localized {
	const shortest = [...laws].sort((a, b) => longest(a.shortName) - longest(b.shortName));
	for (const from of [laws, shortest]) {
		for (const count of COUNTS.filter((count) => count <= laws.length)) {
			const text = naming(from.slice(0, count), laws.length);
			if (longest(text) <= LONGEST) {
				return text;
			}
		}
	}
	return naming([], laws.length);
}

function naming(named: readonly Regulation[], count: number): Localized {
	const text = (language: Language) =>
		TEXTS[language](
			count,
			named.map(({ shortName }) => shortName[language]),
			count - named.length,
		);
	return { en: text("en"), nl: text("nl") };
}

function longest({ en, nl }: Localized): number {
	return Math.max(en.length, nl.length);
}

type MessageText = (count: number, named: readonly string[], more: number) => string;

const TEXTS: Readonly<Record<Language, MessageText>> = {
	en: (count, named, more) => {
		const [laws, them, they] = count === 1 ? ["law", "it", "it doesn’t"] : ["laws", "them", "they don’t"];
		const rest = more === 0 ? "" : `${named.length === 0 ? "" : ` and ${more} more`} (see the light bulb)`;
		return `${inWords(count, NUMBERS.en)} ${laws} may apply too${named.length === 0 ? "" : ": "}${named.join(", ")}${rest}. Add ${them} to the list, or say why ${they} apply.`;
	},
	nl: (count, named, more) => {
		const [apply, them, they] =
			count === 1 ? ["wet geldt", "die", "die niet geldt"] : ["wetten gelden", "ze", "ze niet gelden"];
		const rest = more === 0 ? "" : `${named.length === 0 ? "" : ` en nog ${more}`} (zie het lampje)`;
		return `${inWords(count, NUMBERS.nl)} ${apply} misschien ook${named.length === 0 ? "" : ": "}${named.join(", ")}${rest}. Zet ${them} op de lijst, of schrijf waarom ${they}.`;
	},
};

const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
	en: ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"],
	nl: ["Eén", "Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf"],
};

function inWords(count: number, words: readonly string[]): string {
	return words[count - 1] ?? String(count);
}
