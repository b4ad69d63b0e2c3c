/** Quick-fixes and refactorings for a range of the text, and source actions for the whole of it. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, CodeActionKind } from "vscode-languageserver-types";
import { type Finding, type Fix, fixesOf } from "../check/core/finding";
import { safeEdits } from "../check/fixAll";
import { optionFixes } from "../check/missing/optionFixes";
import { answerAtOffset } from "../document/at";
import { SEVERITIES } from "../format/status";
import { lineEnd, lineStart } from "../text/lines";
import { overlaps, type Span } from "../text/span";
import type { Analysis } from "./analysis";
import { FIX_ALL, SORT_KEYS } from "./announced";
import { sortKeysEdits } from "./formatting/sortKeys";
import { isBlankBehind } from "./pilots/blankKey";
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
	const actions = new Map<string, OfferedAction>();
	/** A fix for all of a file is one and the same for all its findings, and as long as the file. */
	const shared = new Map<Fix, OfferedAction>();
	const found = findingsAt(analysis, span);
	for (const finding of found.slice(0, MAX_FINDINGS)) {
		const diagnostic = toDiagnostic(analysis.document, finding, options);
		for (const fix of usable(fixesOf(finding), options)) {
			const offered = shared.get(fix) ?? actionOf(fix, analysis.document, options, actions);
			shared.set(fix, offered);
			offered.action.diagnostics?.push(diagnostic);
		}
	}
	const unanswered = span.start === span.end ? answerAtOffset(analysis.pilot, span.start)?.answer : undefined;
	if (unanswered !== undefined && !found.some(({ code }) => code === unanswered.question.path)) {
		// What can be picked for a question that is not needed yet.
		for (const fix of usable(optionFixes(unanswered, analysis.pilot), options)) {
			actionOf(fix, analysis.document, options, actions);
		}
	}
	return ordered([...actions.values()]);
}

/** At a cursor that no finding is at, those of its line: there a person looks at the light bulb, after typing at its end. */
function findingsAt({ findings, pilot }: Analysis, span: Span): Finding[] {
	const { text } = pilot.tree;
	const here = findings.filter((one) => overlaps(one.span, span) || isBehindKey(text, one.span, span));
	return (here.length > 0 || span.start !== span.end ? here : startingIn(findings, lineAt(text, span.start))).sort(
		(a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
	);
}

const startingIn = (findings: readonly Finding[], { start, end }: Span) =>
	findings.filter(({ span }) => span.start >= start && span.start <= end);

const lineAt = (text: string, offset: number): Span => ({ start: lineStart(text, offset), end: lineEnd(text, offset) });

function usable(fixes: readonly Fix[], { snippets }: CodeActionOptions): readonly Fix[] {
	return fixes.filter(({ needsSnippets }) => needsSnippets !== true || snippets);
}

interface OfferedAction {
	readonly action: CodeAction;
	readonly fix: Fix;
}

/**
 * First the fix that most people want, last what suppresses. An editor applies a preferred fix at one key, so of several
 * findings in one range one has it.
 */
function ordered(offered: readonly OfferedAction[]): CodeAction[] {
	const rank = ({ fix }: OfferedAction) => (fix.suppresses === true ? 2 : fix.preferred === true ? 0 : 1);
	return [...offered]
		.sort((a, b) => rank(a) - rank(b))
		.map(({ action, fix }, index) =>
			fix.preferred === true && index === 0 ? { ...action, isPreferred: true } : action,
		);
}

/** Behind a key with nothing after it, where somebody is about to type the answer. */
function isBehindKey(text: string, found: Span, { start, end }: Span): boolean {
	return start === end && start > found.end && isBlankBehind(text, found.end, start);
}

/** The action for a fix, or the one that does the same already. */
function actionOf(
	fix: Fix,
	document: TextDocument,
	options: CodeActionOptions,
	actions: Map<string, OfferedAction>,
): OfferedAction {
	const title = fix.title[options.language];
	const edit = toWorkspaceEdit(document, fix.edits, options);
	const key = `${title} ${JSON.stringify(edit)}`;
	const offered = actions.get(key) ?? {
		action: { title, kind: CodeActionKind.QuickFix, diagnostics: [], edit },
		fix,
	};
	actions.set(key, offered);
	return offered;
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
	const title = { en: "Fix everything that can only be fixed one way", nl: "Herstel alles wat maar op één manier kan" };
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
