/** Finds choices by everyday words: parts of words, plurals, accents and several words at once. Knows no VS Code. */

export interface Searchable {
	readonly label: string;
	readonly description: string;
	/** Other words for it. */
	readonly words: readonly string[];
}

/** How well a word fits, the best first. */
enum Fit {
	Same,
	Begins,
	Contains,
	InDescription,
	None,
}

/** Shorter parts stand in too many words. */
const SHORTEST_PART = 4;

/** Those that fit most of the words that are typed, and fit them best; all where nothing is typed. */
export type Search<Item> = (typed: string) => readonly Item[];

interface Word {
	readonly whole: string;
	readonly stem: string;
}

/** What is known of an item before anything is typed. */
interface Indexed<Item> {
	readonly item: Item;
	readonly label: readonly Word[];
	readonly own: readonly Word[];
	readonly described: readonly Word[];
}

export function createSearch<Item extends Searchable>(items: readonly Item[]): Search<Item> {
	const indexed = items.map((item) => ({
		item,
		label: wordsIn(item.label),
		own: [item.label, ...item.words].flatMap(wordsIn),
		described: wordsIn(item.description),
	}));
	return (typed) => {
		const asked = wordsIn(typed);
		return asked.length === 0 ? items : bestOf(indexed, asked);
	};
}

function bestOf<Item>(indexed: readonly Indexed<Item>[], asked: readonly Word[]): readonly Item[] {
	const judged = indexed.map(({ item, label, own, described }) => ({
		item,
		isLabel: asked.every((word) => label.some((candidate) => fitOf(word, candidate) <= Fit.Begins)),
		fits: asked.map((word) => fitIn(word, own, described)),
	}));
	const misses = (fits: readonly Fit[]) => fits.filter((fit) => fit === Fit.None).length;
	const fewest = Math.min(...judged.map(({ fits }) => misses(fits)));
	const found = judged.filter(({ fits }) => misses(fits) === fewest && fewest < asked.length);
	const isExact = ({ fits }: (typeof found)[number]) => fits.every((fit) => fit === Fit.Same || fit === Fit.None);
	// Somebody who types a label is not led astray by a shorter word on the way.
	const best = found.some(isExact) ? found.filter((one) => isExact(one) || one.isLabel) : found;
	return best.map(({ item }) => item);
}

function fitIn(word: Word, own: readonly Word[], described: readonly Word[]): Fit {
	const fit = Math.min(...own.map((candidate) => fitOf(word, candidate)));
	return fit === Fit.None && described.some((candidate) => fitOf(word, candidate) <= Fit.Begins)
		? Fit.InDescription
		: fit;
}

function fitOf({ whole, stem }: Word, candidate: Word): Fit {
	if (whole === candidate.whole || stem === candidate.stem) {
		return Fit.Same;
	}
	if (candidate.whole.startsWith(whole) || candidate.stem.startsWith(stem)) {
		return Fit.Begins;
	}
	const isPart = whole.length >= SHORTEST_PART && (candidate.whole.includes(whole) || candidate.stem.includes(stem));
	return isPart ? Fit.Contains : Fit.None;
}

/** `Foto's` → `fotos`: without capitals, accents and signs. */
function wordsIn(text: string): readonly Word[] {
	const plain = text.normalize("NFKD").replace(/[\p{M}'’]/gu, "");
	const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	return words.map((whole) => ({ whole, stem: stemOf(whole) }));
}

/** The same for one and for many: `laadpalen` and `laadpaal` → `ladpal`. */
function stemOf(word: string): string {
	let stem = word.replace(/(.)\1+/gu, "$1");
	let longer: string;
	do {
		longer = stem;
		stem = stem.length > SHORTEST_STEM ? stem.replace(/(?:s|en)$/, "") : stem;
	} while (stem !== longer);
	return stem.replace(/v$/, "f").replace(/z$/, "s");
}

const SHORTEST_STEM = 4;
