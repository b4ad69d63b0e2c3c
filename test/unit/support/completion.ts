/** What is suggested at the sign `‸`, and the text after somebody takes a suggestion and types nothing more. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import type { Analysis } from "../../../server/src/editing/codeActions";
import { getCompletions } from "../../../server/src/editing/completion";
import type { Language } from "../../../server/src/format/language";
import { atCursor } from "./editing";
import { expand } from "./snippets";

export interface Suggested {
	readonly analysis: Analysis;
	readonly items: readonly CompletionItem[];
	readonly isIncomplete: boolean;
}

export function suggest(marked: string, language: Language = "en", snippets = true): Suggested {
	const { analysis, offset } = atCursor(marked);
	return { analysis, ...getCompletions(analysis, offset, { language, snippets }) };
}

/** In the order in which an editor shows them. */
export function labels(marked: string, language?: Language): string[] {
	return inOrder(suggest(marked, language).items).map(({ label }) => label);
}

export function inOrder(items: readonly CompletionItem[]): CompletionItem[] {
	return [...items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
}

/** The text after taking the suggestion with this label. */
export function accepted(marked: string, label: string, language?: Language): string {
	const { analysis, items } = suggest(marked, language);
	const item = items.find((one) => one.label === label);
	if (item === undefined) {
		throw new Error(`${label} is not suggested, only ${items.map((one) => one.label).join(", ")}`);
	}
	return accept(analysis, item);
}

export function accept({ document }: Analysis, item: CompletionItem): string {
	const { range, newText } = item.textEdit as TextEdit;
	return TextDocument.applyEdits(document, [{ range, newText: expand(newText) }, ...(item.additionalTextEdits ?? [])]);
}
