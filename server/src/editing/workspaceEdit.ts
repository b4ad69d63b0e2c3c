/** Edits of the one document at hand as the client takes them. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { countStops, type TemplateEdit, toPlain, toSnippet } from "../text/template";
import { toRange } from "./toLsp";

export interface WorkspaceEditOptions {
	/** The client takes edits with tab stops. */
	readonly snippets: boolean;
	/** The client takes edits that name the version they are for. */
	readonly versioned: boolean;
}

export function toWorkspaceEdit(
	document: TextDocument,
	edits: readonly TemplateEdit[],
	options: WorkspaceEditOptions,
): WorkspaceEdit {
	if (!options.versioned) {
		return { changes: { [document.uri]: edits.map((edit) => toTextEdit(document, edit)) } };
	}
	const change: TextDocumentEdit = {
		textDocument: { uri: document.uri, version: document.version },
		edits: options.snippets ? toSnippetEdits(document, edits) : edits.map((edit) => toTextEdit(document, edit)),
	};
	return { documentChanges: [change] };
}

function toTextEdit(document: TextDocument, edit: TemplateEdit): TextEdit {
	return { range: toRange(document, edit.span), newText: toPlain(edit.template) };
}

/** Tab stops count on through all edits, so that one key goes from the first placeholder to the last. */
function toSnippetEdits(document: TextDocument, edits: readonly TemplateEdit[]): (TextEdit | SnippetTextEdit)[] {
	let next = 1;
	return [...edits]
		.sort((a, b) => a.span.start - b.span.start)
		.map((edit) => fromLineStart(document, edit))
		.map((edit) => {
			const stops = countStops(edit.template);
			if (stops === 0) {
				return toTextEdit(document, edit);
			}
			const value = toSnippet(edit.template, next);
			next += stops;
			return { range: toRange(document, edit.span), snippet: { kind: "snippet", value } };
		});
}

/**
 * The same edit from the start of its line. VS Code indents the later lines of a snippet like the line that it starts
 * in; where nothing stands before the snippet, it adds nothing.
 */
function fromLineStart(document: TextDocument, { span, template }: TemplateEdit): TemplateEdit {
	const { line } = document.positionAt(span.start);
	const before = document.getText({ start: { line, character: 0 }, end: document.positionAt(span.start) });
	const hasLines = template.some((part) => typeof part === "string" && part.includes("\n"));
	if (!hasLines || !/^\s/.test(before)) {
		return { span, template };
	}
	return { span: { start: span.start - before.length, end: span.end }, template: [before, ...template] };
}
