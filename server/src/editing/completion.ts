/** Suggestions while typing: a new item in the list at the cursor, a whole pilot in an empty file. */
import { type CompletionItem, CompletionItemKind, InsertTextFormat, InsertTextMode } from "vscode-languageserver-types";
import type { Language } from "../format/language";
import { PILOT, questionAt } from "../format/questions";
import { SNIPPETS, type Snippet, snippetSketch } from "../format/snippets";
import { columnOf } from "../text/lines";
import type { Span } from "../text/span";
import { type Template, toPlain, toSnippet } from "../text/template";
import { listAt } from "../yaml/cursor";
import { styleOf } from "../yaml/style";
import { writeBlock, writeItem, writeItemContent } from "../yaml/write";
import type { Analysis } from "./codeActions";
import { toRange } from "./toLsp";

export interface CompletionOptions {
	readonly language: Language;
	/** The client takes texts with tab stops. */
	readonly snippets: boolean;
}

export function getCompletions(analysis: Analysis, offset: number, options: CompletionOptions): CompletionItem[] {
	const { tree } = analysis.pilot;
	if (tree.text.replace(/#.*/g, "").replace(/\w+/, "").trim() === "") {
		return wholePilot(analysis, offset, options);
	}
	return newItem(analysis, offset, options);
}

function wholePilot(analysis: Analysis, offset: number, options: CompletionOptions): CompletionItem[] {
	const { text, root } = analysis.pilot.tree;
	const typed = /\w*$/.exec(text.slice(0, offset))?.[0] ?? "";
	const atLineStart = /(?:^|[\r\n])$/.test(text.slice(0, offset - typed.length));
	const snippet = SNIPPETS.find(({ path }) => path === PILOT.path);
	if (!atLineStart || snippet === undefined) {
		return [];
	}
	const sketch = snippetSketch(snippet, options.language);
	const template = sketch.kind === "map" ? writeBlock(sketch.members, 0, styleOf(text, root)) : [];
	return [toItem(analysis, snippet, { start: offset - typed.length, end: offset }, template, options)];
}

function newItem(analysis: Analysis, offset: number, options: CompletionOptions): CompletionItem[] {
	const { tree } = analysis.pilot;
	const cursor = listAt(tree, offset);
	const path = cursor?.keys.join(".");
	const snippet = SNIPPETS.find((one) => one.path === path && questionAt(one.path)?.item !== undefined);
	if (cursor === undefined || snippet === undefined) {
		return [];
	}
	const style = styleOf(tree.text, tree.root);
	const sketch = snippetSketch(snippet, options.language);
	const { wordStart, dashColumn } = cursor;
	if (cursor.hasDash) {
		const content = writeItemContent(sketch, columnOf(tree.text, wordStart), style);
		return [toItem(analysis, snippet, { start: wordStart, end: offset }, content, options)];
	}
	const item = writeItem(sketch, dashColumn, style);
	const lead = " ".repeat(dashColumn);
	return tree.text.slice(cursor.lineStart, wordStart) === lead
		? [toItem(analysis, snippet, { start: wordStart, end: offset }, item, options)]
		: [toItem(analysis, snippet, { start: cursor.lineStart, end: offset }, [lead, ...item], options)];
}

function toItem(
	analysis: Analysis,
	snippet: Snippet,
	span: Span,
	template: Template,
	options: CompletionOptions,
): CompletionItem {
	return {
		label: snippet.title[options.language],
		kind: CompletionItemKind.Struct,
		detail: questionAt(snippet.path)?.texts[options.language].question,
		// Whoever types the word of the other language finds it too.
		filterText: [snippet.title[options.language], ...snippet.words].join(" "),
		insertTextFormat: options.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
		insertTextMode: InsertTextMode.asIs,
		textEdit: {
			range: toRange(analysis.document, span),
			newText: options.snippets ? toSnippet(template) : toPlain(template),
		},
	};
}
