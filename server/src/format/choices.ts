/** Which choices somebody means who writes other words. */

import { nearest } from "../text/nearest";
import { rememberingFor } from "../text/once";
import { withoutStrayMarks } from "../text/strayMarks";
import type { Localized } from "./language";
import { choiceSynonymsOf, choiceTextsOf, type Question } from "./questions";
import { STATUSES } from "./status";

/** More options are no menu to pick from. */
export const MENU_SIZE = 10;

/** The names of the two answers to a yes-or-no question. */
export const YES_NO: Readonly<Record<"true" | "false", Localized>> = {
	true: { en: "yes", nl: "ja" },
	false: { en: "no", nl: "nee" },
};

export function choicesOf(question: Question): readonly string[] {
	return question.kind === "dateOrStatus" ? STATUSES : question.choices;
}

/** Whether an answer is picked from a list: of options, parties, laws or statuses. */
export function isChosen({ shape, kind }: Question): boolean {
	return (
		shape === "choice" || shape === "boolean" || kind === "party" || kind === "regulation" || kind === "dateOrStatus"
	);
}

/** The choice that the text is or is a synonym of, regardless of capitals and of the signs around it. */
export function recognisedChoice(question: Question, text: string): string | undefined {
	const word = folded(text);
	return exact(question, word) ?? exact(question, folded(withoutStrayMarks(text)));
}

/** The same, or else those with nearly the same letters or synonyms, the nearest first. */
export const likelyChoices: (question: Question, text: string) => readonly string[] = rememberingFor(findLikely);

function findLikely(question: Question, text: string): readonly string[] {
	const recognised = recognisedChoice(question, text);
	if (recognised !== undefined) {
		return [recognised];
	}
	const word = folded(withoutStrayMarks(text));
	const synonyms = choiceSynonymsOf(question);
	const near = nearest(word.replaceAll(" ", "-"), choicesOf(question));
	return [...new Set([...near, ...nearest(word, [...synonyms.keys()]).flatMap((key) => synonyms.get(key) ?? [])])];
}

function folded(text: string): string {
	return text.toLowerCase().replace(/[\s_]+/g, " ");
}

function exact(question: Question, word: string): string | undefined {
	const synonyms = choiceSynonymsOf(question);
	return (
		choicesOf(question).find((choice) => choice === word.replaceAll(" ", "-")) ??
		synonyms.get(word) ??
		synonyms.get(word.replaceAll("-", " ")) ??
		synonyms.get(word.replaceAll(".", ""))
	);
}

/** What it means, where the word itself does not say so: `residents (inwoners)`. */
export function choiceMeaning(question: Question, choice: string): Localized {
	const texts = choiceTextsOf(question, choice);
	return question.shape === "boolean" && (choice === "true" || choice === "false")
		? YES_NO[choice]
		: { en: texts?.en.title ?? "", nl: texts?.nl.title ?? "" };
}

/** The word, with what it means behind it in brackets where that says more; `around` is what stands around the word. */
export function withMeaning(choice: string, meaning: string, around = ["", ""]): string {
	const [before, after] = around;
	const plain = (text: string) => text.toLowerCase().replace(/[\s-]+/g, " ");
	const says = meaning !== "" && plain(meaning) !== plain(choice);
	// Brackets within brackets are hard to read.
	return `${before}${choice}${after}${says ? ` (${meaning.replace(/ \(([^()]*)\)$/, ", $1")})` : ""}`;
}
