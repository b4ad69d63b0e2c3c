/** `file/value`: a word that is none of the choices. */

import { choiceWordsOf, isNearWord, type Question } from "../../format/questions";
import { isStatus, STATUSES } from "../../format/status";
import { type Answer, type Pilot, spanOf, textOf } from "../../pilot/pilot";
import { looksLikeDay } from "../../text/dates";
import { nearest } from "../../text/nearest";
import type { Finding, Fix } from "../finding";
import { writtenAs } from "./replace";

/** Longer lists are not spelled out in a message. */
const MAX_LISTED = 12;

/** A moment is a date or a status; a text that is neither is found here. */
export function isWrongMoment(answer: Answer): boolean {
	if (answer.question.kind !== "dateOrStatus") {
		return false;
	}
	const text = textOf(answer);
	return !isStatus(text) && !looksLikeDay(text);
}

export function valueFinding(answer: Answer): Finding {
	const text = textOf(answer);
	const likely = likelyChoices(answer.question, text);
	const choices = choicesOf(answer.question);
	const listed = choices.length <= MAX_LISTED ? choices.join(", ") : undefined;
	const [en, nl] = answer.question.kind === "dateOrStatus" ? [MOMENT_EN, MOMENT_NL] : [EN, NL];
	return {
		code: "file/value",
		span: spanOf(answer),
		severity: "error",
		message: {
			en: `“${text}” is not one of the choices. ${advice(likely, listed, en)}`,
			nl: `“${text}” is geen van de keuzes. ${advice(likely, listed, nl)}`,
		},
	};
}

export function valueFixes(answer: Answer, pilot: Pilot): readonly Fix[] {
	const text = textOf(answer);
	const likely = likelyChoices(answer.question, text);
	const isSure = likely.length === 1 && !isNearWord(answer.question, text);
	return likely.map((choice, index) => writtenAs(answer, pilot, choice, { preferred: index === 0, safe: isSure }));
}

interface Advice {
	readonly meant: (choices: string) => string;
	readonly choose: (choices: string) => string;
	readonly see: string;
}

const EN: Advice = {
	meant: (choices) => `Was ${choices} meant?`,
	choose: (choices) => `Choose from: ${choices}.`,
	see: "Press Ctrl+Space for the list.",
};
const NL: Advice = {
	meant: (choices) => `Wordt ${choices} bedoeld?`,
	choose: (choices) => `Kies uit: ${choices}.`,
	see: "Druk op Ctrl+spatie voor de lijst.",
};
const MOMENT_EN: Advice = { ...EN, choose: (choices) => `Write a date such as 2027-03-01, or a status: ${choices}.` };
const MOMENT_NL: Advice = {
	...NL,
	choose: (choices) => `Schrijf een datum zoals 2027-03-01, of een status: ${choices}.`,
};

function advice(likely: readonly string[], listed: string | undefined, words: Advice): string {
	const [first] = likely;
	if (first !== undefined) {
		return words.meant(first);
	}
	return listed === undefined ? words.see : words.choose(listed);
}

function likelyChoices(question: Question, text: string): readonly string[] {
	const choices = choicesOf(question);
	const word = text.toLowerCase().replace(/[\s_]+/g, " ");
	const said = choiceWordsOf(question);
	const exact = choices.find((choice) => choice === word.replaceAll(" ", "-"));
	const meant = exact ?? said.get(word) ?? said.get(word.replaceAll("-", " ")) ?? said.get(word.replaceAll(".", ""));
	if (meant !== undefined) {
		return [meant];
	}
	const near = nearest(word.replaceAll(" ", "-"), choices);
	const words = nearest(word, [...said.keys()]).flatMap((key) => said.get(key) ?? []);
	return [...new Set([...near, ...words])];
}

function choicesOf(question: Question): readonly string[] {
	return question.kind === "dateOrStatus" ? STATUSES : question.choices;
}
