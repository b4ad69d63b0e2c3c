/** Suggestions while typing: asks the text what may come at the cursor, and the format what there is for it. */
import { type CompletionItem, CompletionItemKind, type CompletionList } from "vscode-languageserver-types";
import { styleIn } from "../../document/style";
import { type Question, questionAlong } from "../../format/questions";
import { lineStart } from "../../text/lines";
import type { CompletionContext, InsertionTarget, ItemContext, ValueContext } from "../../yaml/cursor/context";
import { completionContextsAt } from "../../yaml/cursor/cursor";
import type { Analysis } from "../analysis";
import { booleanProposals, choiceProposals } from "./choices";
import { dateProposals, isPhase } from "./dates";
import { documentationOf } from "./documentation";
import { ignoreContext, ignoreProposals } from "./ignores";
import { indicatorProposals, unitProposals } from "./indicators";
import { isText, keyProposals } from "./keys";
import { itemProposals } from "./listItems";
import { partyProposals } from "./partyProposals";
import { folderTyped, pathProposals } from "./paths";
import { type CompletionOptions, type Proposal, questionOf, type Request, toItems } from "./proposal";
import { regulationProposals } from "./regulations";
import { wholePilotProposals } from "./wholePilot";

export function getCompletions(analysis: Analysis, offset: number, options: CompletionOptions): CompletionList {
	const { text } = analysis.pilot.tree;
	if (isNoText(analysis) || (options.afterSpace === true && !asksByItself(text, offset))) {
		return { isIncomplete: false, items: [] };
	}
	const style = styleIn(analysis.pilot);
	const expected = completionContextsAt(text, offset, style);
	const request: Request = { analysis, offset, style, expected, options };
	const asked = expected.filter((one) => isAskedFor(request, one));
	const isInstead = (one: CompletionContext) => one.kind !== "comment" && one.instead === true;
	const list = listOf(
		request,
		asked.filter((one) => !isInstead(one)),
	);
	return list.items.length > 0 ? list : listOf(request, asked.filter(isInstead), list.isIncomplete);
}

function listOf(request: Request, expected: readonly CompletionContext[], isIncomplete = false): CompletionList {
	const { text } = request.analysis.pilot.tree;
	const found = expected.map((one) => proposalsFor(request, one));
	const placed = found.flatMap(({ target, proposals }) =>
		target === undefined || !isInLine(text, target)
			? []
			: besides(proposals, text.slice(target.word, target.span.end)).map((proposal) => ({ target, proposal })),
	);
	return { isIncomplete: isIncomplete || found.some(({ open }) => open), items: toItems(request, placed) };
}

/** The folder whose files `options.files` should hold for the cursor, as it is typed; nothing where no file is asked for. */
export function folderAskedFor(analysis: Analysis, offset: number): string | undefined {
	const { text } = analysis.pilot.tree;
	if (isNoText(analysis)) {
		return undefined;
	}
	for (const expected of completionContextsAt(text, offset, styleIn(analysis.pilot))) {
		if (expected.kind === "value" || expected.kind === "item") {
			const question = questionAlong(analysis.pilot.root.question, expected.path);
			const folder = folderTyped(text.slice(expected.word, offset), question?.item ?? question);
			if (folder !== undefined) {
				return folder;
			}
		}
	}
	return undefined;
}

/**
 * The suggestion with the text that tells about it.
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

/** Who asks at a word that was picked before wants to see what else there is, and an editor leaves out what does not fit it. */
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
function asksByItself(text: string, offset: number): boolean {
	return /(?:[:,]|^[ \t]*-|pilot-ignore)[ \t]$/.test(text.slice(lineStart(text, offset), offset));
}

/** Behind `why: ` Enter is a new line, so what would begin one is suggested to those who ask for it only. */
function isAskedFor(request: Request, expected: CompletionContext): boolean {
	if (request.options.afterSpace !== true || expected.kind === "comment") {
		return true;
	}
	const hasLines = expected.kind === "value" && questionOf(request, expected.path)?.shape === "list";
	return !hasLines && !/[\r\n]/.test(expected.before);
}

interface Found {
	readonly target: InsertionTarget | undefined;
	readonly proposals: readonly Proposal[];
	/** Other words are as good, so what is typed further decides whether anything is suggested at all. */
	readonly open: boolean;
}

function proposalsFor(request: Request, expected: CompletionContext): Found {
	switch (expected.kind) {
		case "comment": {
			const target = ignoreContext(request, expected);
			return { target, proposals: target === undefined ? [] : ignoreProposals(request, expected), open: false };
		}
		case "key":
			return {
				target: expected,
				proposals: [...wholePilotProposals(request, expected), ...keyProposals(request, expected)],
				open: false,
			};
		case "item":
			return ofItem(request, expected);
		default:
			return ofValue(request, expected, questionOf(request, expected.path));
	}
}

function ofItem(request: Request, expected: ItemContext): Found {
	const list = questionOf(request, expected.path);
	const item = list?.shape === "list" && !isText(request, expected) ? list.item : undefined;
	const proposals = item === undefined ? [] : [...itemProposals(request, expected), ...words(request, expected, item)];
	return { target: expected, proposals, open: isOpen(item) };
}

function ofValue(request: Request, expected: ValueContext, question: Question | undefined): Found {
	const list =
		question?.shape === "list" ? [...inBrackets(request, expected, question), ...none(question, request)] : [];
	const proposals = question === undefined ? [] : [...words(request, expected, question), ...list];
	return { target: expected, proposals, open: isOpen(question) || isOpen(question?.item) };
}

function isOpen(question: Question | undefined): boolean {
	return question?.shape === "text" && question.kind !== "dateOrStatus";
}

function words(request: Request, expected: ItemContext | ValueContext, question: Question): readonly Proposal[] {
	const { language } = request.options;
	const taken = expected.kind === "item" ? expected.others : [];
	switch (question.shape) {
		case "choice":
			return choiceProposals(question, language, taken);
		case "boolean":
			return expected.quote === undefined ? booleanProposals(language) : [];
		case "date":
			return dateProposals(request, expected.path);
		default:
			return [
				...partyWords(request, expected, question),
				...pathProposals(request, expected, question),
				...(expected.kind === "item" ? [] : textWords(request, expected, question)),
			];
	}
}

function partyWords(request: Request, expected: ItemContext | ValueContext, question: Question): readonly Proposal[] {
	return question.kind === "party" ? partyProposals(request, expected) : [];
}

function textWords(request: Request, expected: ValueContext, question: Question): readonly Proposal[] {
	switch (question.kind) {
		case "regulation":
			return regulationProposals(request, expected);
		case "dateOrStatus":
			return [...statusProposals(request), ...dateProposals(request, expected.path)];
		default:
			return question.path === "why.goals.indicator"
				? indicatorProposals(request, expected)
				: question.path === "why.goals.unit"
					? unitProposals(request, expected)
					: [];
	}
}

function statusProposals(request: Request): readonly Proposal[] {
	const status = questionOf(request, ["status"]);
	return status === undefined
		? []
		: choiceProposals(status, request.options.language, []).filter(({ label }) => isPhase(label));
}

/** A list where its first word is being typed behind the key: the brackets come with it. */
function inBrackets(request: Request, expected: ValueContext, list: Question): readonly Proposal[] {
	const inLineBelow = request.expected.some(({ kind }) => kind === "item");
	const item = list.item;
	if (item === undefined || inLineBelow || expected.quote !== undefined) {
		return [];
	}
	return words(request, expected, item).map((proposal) => ({
		...proposal,
		template: ["[", ...proposal.template, {}, "]"],
	}));
}

/** The list that says "none", where that is an answer. */
function none(list: Question, { options }: Request): readonly Proposal[] {
	const detail = { en: "none", nl: "geen" };
	const { Value: kind } = CompletionItemKind;
	return list.emptyIsAnswer
		? [{ label: "[]", kind, detail: detail[options.language], words: Object.values(detail), template: ["[]"], rank: 1 }]
		: [];
}
