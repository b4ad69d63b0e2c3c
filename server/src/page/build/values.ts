/** Answers as people read them: a choice by what it means, a day and an amount as one writes them, a party by its name. */

import { type Answer, spanOf, textOf } from "../../document/document";
import { meantValue } from "../../document/meant";
import { stakeholderFinder } from "../../document/partyReferences";
import { answeredItems, choiceIn, given, textIn } from "../../document/query";
import { YES_NO } from "../../format/choices";
import type { Language } from "../../format/language";
import { choiceTextsOf, type Question } from "../../format/questions";
import { isDay } from "../../text/dates";
import type { Line, Run } from "../model";
import type { PageSource } from "../source";
import { dayText } from "./days";
import { linkTo, oneLine, plainText, proseOf, runsOf } from "./prose";

/**
 * An answer without parts of its own, as lines.
 * @param isWithin whether words stand in front of it on its line
 */
export function linesOf(source: PageSource, answer: Answer, isWithin = false): readonly Line[] {
	const { question } = answer;
	if (question.shape === "list") {
		return listLines(source, answer, isWithin);
	}
	const isProse = question.shape === "text" && (question.kind === "text" || question.kind === undefined);
	return isProse && question.key !== "email"
		? proseOf(String(meantValue(answer) ?? "").trim(), spanOf(answer))
		: [{ kind: "paragraph", runs: begun(question, valueRuns(source, answer), isWithin) }];
}

/** Choices and parties are short enough for one line; texts have one each. */
function listLines(source: PageSource, list: Answer, isWithin: boolean): readonly Line[] {
	const items = answeredItems(list);
	const { item } = list.question;
	const values = items.map((one) => valueRuns(source, one));
	if (items.length === 0) {
		return [];
	}
	return item?.shape === "choice" || item?.kind === "party"
		? [
				{
					kind: "paragraph",
					runs: begun(item, joined(item.shape === "choice" ? values.map(followed) : values), isWithin),
				},
			]
		: [{ kind: "bullets", items: items.map((one, index) => ({ runs: values[index] ?? [], span: spanOf(one) })) }];
}

export function joined(values: readonly (readonly Run[])[]): readonly Run[] {
	return values.flatMap((runs, index) => (index === 0 ? runs : [{ text: ", " }, ...runs]));
}

/** The name of a choice begins a line as a sentence does. */
function begun({ shape }: Question, runs: readonly Run[], isWithin: boolean): readonly Run[] {
	const [first, ...rest] = runs;
	const isWord = shape === "choice" || shape === "boolean";
	return first === undefined || isWithin || !isWord ? runs : [{ ...first, text: capitalized(first.text) }, ...rest];
}

/** The name of a choice behind others begins with a small letter, but for a name such as Wi-Fi. */
function followed(runs: readonly Run[], index: number): readonly Run[] {
	return index === 0 ? runs : runs.map((run) => ({ ...run, text: run.text.replace(COMMON_WORD, lowered) }));
}

const COMMON_WORD = /^\p{Lu}(?=[\p{Ll}’']*(?:[\s,(]|-[^\p{Lu}]|$))/u;

function lowered(letter: string): string {
	return letter.toLowerCase();
}

/** On one line. */
export function valueRuns(source: PageSource, answer: Answer): readonly Run[] {
	const { pilot, language } = source;
	const { question } = answer;
	const value = meantValue(answer);
	const text = oneLine(String(value ?? ""));
	switch (question.shape) {
		case "choice":
			return [{ text: choiceName(answer, text, language) }];
		case "boolean":
			return [{ text: value === true || value === false ? YES_NO[`${value}`][language] : text }];
		case "number":
			return [{ text: typeof value === "number" ? numberText(value, question.kind, language) : text }];
		case "date":
			return [{ text: dateText(text, language) }];
	}
	switch (question.kind) {
		case "party":
			return runsOf(partyName(source, text));
		case "regulation":
			return [{ text: pilot.catalogue.recognise(text)?.regulation.name[language] ?? text }];
		case "dateOrStatus":
			return [{ text: isDay(text) ? dayText(text, language) : choiceName(answer, text, language) }];
		default:
			return isEmail(answer, text)
				? [linkTo(text, `mailto:${text}`)]
				: runsOf(question.key === "phone" ? text.replaceAll(" ", "\u00a0") : text);
	}
}

function isEmail({ question }: Answer, text: string): boolean {
	return question.key === "email" && /^[^\s@?&]+@[^\s@?&]+$/.test(text);
}

function choiceName({ question }: Answer, word: string, language: Language): string {
	return choiceTextsOf(question, word)?.[language].title ?? word;
}

export function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function dateText(text: string, language: Language): string {
	return isDay(text) ? dayText(text, language) : text;
}

/** The stakeholder's name, where the text is its id. */
export function partyName({ pilot }: PageSource, party: string): string {
	const stakeholder = stakeholderFinder(pilot)(party);
	return oneLine(textIn(stakeholder, "name")?.value ?? party);
}

/** Numbers as the country of the language writes them. */
export function numberText(value: number, kind: string | undefined, language: Language): string {
	const { euros, cents, plain } = FORMATS[language];
	return (kind === "amount" ? (Number.isInteger(value) ? euros : cents) : plain).format(value);
}

function formatsOf(locale: string) {
	const euro = { style: "currency", currency: "EUR" } as const;
	return {
		euros: new Intl.NumberFormat(locale, { ...euro, maximumFractionDigits: 0 }),
		cents: new Intl.NumberFormat(locale, euro),
		plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }),
	};
}

const FORMATS = { en: formatsOf("en-GB"), nl: formatsOf("nl-NL") };

/** What says best what an item is. */
const NAMING: ReadonlySet<string> = new Set(["text", "choice"]);

/** What an item of a list is called; the first that it says where it has no name. */
export function itemName(source: PageSource, item: Answer): string | undefined {
	const law = textIn(item, "regulation");
	const regulation = law && source.pilot.catalogue.recognise(law.value)?.regulation;
	if (regulation !== undefined) {
		return regulation.shortName[source.language];
	}
	const named = item.question.members.filter(({ shape, key }) => NAMING.has(shape) && key !== "id");
	for (const key of ["name", ...named.map((one) => one.key), "id"]) {
		const answer = given(item, key);
		const text = answer === undefined ? "" : plainText(valueRuns(source, answer));
		if (text !== "") {
			return capitalized(text);
		}
	}
	return item.node?.kind === "scalar" ? oneLine(textOf(item)) : undefined;
}

/** What a choice at the first level means; nothing where it is not one of the format's. */
export function choiceTitle({ pilot, language }: PageSource, key: string): string | undefined {
	const answer = given(pilot.root, key);
	const word = choiceIn(pilot.root, key)?.value;
	const title = answer && word && choiceTextsOf(answer.question, word)?.[language].title;
	return title === undefined || title === "" ? undefined : capitalized(title);
}
