/** Values of a closed list: statuses, traits, kinds and so on, yes or no. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { YES_NO } from "../../format/choices";
import type { Language } from "../../format/language";
import { choiceWordsOf, type Question } from "../../format/questions";
import type { Proposal } from "./proposal";

/** @param taken the values that the list has already */
export function choiceProposals(question: Question, language: Language, taken: readonly string[]): readonly Proposal[] {
	return question.choices
		.filter((choice) => !taken.includes(choice))
		.map((choice) => ({
			label: choice,
			kind: CompletionItemKind.EnumMember,
			detail: titleOf(question, choice, language),
			synonyms: synonymsOf(question, choice),
			template: [choice],
			rank: 0,
			about: { question: question.path, choice },
		}));
}

/** Its title, where that differs from the value. */
function titleOf(question: Question, choice: string, language: Language): string | undefined {
	const title = question.choiceTexts.get(choice)?.[language].title ?? "";
	return title.toLowerCase() === choice ? undefined : title;
}

function synonymsOf(question: Question, choice: string): readonly string[] {
	return [...choiceWordsOf(question).all]
		.filter(([word, value]) => value === choice && word !== choice)
		.map(([word]) => word);
}

export function booleanProposals(language: Language): readonly Proposal[] {
	return (["true", "false"] as const).map((label) => ({
		label,
		kind: CompletionItemKind.Value,
		detail: YES_NO[label][language],
		synonyms: Object.values(YES_NO[label]),
		template: [label],
		rank: 0,
	}));
}
