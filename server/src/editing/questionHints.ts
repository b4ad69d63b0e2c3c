/** The question at each key that has no answer yet, behind it: gone with the first letter of an answer. */
import type { InlayHint } from "vscode-languageserver-types";
import type { Answer } from "../document/document";
import type { Language } from "../format/language";
import { type Question, questionAt } from "../format/questions";
import { lineEnd } from "../text/lines";
import type { Span } from "../text/span";
import { shownAt } from "../yaml/tree";
import type { Analysis } from "./analysis";

/** @param within what the editor shows; hints elsewhere are not asked for */
export function getQuestionHints({ document, pilot }: Analysis, within: Span, language: Language): InlayHint[] {
	const { text } = pilot.tree;
	const hints = new Map<number, string>();
	for (const answer of pilot.answers) {
		const offset = answer.state === "unanswered" ? offsetOf(answer, text) : undefined;
		if (offset !== undefined && offset >= within.start && offset <= within.end) {
			hints.set(offset, labelOf(answer.question, language));
		}
	}
	return [...hints]
		.filter(([, label]) => label !== "")
		.sort(([one], [other]) => one - other)
		.map(([offset, label]) => ({
			position: document.positionAt(offset),
			label,
			paddingLeft: !/\s/.test(text[offset - 1] ?? ""),
		}));
}

/** Behind a placeholder, or where an answer would be typed: behind the colon or the dash, and the blanks after it. */
function offsetOf({ node, pair, item, headSpan }: Answer, text: string): number | undefined {
	const shown = node === undefined ? undefined : shownAt(node);
	if (node !== undefined && shown !== undefined && shown.end > shown.start && !isBlock(node)) {
		return shown.end;
	}
	if ((pair === undefined && item === undefined) || pair?.mergedAt !== undefined) {
		return undefined;
	}
	const end = lineEnd(text, headSpan.end);
	const rest = text.slice(headSpan.end, end);
	if (isBlock(node)) {
		return end;
	}
	const sign = /^["']?[ \t]*:?/.exec(rest)?.[0].length ?? 0;
	return rest.slice(sign).trim() === "" ? end : headSpan.end + sign;
}

function isBlock(node: Answer["node"]): boolean {
	return node?.kind === "scalar" && node.style === "block" && node.alias === undefined;
}

function labelOf(question: Question, language: Language): string {
	const { item } = question;
	const picked = question.shape === "choice" ? question : item?.shape === "choice" ? item : undefined;
	return picked === undefined ? asked(question, language) : `${CHOOSE[language]}: ${choicesOf(picked, language)}`;
}

/** With the form of the answer, where that is not free. */
function asked(question: Question, language: Language): string {
	// An item of a list is asked for by the list.
	const { shortQuestion } = (questionAt(question.path) ?? question).texts[language];
	const form = FORMS[question.shape]?.[language];
	return form === undefined ? shortQuestion : `${shortQuestion} (${form})`;
}

/** As long as fits behind a key in half a window. */
const LONGEST = 45;

function choicesOf({ choices, choiceTexts }: Question, language: Language): string {
	const titles = choices.map((choice) => choiceTexts.get(choice)?.[language].title ?? choice);
	const all = titles.join(", ");
	return all.length <= LONGEST ? all : `${all.slice(0, all.lastIndexOf(",", LONGEST))}, …`;
}

const CHOOSE: Readonly<Record<Language, string>> = { en: "choose", nl: "kies" };

const FORMS: Partial<Record<Question["shape"], Readonly<Record<Language, string>>>> = {
	boolean: { en: "yes or no", nl: "ja of nee" },
	date: { en: "yyyy-mm-dd", nl: "jjjj-mm-dd" },
};
