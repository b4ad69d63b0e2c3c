/** The outline of a pilot: its questions by their readable names, each item of a list by its own. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from "vscode-languageserver-types";
import { YES_NO } from "../../format/choices";
import type { Language } from "../../format/language";
import { namingQuestions } from "../../format/naming";
import { isPlaceholder } from "../../format/placeholders";
import { choiceTextsOf, memberQuestions, type Question, type Shape } from "../../format/questions";
import type { Catalogue } from "../../format/regulations";
import { columnOf, endOfDeeperLines, lineEnd, trimEnd } from "../../text/lines";
import type { Span } from "../../text/span";
import { type Item, type Pair, pairOf, shownAt, type TreeNode } from "../../yaml/tree";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";

export interface SymbolOptions {
	readonly language: Language;
}

/** The outline as a tree. What an alias or a merge key brings in stands elsewhere, and shows there. */
export function getSymbols({ document, pilot }: Analysis, { language }: SymbolOptions): DocumentSymbol[] {
	const { text, root } = pilot.tree;
	const toSymbol = (entry: Entry): DocumentSymbol => ({
		name: entry.name,
		...(entry.detail === "" ? {} : { detail: entry.detail }),
		kind: entry.kind,
		range: toRange(document, entry.span),
		selectionRange: toRange(document, entry.selection),
		children: entry.children.map(toSymbol),
	});
	return root?.kind === "map"
		? entriesOf(root, pilot.root.question, {
				text,
				language,
				file: pilot.root.question,
				catalogue: pilot.catalogue,
				inFlow: false,
			}).map(toSymbol)
		: [];
}

/** The same as a plain list, for clients that show no tree. */
export function getSymbolList(analysis: Analysis, options: SymbolOptions): SymbolInformation[] {
	const { uri } = analysis.document;
	const flat = (symbol: DocumentSymbol, containerName?: string): SymbolInformation[] => [
		{
			name: symbol.name,
			kind: symbol.kind,
			location: { uri, range: symbol.range },
			...(containerName === undefined ? {} : { containerName }),
		},
		...(symbol.children ?? []).flatMap((child) => flat(child, symbol.name)),
	];
	return getSymbols(analysis, options).flatMap((symbol) => flat(symbol));
}

interface Entry {
	readonly name: string;
	readonly detail: string;
	readonly kind: SymbolKind;
	readonly span: Span;
	/** Within `span`, on one line: where the editor goes. */
	readonly selection: Span;
	readonly children: readonly Entry[];
}

interface Outline {
	readonly text: string;
	readonly language: Language;
	/** The file as a whole. */
	readonly file: Question;
	/** Within brackets lines mean nothing. */
	readonly inFlow: boolean;
	readonly catalogue: Catalogue;
}

function entriesOf(node: TreeNode, question: Question | undefined, around: Outline): Entry[] {
	if (node.alias !== undefined || (node.kind !== "map" && node.kind !== "list")) {
		return [];
	}
	const outline = { ...around, inFlow: node.flow };
	if (node.kind === "map") {
		const members = question === undefined ? [] : memberQuestions(question);
		return node.pairs
			.filter((pair) => pair.mergedAt === undefined)
			.map((pair) =>
				pairEntry(
					pair,
					members.find(({ key }) => key === pair.key),
					question === outline.file,
					outline,
				),
			);
	}
	return node.items.map((item, index) => itemEntry(item, question?.item, `${index + 1}`, outline));
}

function pairEntry(pair: Pair, question: Question | undefined, atTop: boolean, outline: Outline): Entry {
	const { value } = pair;
	const children = entriesOf(value, question, outline);
	const title = oneLine(question?.texts[outline.language].title || pair.key) || "…";
	return {
		name: value.kind === "list" ? `${title} (${value.items.length})` : title,
		detail: labelIn(outline.language, question, lineOf(value)),
		kind: atTop && value.kind === "map" ? SymbolKind.Module : kindOf(value, question),
		span: spanAround({ start: pair.keySpan.start, end: endOf(pair.keySpan, value, outline) }, children),
		selection: onOneLine(outline.text, pair.keySpan),
		children,
	};
}

function itemEntry({ start, value }: Item, question: Question | undefined, number: string, outline: Outline): Entry {
	const children = entriesOf(value, question, outline);
	const span = spanAround({ start, end: endOf({ start, end: start }, value, outline) }, children);
	const naming = namingIn(value, question);
	const title = question?.texts[outline.language].title ?? "";
	return {
		...namesOf(naming, value, question, outline, `${title} ${number}`.trim()),
		kind: kindOf(value, question),
		span,
		selection: selectionIn(outline.text, span, [naming?.node, value]),
		children,
	};
}

/** What an item is called, and beside that what the file calls it where the two differ. */
function namesOf(
	naming: Naming | undefined,
	value: TreeNode,
	question: Question | undefined,
	{ language, catalogue }: Outline,
	unnamed: string,
): { name: string; detail: string } {
	const text = lineOf(naming?.node);
	const isLaw = question?.members.some(({ kind }) => kind === "regulation") === true;
	const law = isLaw ? catalogue.recognise(textOf(naming?.node)) : undefined;
	const name = law?.regulation.name[language] ?? (labelIn(language, naming?.question, text) || unnamed);
	const detail = value.kind === "map" && law === undefined ? lineOf(pairOf(value, "id")?.value) : text;
	return { name, detail: detail.toLowerCase() === name.toLowerCase() ? "" : detail };
}

/** The title of a value: `inwoners` for `residents`, `ja` for `true`. */
function labelIn(language: Language, question: Question | undefined, text: string): string {
	if (question?.shape === "boolean") {
		return text === "true" || text === "false" ? YES_NO[text][language] : text;
	}
	return (question && choiceTextsOf(question, text)?.[language].title) ?? text;
}

interface Naming {
	readonly node: TreeNode;
	readonly question: Question | undefined;
}

/** What names an item: the item itself when it is a scalar, else one of its answers. */
function namingIn(value: TreeNode, question: Question | undefined): Naming | undefined {
	if (value.kind !== "map") {
		return isName(value) ? { node: value, question } : undefined;
	}
	for (const one of question === undefined ? [] : namingQuestions(question)) {
		const node = pairOf(value, one.key)?.value;
		if (node !== undefined && isName(node)) {
			return { node, question: one };
		}
	}
	return undefined;
}

function isName(node: TreeNode): boolean {
	const text = lineOf(node);
	return text !== "" && !isPlaceholder(text);
}

const LONGEST = 80;

function lineOf(node: TreeNode | undefined): string {
	return oneLine(textOf(node));
}

function textOf(node: TreeNode | undefined): string {
	return node?.kind === "scalar" && node.value !== null ? String(node.value) : "";
}

function oneLine(text: string): string {
	const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
	return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…`;
}

function kindOf(node: TreeNode, question: Question | undefined): SymbolKind {
	switch (node.kind) {
		case "map":
			return SymbolKind.Object;
		case "list":
			return SymbolKind.Array;
		default:
			return KINDS[question?.shape ?? "text"] ?? SymbolKind.String;
	}
}

const KINDS: Readonly<Partial<Record<Shape, SymbolKind>>> = {
	choice: SymbolKind.EnumMember,
	number: SymbolKind.Number,
	boolean: SymbolKind.Boolean,
	date: SymbolKind.Constant,
};

/**
 * A block text counts its last line end; an outline that did so would reach into the next line. To a section or an item
 * belong the deeper lines below it: there somebody is typing its next answer.
 */
function endOf(from: Span, value: TreeNode, { text, inFlow }: Outline): number {
	const shown = shownAt(value);
	const end = Math.max(from.end, shown.start, trimEnd(text, shown.end));
	const mayHaveMore = value.kind === "scalar" ? shown.start === shown.end : value.kind !== "unreadable" && !value.flow;
	return mayHaveMore && value.alias === undefined && !inFlow
		? endOfDeeperLines(text, end, columnOf(text, from.start))
		: end;
}

/** Editors refuse an outline in which a symbol stands outside its parent. */
function spanAround(own: Span, children: readonly Entry[]): Span {
	return {
		start: Math.min(own.start, ...children.map(({ span }) => span.start)),
		end: Math.max(own.end, ...children.map(({ span }) => span.end)),
	};
}

/** The first of the nodes that stands inside, or else the dash. */
function selectionIn(text: string, span: Span, nodes: readonly (TreeNode | undefined)[]): Span {
	const shown = nodes
		.flatMap((node) => (node === undefined ? [] : shownAt(node)))
		.find(({ start, end }) => span.start <= start && end <= span.end && start < end);
	return onOneLine(text, shown ?? { start: span.start, end: Math.min(span.start + 1, span.end) });
}

function onOneLine(text: string, { start, end }: Span): Span {
	return { start, end: Math.min(end, lineEnd(text, start)) };
}
