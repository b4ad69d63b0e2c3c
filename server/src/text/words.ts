/** Long patterns of words, at the cost of what a text has of them. */

/** Letters as Dutch and English have them, with accents as in "cliënt", for a class of a regular expression with the flag `i`. */
export const LETTER = "a-zß-öø-ɏ";

/** A pattern of words, and what a text that matches it has at least. */
export interface Clue {
	readonly roughly: RegExp;
	readonly pattern: RegExp;
}

/**
 * V8 reads a pattern when it is made and compiles it when it is first held against a text. It takes a long one a tenth of a second,
 * which `roughly` saves nearly all texts.
 * @param pattern with `\p{L}` for a letter
 */
export function clue(roughly: RegExp, pattern: string, flags = "i"): Clue {
	const made = once(() => new RegExp(latin(pattern), flags));
	return {
		roughly,
		get pattern() {
			return made();
		},
	};
}

/** What takes time to make and few texts need: made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** As many as one pilot has, so that from one keystroke to the next only those are new that somebody types in. */
const MOST_REMEMBERED = 200;
/** In UTF-16 code units; people write less in an answer, and longer ones would take much memory. */
const LONGEST_REMEMBERED = 2_000;

/** The same function, which remembers what it made of the last texts. */
export function remembering<Value>(compute: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		if (text.length > LONGEST_REMEMBERED) {
			return compute(text);
		}
		const before = known.get(text);
		if (before !== undefined || known.has(text)) {
			return before as Value;
		}
		const own = copied(text);
		const value = compute(own);
		if (known.size >= MOST_REMEMBERED) {
			known.clear();
		}
		known.set(own, value);
		return value;
	};
}

/** The same for what a text means in something else, such as under a question; of each it remembers as many. */
export function rememberingFor<Key extends object, Value>(
	compute: (key: Key, text: string) => Value,
): (key: Key, text: string) => Value {
	const byKey = new WeakMap<Key, (text: string) => Value>();
	return (key, text) => {
		const known = byKey.get(key) ?? remembering((one) => compute(key, one));
		byKey.set(key, known);
		return known(text);
	};
}

/** V8 keeps a whole file for the sake of a piece of it. */
function copied(text: string): string {
	return ` ${text}`.slice(1);
}

export function hasClue(text: string, { roughly, pattern }: Clue): boolean {
	return roughly.test(text) && pattern.test(text);
}

/** With the letters above, for V8 builds the thousands of `\p{L}` anew at each place that has it. */
export function latin(pattern: string): string {
	return pattern.replaceAll("[\\p{L}", `[${LETTER}`).replaceAll("\\p{L}", `[${LETTER}]`).replaceAll("\\p{N}", "\\d");
}

/** Words with no letter or digit beside them. */
export function whole(words: string): string {
	return `(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`;
}
