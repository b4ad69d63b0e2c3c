/** What is suggested at the sign `‸`, and the text after somebody takes a suggestion and types nothing more. */
import { expect } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import type { Analysis } from "../../../server/src/editing/analysis";
import { getCompletions } from "../../../server/src/editing/completion/completion";
import type { CompletionOptions } from "../../../server/src/editing/completion/proposal";
import type { Language } from "../../../server/src/format/language";
import { parse } from "../../../server/src/yaml/parse/parse";
import { atCursor } from "./editing";
import { expand } from "./snippets";

/** What an able editor can do, and what it says it is asked for. */
type Options = Partial<Omit<CompletionOptions, "language">>;

export interface Suggested {
	readonly analysis: Analysis;
	/** In the order in which an editor shows them. */
	readonly items: readonly CompletionItem[];
	readonly isIncomplete: boolean;
}

export function suggest(marked: string, language: Language = "en", options: Options = {}): Suggested {
	const { analysis, offset } = atCursor(marked);
	const { items, isIncomplete } = getCompletions(analysis, offset, { language, snippets: true, ...options });
	for (const { label, textEdit } of items) {
		const { start, end } = (textEdit as TextEdit).range;
		const cursor = analysis.document.positionAt(offset);
		const around = start.line === cursor.line && end.line === cursor.line;
		expect(around && start.character <= cursor.character && cursor.character <= end.character, label).toBe(true);
	}
	return { analysis, items: [...items].sort(bySortText), isIncomplete };
}

function bySortText(a: CompletionItem, b: CompletionItem): number {
	return (a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1;
}

export function labels(marked: string, language?: Language): string[] {
	return suggest(marked, language).items.map(({ label }) => label);
}

/** Those that an editor leaves in the list for the word before the cursor: at the start of one of their words. */
export function found(marked: string, language?: Language): string[] {
	const typed = /[^\s{[,"']*$/.exec(marked.slice(0, marked.indexOf("‸")))?.[0].toLowerCase() ?? "";
	return suggest(marked, language)
		.items.filter(({ filterText = "" }) => ` ${filterText.toLowerCase()}`.includes(` ${typed}`))
		.map(({ label }) => label);
}

/** The text after taking the suggestion with this label, which is no worse to read than before. */
export function accepted(marked: string, label: string, language?: Language, options?: Options): string {
	const { analysis, items } = suggest(marked, language, options);
	const item = items.find((one) => one.label === label);
	if (item === undefined) {
		throw new Error(`${label} is not suggested, only ${items.map((one) => one.label).join(", ")}`);
	}
	const after = accept(analysis, item);
	expect(parse(after).problems.length, after).toBeLessThanOrEqual(analysis.pilot.tree.problems.length);
	return after;
}

export function accept({ document }: Analysis, item: CompletionItem): string {
	const { range, newText } = item.textEdit as TextEdit;
	return TextDocument.applyEdits(document, [{ range, newText: expand(newText) }]);
}
