/** Quick-fixes and refactorings for a range of the text, and source actions for the whole of it. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, CodeActionKind } from "vscode-languageserver-types";
import { type Fix, fixesOf } from "../check/core/finding";
import { safeEdits } from "../check/fixAll";
import { overlaps, type Span } from "../text/span";
import type { Analysis } from "./analysis";
import { FIX_ALL, SORT_KEYS } from "./announced";
import { sortKeysEdits } from "./formatting/sortKeys";
import { REFACTORINGS } from "./refactorings/all";
import { type DiagnosticOptions, toDiagnostic } from "./toLsp";
import { toWorkspaceEdit, type WorkspaceEditOptions } from "./workspaceEdit";

export interface CodeActionOptions extends DiagnosticOptions, WorkspaceEditOptions {
	/** The kinds that the client asks for; nothing when it wants all. */
	readonly only: readonly string[] | undefined;
}

export function getCodeActions(analysis: Analysis, span: Span, options: CodeActionOptions): CodeAction[] {
	return [
		...(wants(options.only, CodeActionKind.QuickFix) ? quickFixes(analysis, span, options) : []),
		...refactorings(analysis, span, options),
		...(options.only !== undefined && wants(options.only, FIX_ALL) ? fixAll(analysis, options) : []),
		...(options.only !== undefined && wants(options.only, SORT_KEYS) ? sortKeys(analysis, options) : []),
	];
}

/** Kinds are a tree: who asks for `source` wants `source.fixAll.pilot` too. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
	return only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
}

/** More than anybody picks from, also where somebody selects a whole file. */
const MAX_FINDINGS = 5000;

function quickFixes(analysis: Analysis, span: Span, options: CodeActionOptions): CodeAction[] {
	const actions = new Map<string, CodeAction>();
	/** A fix for all of a file is one and the same for all its findings, and as long as the file. */
	const shared = new Map<Fix, CodeAction>();
	for (const finding of analysis.findings.filter((one) => overlaps(one.span, span)).slice(0, MAX_FINDINGS)) {
		const diagnostic = toDiagnostic(analysis.document, finding, options);
		for (const fix of fixesOf(finding)) {
			const action = shared.get(fix) ?? actionOf(fix, analysis.document, options, actions);
			shared.set(fix, action);
			action.diagnostics?.push(diagnostic);
		}
	}
	// Of several findings in one range the narrow fixes come first, then those that they share.
	return [...actions.values()].sort((a, b) => Number(b.isPreferred === true) - Number(a.isPreferred === true));
}

/** The action for a fix, or the one that does the same already. */
function actionOf(
	fix: Fix,
	document: TextDocument,
	options: CodeActionOptions,
	actions: Map<string, CodeAction>,
): CodeAction {
	const title = fix.title[options.language];
	const edit = toWorkspaceEdit(document, fix.edits, options);
	const key = `${title} ${JSON.stringify(edit)}`;
	const action = actions.get(key) ?? {
		title,
		kind: CodeActionKind.QuickFix,
		diagnostics: [],
		...(fix.preferred === true ? { isPreferred: true } : {}),
		edit,
	};
	actions.set(key, action);
	return action;
}

function refactorings(analysis: Analysis, span: Span, options: CodeActionOptions): CodeAction[] {
	return REFACTORINGS.flatMap((find) => find(analysis.pilot, span))
		.filter(({ kind }) => wants(options.only, kind))
		.map(({ kind, title, edits }) => ({
			title: title[options.language],
			kind,
			edit: toWorkspaceEdit(analysis.document, edits, options),
		}));
}

function fixAll(analysis: Analysis, options: CodeActionOptions): CodeAction[] {
	const edits = safeEdits(analysis.findings);
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

function sortKeys({ document, pilot }: Analysis, options: CodeActionOptions): CodeAction[] {
	const edits = sortKeysEdits(pilot).map(({ span, text }) => ({ span, template: [text] }));
	const title = { en: "Put everything in the usual order", nl: "Zet alles in de gebruikelijke volgorde" };
	return edits.length === 0
		? []
		: [{ title: title[options.language], kind: SORT_KEYS, edit: toWorkspaceEdit(document, edits, options) }];
}
