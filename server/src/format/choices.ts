/** Which choices somebody means who writes other words. */

import { nearest } from "../text/nearest";
import { withoutStrayMarks } from "../text/strayMarks";
import { choiceSynonymsOf, type Question } from "./questions";
import { STATUSES } from "./status";

export function choicesOf(question: Question): readonly string[] {
	return question.kind === "dateOrStatus" ? STATUSES : question.choices;
}

/** The choice that the text is, but for capitals and the signs around it, or that it is a word for. */
export function recognisedChoice(question: Question, text: string): string | undefined {
	const word = folded(text);
	return exact(question, word) ?? exact(question, folded(withoutStrayMarks(text)));
}

/** The same, or else those whose letters or words are near, the nearest first. */
export function likelyChoices(question: Question, text: string): readonly string[] {
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
