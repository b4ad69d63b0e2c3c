/** The documentation of a suggestion, made when it is shown: the schema's text, the meaning of a value, a law. */
import { type MarkupContent, MarkupKind } from "vscode-languageserver-types";
import type { SchemaDocument } from "../../document/document";
import type { Language, Localized } from "../../format/language";
import { allQuestions, type Question } from "../../format/questions";
import { CATALOGUE, type Regulation } from "../../format/regulations";
import { escapeMarkdown, markdownLink } from "./markdown";

/** Sent to the client and back with the suggestion, so it holds names only. */
export type About = { readonly question: string; readonly choice?: string } | { readonly regulation: string };

/** @param about whatever a client sends back */
export function documentationOf(
	about: unknown,
	{ catalogue, format }: SchemaDocument,
	language: Language,
	markdown: boolean,
): MarkupContent | undefined {
	const { question, choice, regulation } = (about ?? {}) as { question?: string; choice?: string; regulation?: string };
	const law = catalogue.regulations.find(({ id }) => id === regulation);
	const asked = allQuestions(format.questions).find(({ path }) => path !== "" && path === question);
	const value = law ? lawText(law, language, markdown) : asked && questionText(asked, choice, language);
	return value === undefined || value === ""
		? undefined
		: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

function questionText(question: Question, choice: string | undefined, language: Language): string {
	const choices = question.item?.choices.length ? question.item : question;
	return choice === undefined
		? question.texts[language].description
		: (choices.choiceTexts.get(choice)?.[language].description ?? "");
}

const EVIDENCE: Localized = { en: "Evidence", nl: "Bewijs" };
const AT_SCALE: Localized = { en: "When scaling up", nl: "Bij opschaling" };
const NO_ADVICE: Localized = {
	en: "This is a practitioner’s reading, not legal advice.",
	nl: "Dit is een uitleg uit de praktijk en geen juridisch advies.",
};

function lawText(law: Regulation, language: Language, markdown: boolean): string {
	// An organisation's own laws are in a file that anybody may have written.
	const shown = (text: string) => (markdown ? escapeMarkdown(text) : text);
	const heading = (title: string) => (markdown ? `**${shown(title)}**` : title);
	const { name, publishedAs, url, description, inForce, evidence, scalingNote } = law;
	return [
		heading(name[language]),
		markdown ? markdownLink(publishedAs[language], url) : `${publishedAs[language]}: ${url}`,
		shown(description[language]),
		...(inForce === undefined ? [] : [shown(inForce[language])]),
		...(evidence === undefined
			? []
			: [`${heading(EVIDENCE[language])}\n${evidence[language].map((one) => `- ${shown(one)}`).join("\n")}`]),
		...(scalingNote === undefined ? [] : [`${heading(AT_SCALE[language])}\n${shown(scalingNote[language])}`]),
		// What an organisation wrote itself, it answers for.
		...(CATALOGUE.regulations.includes(law) ? [shown(NO_ADVICE[language])] : []),
	].join("\n\n");
}
