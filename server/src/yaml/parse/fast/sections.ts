/**
 * Reads a text in sections, many times faster than the `yaml` package does: keys, dashes and what stands on one line are
 * read here; the package reads each section that is more than that, and only when it has changed. A section with a mistake
 * is named; where anything reaches beyond its section (a reference, a key twice) the text has to be read whole. Both ways give
 * the same tree.
 */
import type { Span } from "../../../text/span";
import type { Item, Pair, TreeNode } from "../../tree";
import { compose } from "../package/compose";
import { convert } from "../package/convert";
import { readBlockText } from "./blockText";
import { afterSpaces, type ContentLine, contentLines, hasKey, isDash, isNothing, keyEnd } from "./contentLines";
import { readOneLine } from "./oneLine";

/** What the package has read of a text, by the text of each section; offsets count from the start of the section. */
export interface SectionCache {
	sections: Map<string, TreeNode>;
}

export function emptySectionCache(): SectionCache {
	return { sections: new Map() };
}

/** How many sections are kept of a text that cannot be read in sections at the moment. */
const MAX_KEPT = 20_000;
/** In lines. */
const SMALL = 24;
/** Deeper than any pilot; how deep is too deep is found out on the whole text. */
const MAX_DEPTH = 30;

export interface SectionsResult {
	/** The tree of the whole text. */
	readonly root?: TreeNode;
	/** The section that cannot be read; without it and without a tree the text is not to be read in sections. */
	readonly failed?: Span;
}

/** Reads a whole text whose lines end in `\n`; keeps in `cache` what the package read of it, and nothing else. */
export function readSections(text: string, cache: SectionCache): SectionsResult {
	const lines = contentLines(text) ?? [];
	const whole = splitSections({ text, lines }, 0, lines.length, -1);
	if (whole?.kind !== "map" || whole.first.column > 0) {
		return {};
	}
	const reader: Reader = { text, lines, known: cache.sections, sections: new Map(), failed: undefined };
	const root = readSectionList(reader, whole, text.length, 0);
	if (root !== undefined) {
		cache.sections = reader.sections;
		return { root };
	}
	// Most of it will be wanted again once the mistake is gone.
	const all = new Map([...reader.known, ...reader.sections]);
	cache.sections = all.size > MAX_KEPT ? reader.sections : all;
	return reader.failed === undefined ? {} : { failed: reader.failed };
}

interface TextWithLines {
	readonly text: string;
	readonly lines: readonly ContentLine[];
}

interface Reader extends TextWithLines {
	readonly known: ReadonlyMap<string, TreeNode>;
	readonly sections: Map<string, TreeNode>;
	failed: Span | undefined;
}

/** Lines that are a map or list, whose keys or dashes stand in one column. */
interface SectionList {
	readonly kind: "map" | "list";
	/** The first line, or what stands there behind a dash. */
	readonly first: ContentLine;
	/** With which line each section begins. */
	readonly starts: readonly number[];
	readonly to: number;
}

/**
 * Splits lines where a key or dash stands in the column of the first; nothing where they are no map or list.
 * @param outer the column of what they stand in
 */
function splitSections(
	{ text, lines }: TextWithLines,
	from: number,
	to: number,
	outer: number,
	first = lines[from],
): SectionList | undefined {
	const kind = first !== undefined && isDash(text, first) ? "list" : "map";
	const begins = kind === "list" ? isDash : hasKey;
	if (first === undefined || !begins(text, first)) {
		return undefined;
	}
	const starts = [from];
	for (let index = from + 1; index < to; index++) {
		const line = lines[index];
		if (line === undefined || line.column < first.column) {
			return undefined;
		}
		if (line.column > first.column) {
			continue;
		}
		if (begins(text, line)) {
			starts.push(index);
		} else if (first.column === outer) {
			// A list may stand where its key does: this may be the next key.
			return undefined;
		}
		// Else half a key, which belongs to the section before it until it is one.
	}
	return { kind, first, starts, to };
}

/** A key or dash with all that belongs to it. */
interface Section {
	readonly line: ContentLine;
	/** The lines below it. */
	readonly from: number;
	readonly to: number;
	/** Where its text ends. */
	readonly end: number;
	readonly depth: number;
}

/** A value that is more than what is read here. */
const UNSUPPORTED = "unsupported";

function readSectionList(reader: Reader, list: SectionList, end: number, depth: number): TreeNode | undefined {
	if (depth > MAX_DEPTH) {
		return undefined;
	}
	return list.kind === "map" ? readMap(reader, list, end, depth) : readList(reader, list, end, depth);
}

function readMap(reader: Reader, list: SectionList, end: number, depth: number): TreeNode | undefined {
	const pairs: Pair[] = [];
	const span = { start: list.first.start, end: list.first.end };
	for (let index = 0; index < list.starts.length; index++) {
		const section = sectionAt(reader, list, index, end, depth);
		const colon = keyEnd(reader.text, section.line) ?? section.line.end;
		const value = readBehindKey(reader, section, colon + 1);
		const node = value === UNSUPPORTED ? readByPackage(reader, section) : value;
		if (node === undefined) {
			return giveUp(reader, section);
		}
		if (value !== UNSUPPORTED) {
			const { start } = section.line;
			pairs.push({ key: reader.text.slice(start, colon), keySpan: { start, end: colon }, value: node });
		} else if (node.kind === "map" && !node.flow) {
			pairs.push(...node.pairs);
		} else {
			return undefined;
		}
		span.end = node.span.end;
	}
	const distinct = new Set(pairs.map(({ key }) => key)).size === pairs.length;
	return distinct ? { kind: "map", span, flow: false, pairs } : undefined;
}

function readList(reader: Reader, list: SectionList, end: number, depth: number): TreeNode | undefined {
	const items: Item[] = [];
	const span = { start: list.first.start, end: list.first.end };
	for (let index = 0; index < list.starts.length; index++) {
		const section = sectionAt(reader, list, index, end, depth);
		const value = readBehindDash(reader, section);
		const node = value === UNSUPPORTED ? readByPackage(reader, section) : value;
		if (node === undefined) {
			return giveUp(reader, section);
		}
		if (value !== UNSUPPORTED) {
			items.push({ start: section.line.start, value: node });
		} else if (node.kind === "list" && !node.flow) {
			items.push(...node.items);
		} else {
			return undefined;
		}
		span.end = node.span.end;
	}
	return { kind: "list", span, flow: false, items };
}

/** What is wrong in a small section shows best when all of it is reported. */
function giveUp(reader: Reader, { line, from, to, end }: Section): undefined {
	if (reader.failed !== undefined && to - from < SMALL) {
		reader.failed = { start: line.start - line.column, end };
	}
}

function sectionAt(
	{ lines }: TextWithLines,
	{ first, starts, to }: SectionList,
	index: number,
	end: number,
	depth: number,
): Section {
	const start = starts[index] ?? to;
	const next = starts[index + 1] ?? to;
	const line = lines[start];
	const following = next === to ? undefined : lines[next];
	return {
		line: index === 0 || line === undefined ? first : line,
		from: start + 1,
		to: next,
		end: following === undefined ? end : following.start - following.column,
		depth,
	};
}

function readBehindKey(reader: Reader, section: Section, offset: number): TreeNode | typeof UNSUPPORTED | undefined {
	const { line, from, to, depth } = section;
	const at = afterSpaces(reader.text, offset, line.end);
	if (from === to || !isNothing(reader.text, at, line.end)) {
		return readHere(reader, at, section);
	}
	const below = splitSections(reader, from, to, line.column);
	if (below !== undefined) {
		return readSectionList(reader, below, section.end, depth + 1);
	}
	// How the package takes a comment between a key and its text depends on what stands before the key.
	const isCommented = reader.text.slice(line.end, reader.lines[from]?.start).includes("#");
	return isCommented ? undefined : UNSUPPORTED;
}

function readBehindDash(reader: Reader, section: Section): TreeNode | typeof UNSUPPORTED | undefined {
	const { text } = reader;
	const { start, end, column } = section.line;
	const at = afterSpaces(text, start + 1, end);
	const behind = { start: at, end, column: column + at - start };
	const inner =
		keyEnd(text, behind) === undefined
			? undefined
			: splitSections(reader, section.from - 1, section.to, column, behind);
	return inner === undefined
		? readHere(reader, at, section)
		: readSectionList(reader, inner, section.end, section.depth + 1);
}

/** What begins at `at`, where that is one line or an even text below it. */
function readHere(
	{ text, lines }: TextWithLines,
	at: number,
	{ line, from, to, end }: Section,
): TreeNode | typeof UNSUPPORTED {
	if (from < to) {
		return readBlockText(text, at, line, lines.slice(from, to), end) ?? UNSUPPORTED;
	}
	return isNothing(text, at, line.end)
		? { kind: "scalar", span: { start: at, end: at }, value: null, style: "plain" }
		: (readOneLine(text, at, line.end) ?? UNSUPPORTED);
}

function readByPackage(reader: Reader, { line, end }: Section): TreeNode | undefined {
	// Behind a dash, what is below stands deeper all the same.
	const source = " ".repeat(line.column) + reader.text.slice(line.start, end);
	const start = line.start - line.column;
	const known = reader.known.get(source) ?? reader.sections.get(source);
	if (known !== undefined) {
		reader.sections.set(source, known);
		return shifted(known, start);
	}
	const { first, second } = compose(source);
	if (first.errors.length > 0) {
		reader.failed = { start, end };
		return undefined;
	}
	const { root, problems, refers } = convert(first, source, []);
	if (root === undefined || second !== undefined || problems.length > 0 || refers) {
		return undefined;
	}
	reader.sections.set(source, root);
	return shifted(root, start);
}

function shifted(node: TreeNode, by: number): TreeNode {
	if (by === 0) {
		return node;
	}
	const span = shiftedSpan(node.span, by);
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
	return { key: pair.key, keySpan: shiftedSpan(pair.keySpan, by), value: shifted(pair.value, by) };
}

function shiftedItem(item: Item, by: number): Item {
	return { start: item.start + by, value: shifted(item.value, by) };
}

function shiftedSpan({ start, end }: Span, by: number): Span {
	return { start: start + by, end: end + by };
}
