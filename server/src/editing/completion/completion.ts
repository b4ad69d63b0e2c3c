/** Suggestions while typing: finds what can be written at the cursor, and what the format has for it. */
import { type CompletionItem, CompletionItemKind, type CompletionList } from "vscode-languageserver-types";
import { memoized, type SchemaDocument } from "../../document/document";
import { styleIn } from "../../document/style";
import { type Question, questionAlong } from "../../format/questions";
import { lineStart } from "../../text/lines";
import { decoded, resolvePath } from "../../text/paths";
import type { CompletionContext, InsertionTarget, ItemContext, ValueContext } from "../../yaml/cursor/context";
import { completionContextsAt } from "../../yaml/cursor/cursor";
import { type Row, readRows } from "../../yaml/rows";
import type { Analysis } from "../analysis";
import { documentationOf } from "../documentation/documentation";
import { booleanProposals, choiceProposals } from "./choices";
import { dateProposals, isPhase } from "./dates";
import { ignoreContext, ignoreProposals } from "./ignores";
import { indicatorProposals, unitProposals } from "./indicators";
import { isText, keyProposals } from "./keys";
import { itemProposals } from "./listItems";
import { partyProposals } from "./partyProposals";
import { folderTyped, pathProposals } from "./paths";
import {
	type CompletionOptions,
	type FolderEntry,
	type FolderListing,
	type Proposal,
	questionOf,
	type Request,
	toItems,
} from "./proposal";
import { regulationProposals } from "./regulations";
import { wholePilotProposals } from "./wholePilot";

export function getCompletions(analysis: Analysis, offset: number, options: CompletionOptions): CompletionList {
	const { text } = analysis.pilot.tree;
	if (isNoText(analysis) || (options.afterSpace === true && !triggersByItself(text, offset))) {
		return { isIncomplete: false, items: [] };
	}
	const style = styleIn(analysis.pilot);
	const contexts = contextsAt(analysis, offset);
	const request: Request = { analysis, offset, style, contexts, options };
	const asked = contexts.filter((one) => isRequested(request, one));
	const isInstead = (one: CompletionContext) => one.kind !== "comment" && one.instead === true;
	const list = listOf(
		request,
		asked.filter((one) => !isInstead(one)),
	);
	return list.items.length > 0 ? list : listOf(request, asked.filter(isInstead), list.isIncomplete);
}

function listOf(request: Request, contexts: readonly CompletionContext[], isIncomplete = false): CompletionList {
	const { text } = request.analysis.pilot.tree;
	const found = contexts.map((one) => proposalsFor(request, one));
	const located = found.flatMap(({ target, proposals }) =>
		target === undefined || !isInLine(text, target)
			? []
			: besides(proposals, text.slice(target.word, target.span.end)).map((proposal) => ({ target, proposal })),
	);
	return { isIncomplete: isIncomplete || found.some(({ incomplete }) => incomplete), items: toItems(request, located) };
}

/**
 * What `options.files` should be for the cursor: the files beside it in a folder that is being typed, never in one outside the
 * folders that are open; nothing where no file is asked for.
 */
export async function listFolder(
	analysis: Analysis,
	offset: number,
	openFolders: readonly string[],
	list: (uri: string) => Promise<readonly FolderEntry[]>,
): Promise<FolderListing | undefined> {
	const { uri } = analysis.document;
	const folder = folderAskedFor(analysis, offset);
	const inside = folder && resolvePath(uri, `${folder}x`, openFolders);
	if (folder === undefined || inside === undefined || inside === "") {
		return undefined;
	}
	const address = inside.slice(0, -1);
	const entries = await list(address.replace(/\/$/, ""));
	return { folder, entries: entries.filter(({ name }) => decoded(address) + name !== decoded(uri)) };
}

/** The folder whose files can be linked to at the cursor, as it is typed. */
function folderAskedFor(analysis: Analysis, offset: number): string | undefined {
	const { text } = analysis.pilot.tree;
	if (isNoText(analysis)) {
		return undefined;
	}
	for (const context of contextsAt(analysis, offset)) {
		if (context.kind === "value" || context.kind === "item") {
			const question = questionAlong(analysis.pilot.root.question, context.path);
			const folder = folderTyped(text.slice(context.word, offset), question?.item ?? question);
			if (folder !== undefined) {
				return folder;
			}
		}
	}
	return undefined;
}

/** The rows are read once for all that is asked of one text. */
function contextsAt({ pilot }: Analysis, offset: number): readonly CompletionContext[] {
	return completionContextsAt(
		{ text: pilot.tree.text, rows: memoized(pilot, findRows), style: styleIn(pilot) },
		offset,
	);
}

function findRows({ tree }: SchemaDocument): readonly Row[] {
	return readRows(tree.text);
}

/**
 * The suggestion with its documentation.
 * @param analysis of the document that it was made for
 */
export function resolveCompletion(
	item: CompletionItem,
	analysis: Analysis,
	options: { readonly language: CompletionOptions["language"]; readonly markdown: boolean },
): CompletionItem {
	const documentation = documentationOf(item.data, analysis.pilot, options.language, options.markdown);
	return documentation === undefined ? item : { ...item, documentation };
}

function isNoText({ pilot }: Analysis): boolean {
	return pilot.tree.problems.some(({ code }) => code === "binary" || code === "too-large" || code === "too-deep");
}

/** At a value that was picked before a person wants to see the alternatives; an editor filters by that value. */
function besides(proposals: readonly Proposal[], picked: string): readonly Proposal[] {
	return proposals.some(({ label }) => label === picked)
		? proposals.map((one) => ({ ...one, picked, preselect: one.label === picked }))
		: proposals;
}

/** A lone `\r`, to YAML a sign as any other in a text with other line ends, ends a line of the editor. */
function isInLine(text: string, { span }: InsertionTarget): boolean {
	return !text.slice(span.start, span.end).includes("\r");
}

/** A space between words or in front of a line does not. */
function triggersByItself(text: string, offset: number): boolean {
	return /(?:[:,]|^[ \t]*-|pilot-ignore)[ \t]$/.test(text.slice(lineStart(text, offset), offset));
}

/** Behind `why: ` Enter is a new line, so what would begin one is suggested to those who ask for it only. */
function isRequested(request: Request, context: CompletionContext): boolean {
	if (request.options.afterSpace !== true || context.kind === "comment") {
		return true;
	}
	const hasLines = context.kind === "value" && questionOf(request, context.path)?.shape === "list";
	return !hasLines && !/[\r\n]/.test(context.before);
}

interface Found {
	readonly target: InsertionTarget | undefined;
	readonly proposals: readonly Proposal[];
	/** Any text is allowed, so what is typed next decides whether anything is suggested at all. */
	readonly incomplete: boolean;
}

function proposalsFor(request: Request, context: CompletionContext): Found {
	switch (context.kind) {
		case "comment": {
			const target = ignoreContext(request, context);
			return { target, proposals: target === undefined ? [] : ignoreProposals(request, context), incomplete: false };
		}
		case "key":
			return {
				target: context,
				proposals: [...wholePilotProposals(request, context), ...keyProposals(request, context)],
				incomplete: false,
			};
		case "item":
			return ofItem(request, context);
		default:
			return ofValue(request, context, questionOf(request, context.path));
	}
}

function ofItem(request: Request, context: ItemContext): Found {
	const list = questionOf(request, context.path);
	const item = list?.shape === "list" && !isText(request, context) ? list.item : undefined;
	const proposals =
		item === undefined ? [] : [...itemProposals(request, context), ...proposalsOf(request, context, item)];
	return { target: context, proposals, incomplete: mayBeAnyText(item) };
}

function ofValue(request: Request, context: ValueContext, question: Question | undefined): Found {
	const list =
		question?.shape === "list" ? [...inBrackets(request, context, question), ...none(question, request)] : [];
	const proposals = question === undefined ? [] : [...proposalsOf(request, context, question), ...list];
	return { target: context, proposals, incomplete: mayBeAnyText(question) || mayBeAnyText(question?.item) };
}

function mayBeAnyText(question: Question | undefined): boolean {
	return question?.shape === "text" && question.kind !== "dateOrStatus";
}

function proposalsOf(request: Request, context: ItemContext | ValueContext, question: Question): readonly Proposal[] {
	const { language } = request.options;
	const taken = context.kind === "item" ? context.others : [];
	switch (question.shape) {
		case "choice":
			return choiceProposals(question, language, taken);
		case "boolean":
			return context.quote === undefined ? booleanProposals(language) : [];
		case "date":
			return dateProposals(request, context.path);
		default:
			return [
				...partiesFor(request, context, question),
				...pathProposals(request, context, question),
				...(context.kind === "item" ? [] : textsFor(request, context, question)),
			];
	}
}

function partiesFor(request: Request, context: ItemContext | ValueContext, question: Question): readonly Proposal[] {
	return question.kind === "party" ? partyProposals(request, context) : [];
}

function textsFor(request: Request, context: ValueContext, question: Question): readonly Proposal[] {
	switch (question.kind) {
		case "regulation":
			return regulationProposals(request, context);
		case "dateOrStatus":
			return [...statusProposals(request), ...dateProposals(request, context.path)];
		default:
			return question.path === "why.goals.indicator"
				? indicatorProposals(request, context)
				: question.path === "why.goals.unit"
					? unitProposals(request, context)
					: [];
	}
}

function statusProposals(request: Request): readonly Proposal[] {
	const status = questionOf(request, ["status"]);
	return status === undefined
		? []
		: choiceProposals(status, request.options.language, []).filter(({ label }) => isPhase(label));
}

/** A list whose first value is being typed behind the key: the suggestion adds the brackets. */
function inBrackets(request: Request, context: ValueContext, list: Question): readonly Proposal[] {
	const inLineBelow = request.contexts.some(({ kind }) => kind === "item");
	const item = list.item;
	if (item === undefined || inLineBelow || context.quote !== undefined) {
		return [];
	}
	return proposalsOf(request, context, item).map((proposal) => ({
		...proposal,
		template: ["[", ...proposal.template, {}, "]"],
	}));
}

/** The empty list, where that is an answer. */
function none(list: Question, { options }: Request): readonly Proposal[] {
	const detail = { en: "none", nl: "geen" };
	const { Value: kind } = CompletionItemKind;
	return list.emptyIsAnswer
		? [
				{
					label: "[]",
					kind,
					detail: detail[options.language],
					synonyms: Object.values(detail),
					template: ["[]"],
					rank: 1,
				},
			]
		: [];
}
