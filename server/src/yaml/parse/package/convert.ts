/** From the nodes of the `yaml` package to our own tree: aliases and merge keys resolved, the price of both counted. */
import {
	type Document,
	isAlias,
	isMap,
	isPair,
	isScalar,
	isSeq,
	type Node,
	type Scalar,
	type YAMLMap,
	type YAMLSeq,
} from "yaml";
import type { Span } from "../../../text/span";
import type { Item, MapNode, Pair, Problem, ScalarNode, TreeNode } from "../../tree";
import { distinct } from "./equalKeys";

/** Deeper than any pilot; keeps every walk over the tree far from the end of the stack. */
const MAX_DEPTH = 100;
/** How many nodes an alias may stand for in all, so that a few lines cannot become a million. */
const MAX_ALIASED = 10_000;

export interface Converted {
	readonly root: TreeNode | undefined;
	readonly problems: readonly Problem[];
	/** Whether a part of the text refers to another: such a text can only be read whole. */
	readonly refers: boolean;
}

/** @param unreadable lines whose value was taken out because it could not be parsed */
export function convert(document: Document.Parsed, text: string, unreadable: readonly Span[]): Converted {
	const context: Context = {
		text,
		unreadable,
		anchors: new Map(),
		sizes: new Map(),
		problems: [],
		aliased: 0,
		refers: false,
	};
	const contents = document.contents;
	const nothing = isScalar(contents) && contents.value === null && sourceLength(contents) === 0;
	const root = contents === null || (nothing && !contents.anchor) ? undefined : convertNode(contents, context, 0);
	return { root, problems: context.problems, refers: context.refers };
}

interface Context {
	readonly text: string;
	readonly unreadable: readonly Span[];
	readonly anchors: Map<string, TreeNode>;
	/** How many nodes hang below an anchored one. */
	readonly sizes: Map<string, number>;
	readonly problems: Problem[];
	aliased: number;
	refers: boolean;
}

function convertNode(node: Node, context: Context, depth: number): TreeNode {
	if (isAlias(node)) {
		return convertAlias(node.source, spanOf(node), context);
	}
	if (depth > MAX_DEPTH) {
		context.problems.push({ code: "too-deep", span: firstLetter(spanOf(node)) });
		return { kind: "unreadable", span: spanOf(node) };
	}
	const before = context.aliased;
	const converted = convertContent(node, context, depth);
	const anchor = (node as { anchor?: string }).anchor;
	if (anchor) {
		context.refers = true;
		context.anchors.set(anchor, converted);
		context.sizes.set(anchor, sizeOf(converted) + context.aliased - before);
	}
	return converted;
}

function convertContent(node: Node, context: Context, depth: number): TreeNode {
	if (isMap(node)) {
		const pairs = convertPairs(node.items, context, depth);
		return { kind: "map", span: spanOfBlock(node), flow: node.flow === true, pairs };
	}
	if (isSeq(node)) {
		const items = convertItems(node, context, depth);
		return { kind: "list", span: spanOfBlock(node), flow: node.flow === true, items };
	}
	return isScalar(node) ? convertScalar(node, context) : { kind: "unreadable", span: spanOf(node) };
}

function convertScalar(node: Scalar, context: Context): TreeNode {
	const span = spanOf(node);
	if (isTakenOut(span, context.unreadable)) {
		return { kind: "unreadable", span };
	}
	const style = STYLES[node.type ?? "PLAIN"] ?? "plain";
	const scalar: ScalarNode = { kind: "scalar", span, value: scalarValue(node.value), style };
	return style === "block" && keepsEnd(context.text, span) ? { ...scalar, keepsEnd: true } : scalar;
}

const STYLES: Readonly<Record<string, ScalarNode["style"]>> = {
	PLAIN: "plain",
	QUOTE_SINGLE: "single",
	QUOTE_DOUBLE: "double",
	BLOCK_FOLDED: "block",
	BLOCK_LITERAL: "block",
};

function scalarValue(value: unknown): ScalarNode["value"] {
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null
		? value
		: String(value);
}

function keepsEnd(text: string, span: Span): boolean {
	return /^[|>]\d?\+/.test(text.slice(span.start, span.start + 3));
}

function isTakenOut(span: Span, lines: readonly Span[]): boolean {
	return span.start === span.end && lines.some((line) => line.start <= span.start && span.start <= line.end);
}

function convertPairs(items: readonly { key: unknown; value: unknown }[], context: Context, depth: number): Pair[] {
	const own: Pair[] = [];
	const merged: Pair[] = [];
	for (const item of items) {
		const keyNode = item.key as Scalar;
		const keySpan = spanOf(keyNode);
		const key = isScalar(keyNode) ? String(keyNode.value ?? "") : "";
		const value = item.value ? convertNode(item.value as Node, context, depth + 1) : nothingAt(keySpan.end);
		if (key === "<<" && mergedMaps(value) !== undefined) {
			merged.push(...mergedPairs(value));
		} else if (keySpan.end > keySpan.start || value.kind !== "scalar" || value.value !== null) {
			own.push({ key, keySpan, value });
		}
	}
	const { counting, problems } = distinct(own);
	context.problems.push(...problems);
	const pairs = [...counting];
	const seen = new Set(pairs.map(({ key }) => key));
	for (const pair of merged) {
		if (!seen.has(pair.key)) {
			seen.add(pair.key);
			pairs.push(pair);
		}
	}
	return pairs;
}

function nothingAt(offset: number): ScalarNode {
	return { kind: "scalar", span: { start: offset, end: offset }, value: null, style: "plain" };
}

function mergedMaps(value: TreeNode): readonly MapNode[] | undefined {
	if (value.kind === "map") {
		return [value];
	}
	const items = value.kind === "list" ? value.items.map((item) => item.value) : [];
	return items.length > 0 && items.every((item) => item.kind === "map") ? (items as MapNode[]) : undefined;
}

function mergedPairs(value: TreeNode): Pair[] {
	return (mergedMaps(value) ?? []).flatMap((map) =>
		map.pairs.map((pair) => ({ ...pair, mergedAt: pair.mergedAt ?? map.alias ?? map.span })),
	);
}

function convertItems(node: YAMLSeq, context: Context, depth: number): Item[] {
	const source = node.srcToken?.type === "block-seq" ? node.srcToken : undefined;
	const dashes = source?.items.flatMap(
		(item) => item.start.find((token) => token.type === "seq-item-ind")?.offset ?? [],
	);
	return node.items.map((item, index) => {
		const value = convertNode(item as Node, context, depth + 1);
		return { start: dashes?.[index] ?? value.alias?.start ?? value.span.start, value };
	});
}

function convertAlias(name: string, span: Span, context: Context): TreeNode {
	context.refers = true;
	const target = context.anchors.get(name);
	if (target === undefined) {
		context.problems.push({ code: "unknown-alias", span, name });
		return { kind: "unreadable", span };
	}
	context.aliased += context.sizes.get(name) ?? 1;
	if (context.aliased > MAX_ALIASED) {
		if (!context.problems.some((problem) => problem.code === "alias-bomb")) {
			context.problems.push({ code: "alias-bomb", span, name });
		}
		return { kind: "unreadable", span };
	}
	return { ...target, alias: span };
}

function sizeOf(node: TreeNode): number {
	if (node.alias !== undefined) {
		return 0;
	}
	if (node.kind === "map") {
		return node.pairs.reduce((sum, pair) => sum + (pair.mergedAt === undefined ? sizeOf(pair.value) : 0), 1);
	}
	return node.kind === "list" ? node.items.reduce((sum, item) => sum + sizeOf(item.value), 1) : 1;
}

function spanOf(node: Node): Span {
	const [start, end] = node.range ?? [0, 0];
	return { start, end };
}

/** The parser counts comments and empty lines behind a block to it; a block ends where its last value does. */
function spanOfBlock(node: YAMLMap | YAMLSeq): Span {
	const { start, end } = spanOf(node);
	const last = node.items.at(-1);
	if (node.flow === true || last === undefined) {
		return { start, end };
	}
	const inner = isPair(last) ? ((last.value ?? last.key) as Node) : (last as Node);
	return { start, end: (isMap(inner) || isSeq(inner) ? spanOfBlock(inner) : spanOf(inner)).end };
}

function sourceLength(node: Node): number {
	const span = spanOf(node);
	return span.end - span.start;
}

function firstLetter(span: Span): Span {
	return { start: span.start, end: Math.min(span.start + 1, span.end) };
}
