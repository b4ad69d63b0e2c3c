/** Quick-fixes at a place in the text, and the fixes that may be done without asking. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	type CodeAction,
	CodeActionKind,
	type SnippetTextEdit,
	type TextDocumentEdit,
	type TextEdit,
	type WorkspaceEdit,
} from "vscode-languageserver-types";
import { fixesFor } from "../check/check";
import type { Context } from "../check/context";
import type { Finding, Fix } from "../check/finding";
import type { Pilot } from "../pilot/pilot";
import { overlaps, type Span } from "../text/span";
import { countStops, type TemplateEdit, toPlain, toSnippet } from "../text/template";
import { type DiagnosticOptions, toDiagnostic, toRange } from "./toLsp";

export const FIX_ALL = "source.fixAll.pilot";

/** What is known of the text at hand. */
export interface Analysis {
	readonly document: TextDocument;
	readonly pilot: Pilot;
	readonly findings: readonly Finding[];
	/** What the findings were made with. */
	readonly context: Context;
}

export interface CodeActionOptions extends DiagnosticOptions {
	/** The kinds that the client asks for; nothing when it wants all. */
	readonly only: readonly string[] | undefined;
	/** The client takes edits with tab stops. */
	readonly snippets: boolean;
	/** The client takes edits that name the version they are for. */
	readonly versioned: boolean;
}

export function getCodeActions(analysis: Analysis, span: Span, options: CodeActionOptions): CodeAction[] {
	return [
		...(wants(options.only, CodeActionKind.QuickFix) ? quickFixes(analysis, span, options) : []),
		...(options.only !== undefined && wants(options.only, FIX_ALL) ? fixAll(analysis, options) : []),
	];
}

/** Kinds are a tree: who asks for `source` wants `source.fixAll.pilot` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
	return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

function quickFixes(analysis: Analysis, span: Span, options: CodeActionOptions): CodeAction[] {
	const actions = new Map<string, CodeAction>();
	for (const finding of analysis.findings.filter((one) => overlaps(one.span, span))) {
		for (const fix of fixesFor(finding, analysis.pilot, analysis.context)) {
			const title = fix.title[options.language];
			const edit = toWorkspaceEdit(analysis.document, fix.edits, options);
			const same = actions.get(`${title} ${JSON.stringify(edit)}`);
			if (same !== undefined) {
				same.diagnostics?.push(toDiagnostic(analysis.document, finding, options));
				continue;
			}
			actions.set(`${title} ${JSON.stringify(edit)}`, {
				title,
				kind: CodeActionKind.QuickFix,
				diagnostics: [toDiagnostic(analysis.document, finding, options)],
				...(fix.preferred === true ? { isPreferred: true } : {}),
				edit,
			});
		}
	}
	// Of several findings in one place the narrow fixes come first, then those that they share.
	return [...actions.values()].sort((a, b) => Number(b.isPreferred === true) - Number(a.isPreferred === true));
}

/** Every safe fix that does not get in the way of one before it. */
function fixAll(analysis: Analysis, options: CodeActionOptions): CodeAction[] {
	const edits: TemplateEdit[] = [];
	for (const finding of analysis.findings) {
		const fix: Fix | undefined = fixesFor(finding, analysis.pilot, analysis.context).find(({ safe }) => safe === true);
		if (fix !== undefined && !fix.edits.some((edit) => edits.some((other) => overlaps(edit.span, other.span)))) {
			edits.push(...fix.edits);
		}
	}
	if (edits.length === 0) {
		return [];
	}
	const title = { en: "Fix everything with one right outcome", nl: "Herstel alles waar maar één oplossing voor is" };
	return [
		{
			title: title[options.language],
			kind: FIX_ALL,
			edit: toWorkspaceEdit(analysis.document, edits, { ...options, snippets: false }),
		},
	];
}

function toWorkspaceEdit(
	document: TextDocument,
	edits: readonly TemplateEdit[],
	options: CodeActionOptions,
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

/** Tab stops count on through all edits, so that one key goes from the first place to the last. */
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
