/** `file/type`: an answer of another type than the question requires. */

import { type Answer, type SchemaDocument, spanOf, textOf } from "../../document/document";
import type { Localized } from "../../format/language";
import type { Question } from "../../format/questions";
import type { Span } from "../../text/span";
import { withoutStrayMarks } from "../../text/strayMarks";
import type { ScalarNode, TreeNode } from "../../yaml/tree";
import type { Finding, Fix } from "../core/finding";
import { cutSpan, entriesIn, listInWordsMessage } from "./listInWords";
import { numberFinding } from "./number";
import { replaceValue } from "./replace";
import { STRAY_MARKS } from "./strayMarks";
import { wrapInList } from "./wrap";

export function typeFinding(answer: Answer, pilot: SchemaDocument): Finding {
	return answer.question.shape === "number"
		? numberFinding(answer, pilot)
		: {
				code: "file/type",
				span: spanOf(answer),
				severity: "error",
				message: messageFor(answer, pilot),
				fixes: () => typeFixes(answer, pilot),
			};
}

function typeFixes(answer: Answer, pilot: SchemaDocument): readonly Fix[] {
	const { node, question } = answer;
	if (node === undefined || node.alias !== undefined) {
		return [];
	}
	switch (question.shape) {
		case "list":
			return node.kind === "list" ? [] : listFixes(answer, node, pilot);
		case "boolean":
			return booleanFixes(answer, pilot);
		case "text":
			return node.kind === "scalar" && node.style !== "block" ? [quoted(node, pilot)] : [];
		default:
			return [];
	}
}

function messageFor(answer: Answer, pilot: SchemaDocument): Localized {
	const { question, node } = answer;
	switch (question.shape) {
		case "list":
			return listMessage(answer, pilot);
		case "object":
			return objectMessage(question);
		case "boolean":
			return booleanMessage(answer);
		default:
			return node?.kind === "scalar"
				? {
						en: "This has to be text, but it’s read as a number or as yes or no. Put it in quotes.",
						nl: "Dit moet tekst zijn, maar wordt gelezen als getal of als ja of nee. Zet er aanhalingstekens om.",
					}
				: {
						en: `“${question.texts.en.title || "This"}” is one answer in words, not a list or a group. Write it as one piece of text.`,
						nl: `“${question.texts.nl.title || "Dit"}” is één antwoord in woorden, geen lijst of groep. Schrijf het als één tekst.`,
					};
	}
}

function listMessage(answer: Answer, pilot: SchemaDocument): Localized {
	const { question } = answer;
	const entries = entriesIn(answer, pilot);
	return entries.length > 1
		? listInWordsMessage(question, entries)
		: {
				en: `“${question.texts.en.title}” is a list. Put each entry on a line of its own, starting with “- ”.`,
				nl: `“${question.texts.nl.title}” is een lijst. Zet elk onderdeel op een eigen regel, met “- ” vooraan.`,
			};
}

function booleanMessage(answer: Answer): Localized {
	const text = textOf(answer);
	const meant = readBoolean(text);
	if (meant !== undefined && text !== meant && withoutStrayMarks(text) === meant) {
		return STRAY_MARKS;
	}
	if (meant !== undefined && text === meant) {
		return {
			en: `The quotes turn this into text. Remove them: ${meant}.`,
			nl: `Door de aanhalingstekens is dit tekst. Haal ze weg: ${meant}.`,
		};
	}
	return meant === undefined
		? {
				en: "Only “true” (yes) or “false” (no) is possible here. Choose one of the two.",
				nl: "Hier kan alleen “true” (ja) of “false” (nee). Kies een van de twee.",
			}
		: {
				en: `Only “true” (yes) or “false” (no) is possible here. Choose “${meant}”.`,
				nl: `Hier kan alleen “true” (ja) of “false” (nee). Kies “${meant}”.`,
			};
}

function objectMessage(question: Question): Localized {
	const keys = question.members.slice(0, 2).map((member) => `“${member.key}:”`);
	return {
		en: `Several answers belong here, each on a line of its own: ${keys.join(", ")} and so on.`,
		nl: `Hier horen meerdere antwoorden, elk op een eigen regel: ${keys.join(", ")} enzovoort.`,
	};
}

function booleanFixes(answer: Answer, pilot: SchemaDocument): readonly Fix[] {
	const meant = readBoolean(textOf(answer));
	return meant === undefined ? [] : [replaceValue(answer, pilot, meant, { preferred: true, safe: true })];
}

const YES = new Set(["yes", "ja", "true", "waar", "y", "j", "on", "aan", "wel"]);
const NO = new Set(["no", "nee", "neen", "false", "onwaar", "n", "off", "uit", "niet"]);

function readBoolean(text: string): string | undefined {
	const word = withoutStrayMarks(text).toLowerCase();
	return YES.has(word) ? "true" : NO.has(word) ? "false" : undefined;
}

/** Known choices and stakeholders become separate entries; any other text becomes one entry. */
function listFixes(answer: Answer, node: TreeNode, pilot: SchemaDocument): readonly Fix[] {
	const entries = entriesIn(answer, pilot);
	const cut = cutSpan(answer, pilot);
	if (cut !== undefined) {
		return [inBrackets(cut, entries, pilot)];
	}
	if (entries.length === 0) {
		return wrapInList(answer, node, pilot);
	}
	const [only] = entries;
	const wrapped = entries.length === 1 ? wrapInList(answer, node, pilot, only) : [];
	return wrapped.length > 0
		? wrapped
		: [replaceValue(answer, pilot, `[${entries.join(", ")}]`, { preferred: true, safe: false })];
}

/** If the entries are not known, the whole sentence is the only entry. */
function inBrackets(span: Span, entries: readonly string[], { tree }: SchemaDocument): Fix {
	const written = entries.length > 0 ? entries.join(", ") : JSON.stringify(tree.text.slice(span.start, span.end));
	return {
		title: { en: `Change to [${written}]`, nl: `Wijzig in [${written}]` },
		edits: [{ span, template: [`[${written}]`] }],
		preferred: true,
	};
}

function quoted(node: ScalarNode, pilot: SchemaDocument): Fix {
	const value = pilot.tree.text.slice(node.span.start, node.span.end);
	return {
		title: { en: "Put quotes around it", nl: "Zet er aanhalingstekens om" },
		edits: [{ span: node.span, template: [`"${value}"`] }],
		preferred: true,
	};
}
