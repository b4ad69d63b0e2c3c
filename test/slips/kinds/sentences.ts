/** Sentences that YAML cuts. The whole line is the answer, and a comment behind it stays one. */
import type { Good, Row, Value } from "../good";
import { type Kind, pick, type Slip, withLines } from "../slip";

/** @param write what is typed for this sentence, and what it may mean */
export function sentence(
	name: string,
	write: (words: readonly string[], at: { good: Good; row: Row }) => Written | undefined,
	more: Partial<Kind> = {},
): Kind {
	return {
		name,
		reported: "one",
		...more,
		make(good, row) {
			const words = wordsOf(row);
			const written = words === undefined ? undefined : write(words, { good, row });
			return written === undefined ? undefined : instead(good, row, row.value as Value, written);
		},
	};
}

export interface Written {
	readonly typed: string;
	readonly means: readonly string[];
}

/** The words of a plain answer of three words or more. */
export function wordsOf(row: Row): readonly string[] | undefined {
	const { value } = row;
	if (value?.style !== "plain" || typeof value.data !== "string" || row.last !== row.index) {
		return undefined;
	}
	const words = value.data.split(" ");
	return words.length >= 3 && !/["'\\]/.test(value.data) ? words : undefined;
}

/** This answer in place of the one that stands here; every third one gets a comment, where it has none. */
export function instead(good: Good, row: Row, at: { start: number; end: number }, { typed, means }: Written): Slip {
	const before = row.text.slice(0, at.start);
	const after = row.text.slice(at.end);
	const comment = after.trim() === "" && row.index % 3 === 0 ? "   # nog nakijken" : after;
	const line = (answer: string) => withLines(good, row.index, 1, [before + answer + comment]);
	return {
		text: line(typed),
		rights: means.map((meaning) => line(JSON.stringify(meaning))),
		lines: [row.index, row.index],
		path: row.path,
	};
}

/** What is typed is what is meant, letter by letter. */
function asTyped(typed: string): Written {
	return { typed, means: [typed] };
}

function behind(words: readonly string[], count: number, sign: string): string {
	return [...words.slice(0, count - 1), `${words[count - 1]}${sign}`, ...words.slice(count)].join(" ");
}

const colon = sentence("colon in a sentence", (words, { good, row }) =>
	asTyped(behind(words, pick([1, 2, words.length - 1, words.length], good, row), ":")),
);

const colons = sentence("two colons in a sentence", (words) =>
	words.length < 5 ? undefined : asTyped(behind(behind(words, 2, ":").split(" "), 4, ":")),
);

const hash = sentence("number sign in a sentence", (words, { good, row }) =>
	asTyped([words[0], pick(["#3", "#buurt", "#1:"], good, row), ...words.slice(1)].join(" ")),
);

const apostrophe = sentence("apostrophe in front", (words, { good, row }) =>
	asTyped(`${pick(["'s-Hertogenbosch", "'t Gooi", "'s Avonds"], good, row)} ${words.join(" ")}`),
);

const apostropheName: Kind = {
	name: "apostrophe in front of a name",
	reported: "one",
	make(good, row) {
		const { value } = row;
		return value?.style !== "plain" || typeof value.data !== "string" || !/^[A-Z][a-z]+$/.test(value.data)
			? undefined
			: instead(good, row, value, asTyped(`${pick(["'s-", "'t "], good, row)}${value.data}`));
	},
};

const apostrophes = sentence("two apostrophes", (words, { good, row }) =>
	asTyped(`'s-Hertogenbosch ${words.join(" ")} ${pick(["'s-Gravenhage", "'t Gooi", "foto's"], good, row)}`),
);

const apostropheAndQuotes = sentence("apostrophe in front, quotes behind it", (words) =>
	asTyped(`'t ${words[0]} "${words[1]}" ${words.slice(2).join(" ")}`),
);

const apostropheInBraces: Kind = {
	name: "apostrophe in front, between braces",
	reported: "one",
	make(good, row) {
		const at = row.inBraces.find(({ data }) => /^[A-Z][\w -]+$/.test(data) && !/["'\\]/.test(data));
		return at && inBraces(good, row, at, `${pick(["'s-", "'t "], good, row)}${at.data}`);
	},
};

const colonInBraces: Kind = {
	name: "colon in a sentence, between braces",
	reported: "one",
	make(good, row) {
		const at = row.inBraces.find(({ data }) => /^\w[\w-]* \w[\w-]* \w[\w -]*$/.test(data));
		return at && inBraces(good, row, at, behind(at.data.split(" "), 2, ":"));
	},
};

function inBraces(good: Good, row: Row, at: Row["inBraces"][number], typed: string): Slip {
	const line = (answer: string) =>
		withLines(good, row.index, 1, [row.text.slice(0, at.start) + answer + row.text.slice(at.end)]);
	return {
		text: line(typed),
		rights: [line(JSON.stringify(typed))],
		lines: [row.index, row.index],
		path: at.path,
	};
}

export const SENTENCES: readonly Kind[] = [
	colon,
	colons,
	colonInBraces,
	hash,
	apostrophe,
	apostropheName,
	apostrophes,
	apostropheAndQuotes,
	apostropheInBraces,
];
