/**
 * Reads a text in blocks, so that a keystroke costs no more than the lines it changes: what stands at one column is cut
 * apart there, each part is read on its own and remembered by its text. Where a part has a mistake, it is named; where
 * anything else is out of the ordinary (a reference, a key twice) the text has to be read whole. Both ways give the same tree.
 */
import { indentation, lineEnd, nextLine } from "../text/lines";
import type { Span } from "../text/span";
import { compose } from "./compose";
import { convert } from "./convert";
import type { Item, Pair, TreeNode } from "./tree";

/** What has been read of a text, by the text of each part; the places in it count from the start of the part. */
export interface Blocks {
	parts: Map<string, TreeNode>;
}

export function noBlocks(): Blocks {
	return { parts: new Map() };
}

/** How many parts are kept of a text that cannot be read in blocks at the moment. */
const MAX_KEPT = 20_000;
/** Shorter blocks are read at once. */
const SMALL = 24;

export interface Reading {
	/** The tree of the whole text. */
	readonly root?: TreeNode;
	/** The part that cannot be read; without it and without a tree the text is not to be read in blocks. */
	readonly failed?: Span;
}

/** Reads a whole text; keeps in `blocks` what it is made of and, once it is read, forgets the rest. */
export function readBlocks(text: string, blocks: Blocks): Reading {
	const memory: Memory = { known: blocks.parts, parts: new Map(), failed: undefined };
	const root = readBlock(text, 0, 0, memory);
	if (root?.kind === "map" && !root.flow) {
		blocks.parts = memory.parts;
		return { root };
	}
	// Most of it will be wanted again once the mistake is gone.
	const all = new Map([...memory.known, ...memory.parts]);
	blocks.parts = all.size > MAX_KEPT ? memory.parts : all;
	return memory.failed === undefined ? {} : { failed: memory.failed };
}

interface Memory {
	readonly known: ReadonlyMap<string, TreeNode>;
	readonly parts: Map<string, TreeNode>;
	failed: Span | undefined;
}

interface Part extends Span {
	readonly lines: number;
}

/** A map or list whose keys or dashes stand at `column`; `text` begins at `base` in the whole text. */
function readBlock(text: string, base: number, column: number, memory: Memory): TreeNode | undefined {
	const cut = cutAt(text, column);
	if (cut === undefined) {
		return undefined;
	}
	const nodes: TreeNode[] = [];
	for (const part of cut.parts) {
		const source = text.slice(part.start, part.end);
		const at = base + part.start;
		const nested = cut.kind === "map" && part.lines > SMALL;
		const node = nested ? readPair(source, at, column, memory) : readPart(source, at, memory);
		if (node?.kind !== cut.kind || node.flow) {
			return undefined;
		}
		nodes.push(node);
	}
	return cut.kind === "map" ? joinMaps(nodes) : joinLists(nodes);
}

/** Comments, then a key with nothing but a comment behind it. Line ends are named: `$` and `.` take others for one too. */
const HEADER = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r?\n|\r))*( *)([\w-]+):[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/;

/** A key with a long block below it: the block is read on its own. */
function readPair(source: string, base: number, column: number, memory: Memory): TreeNode | undefined {
	const header = HEADER.exec(source);
	const [before = "", lead = "", key = ""] = header ?? [];
	if (header === null || lead.length !== column) {
		return readPart(source, base, memory);
	}
	const below = nextLine(source, before.length);
	const inner = source.slice(below);
	const first = firstColumn(inner);
	const value = first === undefined ? undefined : readBlock(inner, base + below, first, memory);
	if (value === undefined) {
		return undefined;
	}
	const end = base + before.replace(/[ \t]*(?:#[^\r\n]*)?$/, "").length - 1;
	const keySpan = { start: end - key.length, end };
	return {
		kind: "map",
		flow: false,
		span: { start: keySpan.start, end: value.span.end },
		pairs: [{ key, keySpan, value }],
	};
}

function readPart(source: string, base: number, memory: Memory): TreeNode | undefined {
	const known = memory.known.get(source) ?? memory.parts.get(source);
	if (known !== undefined) {
		memory.parts.set(source, known);
		return shifted(known, base);
	}
	const { first, second } = compose(source);
	if (first.errors.length > 0) {
		memory.failed = { start: base, end: base + source.length };
		return undefined;
	}
	const { root, problems, refers } = convert(first, source, []);
	if (root === undefined || second !== undefined || problems.length > 0 || refers) {
		return undefined;
	}
	memory.parts.set(source, root);
	return shifted(root, base);
}

interface Cut {
	readonly kind: "map" | "list";
	readonly parts: readonly Part[];
}

/** Cuts where a key or dash stands at `column`; comments in front go with the part behind them. */
function cutAt(text: string, column: number): Cut | undefined {
	const starts: { at: number; line: number }[] = [];
	let kind: Cut["kind"] | undefined;
	let line = 0;
	for (let at = 0; at < text.length; at = nextLine(text, at), line++) {
		const indent = indentation(text, at);
		const first = text[at + indent.length];
		if (first === undefined || first === "#" || first === "\n" || first === "\r") {
			continue;
		}
		if (indent.length < column || indent.includes("\t")) {
			return undefined;
		}
		if (indent.length > column) {
			continue;
		}
		const dash = first === "-" && /^-(?:[ \r\n]|$)/.test(text.slice(at + column, at + column + 2));
		const begins = kind === "list" ? dash : isKey(text, at + column) || (dash && kind === undefined);
		if (!begins && kind === undefined) {
			return undefined;
		}
		// A list may stand where its key does; half a key belongs to the part before it until it is one.
		if (!begins) {
			continue;
		}
		kind = dash ? "list" : "map";
		starts.push({ at, line });
	}
	if (kind === undefined) {
		return undefined;
	}
	const parts = starts.map(({ at, line: from }, index) => {
		const next = starts[index + 1];
		return { start: index === 0 ? 0 : at, end: next?.at ?? text.length, lines: (next?.line ?? line) - from };
	});
	return { kind, parts };
}

function isKey(text: string, at: number): boolean {
	return /^[\w-]+:(?:[ \t\r\n]|$)/.test(text.slice(at, lineEnd(text, at) + 1));
}

function firstColumn(text: string): number | undefined {
	for (let at = 0; at < text.length; at = nextLine(text, at)) {
		const indent = indentation(text, at);
		const first = text[at + indent.length];
		if (first !== undefined && first !== "#" && first !== "\n" && first !== "\r") {
			return indent.length;
		}
	}
	return undefined;
}

function joinMaps(nodes: readonly TreeNode[]): TreeNode | undefined {
	const pairs = nodes.flatMap((node) => (node.kind === "map" ? node.pairs : []));
	const distinct = new Set(pairs.map(({ key }) => key)).size === pairs.length;
	return distinct ? { kind: "map", flow: false, span: around(nodes), pairs } : undefined;
}

function joinLists(nodes: readonly TreeNode[]): TreeNode {
	const items = nodes.flatMap((node) => (node.kind === "list" ? node.items : []));
	return { kind: "list", flow: false, span: around(nodes), items };
}

function around(nodes: readonly TreeNode[]): Span {
	return { start: nodes[0]?.span.start ?? 0, end: nodes.at(-1)?.span.end ?? 0 };
}

function shifted(node: TreeNode, by: number): TreeNode {
	if (by === 0) {
		return node;
	}
	const span = moved(node.span, by);
	switch (node.kind) {
		case "map":
			return { ...node, span, pairs: node.pairs.map((pair) => shiftedPair(pair, by)) };
		case "list":
			return { ...node, span, items: node.items.map((item) => shiftedItem(item, by)) };
		default:
			return { ...node, span };
	}
}

function shiftedPair(pair: Pair, by: number): Pair {
	return { key: pair.key, keySpan: moved(pair.keySpan, by), value: shifted(pair.value, by) };
}

function shiftedItem(item: Item, by: number): Item {
	return { start: item.start + by, value: shifted(item.value, by) };
}

function moved({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}
