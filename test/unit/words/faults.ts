/** What is wrong with the wording of a text: each fault in a few words, with the text. Empty where all is well. */
import { withMeaning } from "../../../server/src/format/choices";
import { LANGUAGES, type Language, type Localized } from "../../../server/src/format/language";
import { allQuestions, choiceTextsOf } from "../../../server/src/format/questions";
import { CONSTRUCTIONS, DUTCH_WORDS, JARGON, LONGEST, PREPOSITIONS, TERMS, type Unwanted } from "./glossary";

/** For any text: terms, constructions, values with their meaning, brackets, two languages. */
export function textFaults(text: Localized): readonly string[] {
	return [...LANGUAGES.flatMap((language) => faultsIn(text[language], language)), ...sameFaults(text)];
}

/** For the message of a finding: also its length, no jargon, and a sentence that says what is wrong. */
export function messageFaults(text: Localized): readonly string[] {
	return [
		...textFaults(text),
		...LANGUAGES.flatMap((language) => [
			...jargonFaults(text[language], language),
			...lengthFaults(text[language], LONGEST.message),
			...lengthFaults(firstSentence(text[language]), LONGEST.firstSentence),
			...(/^[“*\p{Lu}\d].*[.?]$/su.test(text[language]) ? [] : [fault("not a sentence", text[language])]),
		]),
	];
}

/** For what a fix, a rule or a field is called. */
export function titleFaults(text: Localized, longest: number = LONGEST.title): readonly string[] {
	return [
		...textFaults(text),
		...LANGUAGES.flatMap((language) => [
			...jargonFaults(text[language], language),
			...lengthFaults(text[language], longest),
			...(PREPOSITIONS[language].has(text[language].trim().toLowerCase())
				? [fault("a preposition is no title", text[language])]
				: []),
		]),
	];
}

/** One language alone, such as a page. */
export function faultsIn(text: string, language: Language): readonly string[] {
	return [
		...unwanted(text, [...TERMS[language], ...CONSTRUCTIONS[language]]),
		...valueFaults(text, language),
		...bracketFaults(text),
	];
}

export function jargonFaults(text: string, language: Language): readonly string[] {
	const path = /\b[a-z]+(?:\.[a-z]\w*)+\b/i.exec(withoutQuoted(text));
	const isFileName = path !== null && /\.(?:ya?ml|pdf|md|docx|evil)$/.test(path[0]);
	return [
		...unwanted(text, JARGON[language]),
		...(path === null || isFileName ? [] : [fault(`a path (${path[0]}): say the title`, text)]),
	];
}

/** What a person wrote, or must write, stands between quotes and is not ours to word. */
function unwanted(text: string, lists: readonly Unwanted[]): readonly string[] {
	const own = withoutQuoted(text);
	return lists.flatMap(({ not, say }) => {
		const found = not.exec(own);
		return found === null ? [] : [fault(`“${found[0]}”: say ${say}`, text)];
	});
}

function withoutQuoted(text: string): string {
	return text.replace(/“[^”]*”/g, "“”");
}

/** The values of the format, each with what it means in each of the questions that have it. */
const MEANINGS: Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<string>>>> = {
	en: meaningsIn("en"),
	nl: meaningsIn("nl"),
};

function meaningsIn(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
	const found = new Map<string, Set<string>>();
	for (const question of allQuestions().flatMap((one) => [one, ...(one.item === undefined ? [] : [one.item])])) {
		for (const value of question.choices) {
			const meaning = choiceTextsOf(question, value)?.[language].title ?? "";
			found.set(value, (found.get(value) ?? new Set()).add(withMeaning(value, meaning, ["“", "”"])));
		}
	}
	return found;
}

function valueFaults(text: string, language: Language): readonly string[] {
	const shown = [...text.matchAll(/“([a-z][a-z-]*)”/g)].flatMap(({ index, 1: value = "" }) => {
		const meanings = MEANINGS[language].get(value);
		return meanings === undefined || [...meanings].some((one) => text.startsWith(one, index)) ? [] : [value];
	});
	const bare = language === "nl" ? [...MEANINGS.nl.keys()].filter((value) => !DUTCH_WORDS.has(value)) : [];
	// A list in brackets is shown as it is to be written.
	const own = withoutQuoted(text).replace(/\[[^\]]*\]/g, "[]");
	const loose = bare.filter((value) => new RegExp(`(?<![\\p{L}-])${value}(?![\\p{L}-])`, "u").test(own));
	return [...shown, ...loose].map((value) => fault(`the value ${value} without quotes and its meaning`, text));
}

const BRACKETS: readonly (readonly [string, string])[] = [
	["(", ")"],
	["[", "]"],
	["{", "}"],
	["“", "”"],
];

function bracketFaults(text: string): readonly string[] {
	return BRACKETS.flatMap(([open, close]) => {
		const own = open === "“" ? text : withoutQuoted(text);
		return own.split(open).length === own.split(close).length ? [] : [fault(`${open} and ${close} do not match`, text)];
	});
}

export function lengthFaults(text: string, longest: number): readonly string[] {
	return text.length <= longest ? [] : [fault(`${text.length} signs, at most ${longest}`, text)];
}

/** Up to a point or a question mark with a capital after it. */
export function firstSentence(text: string): string {
	return /^.*?[.?!](?= [“\p{Lu}*])/su.exec(text)?.[0] ?? text;
}

/** A name alone, or a text without words, may be the same. */
function sameFaults({ en, nl }: Localized): readonly string[] {
	return en === nl && /\p{Ll}+ \p{Ll}+/u.test(en) ? [fault("the same in both languages", en)] : [];
}

function fault(what: string, text: string): string {
	return `${what} · ${text}`;
}
