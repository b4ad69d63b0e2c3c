/** How deep each line has to stand, read line by line: keys and dashes by the blocks they are in, texts with their key. */
import { columnOf, lineEnd, lineStart, nextLine } from "../../text/lines";
import type { Edit } from "../../text/span";
import { blockIndent, type LongValue, leadOf, longValues } from "../longValues";
import { isBlank, type Row, readRow } from "../rows";
import type { Style } from "../style";
import type { Tree } from "../tree";
import { colonSpaces, dashSpaces } from "./spaces";

/** Where something stands and where it is to stand. */
interface Column {
	readonly from: number;
	readonly to: number;
}

/** A map or list whose keys or dashes stand there. */
interface Block extends Column {
	readonly kind: "map" | "list";
}

interface State {
	readonly text: string;
	readonly style: Style;
	/** Those around the current line, the deepest last. */
	blocks: Block[];
	/** Comments that wait for the line below them. */
	comments: number[];
	readonly edits: Edit[];
	/** Those that no other line depends on. */
	readonly inLine: Edit[];
	/** The last value was a block text, of which a deeper comment would become part. */
	afterText: boolean;
}

/** The white space that changes before lines and behind dashes, and apart from it that behind keys, which moves nothing. */
export function columnEdits(tree: Tree, style: Style): Pick<State, "edits" | "inLine"> {
	const { text } = tree;
	const state: State = { text, style, blocks: [], comments: [], edits: [], inLine: [], afterText: false };
	const values = longValues(tree);
	let next = 0;
	for (let line = 0; line < text.length; line = nextLine(text, line)) {
		if (isBlank(text, line)) {
			if (text[line + leadOf(text, line)] === "#") {
				state.comments.push(line);
			}
			continue;
		}
		const row = readRow(text, line);
		const open = [...state.blocks];
		const aligned = alignRow(state, row);
		alignComments(state, open, aligned.first);
		indentTo(state, line, aligned.first.to);
		while ((values[next]?.start ?? text.length) < line) {
			next++;
		}
		const value = values[next];
		const isContinued = value !== undefined && value.start <= lineEnd(text, line);
		state.afterText = isContinued && isBlockText(value);
		if (isContinued) {
			alignValue(state, value, aligned);
			line = Math.max(line, lineStart(text, value.end - 1));
		}
	}
	alignComments(state, state.blocks, undefined);
	return state;
}

interface AlignedRow {
	/** The first sign of the line. */
	readonly first: Column;
	/** The key or dash that has the value of the line. */
	readonly base: Column;
	/** How deep a block text is to stand that begins here; nothing where it just moves along. */
	readonly inner: number | undefined;
}

function alignRow(state: State, row: Row): AlignedRow {
	const { text, style } = state;
	if (row.marker) {
		state.blocks = [];
		return { first: { from: 0, to: 0 }, base: { from: 0, to: 0 }, inner: undefined };
	}
	const columns: Column[] = [];
	for (const [index, dash] of row.dashes.entries()) {
		const before = columns.at(-1);
		columns.push(blockAt(state, "list", dash, before && before.to + NARROW_DASH));
		const isLast = index === row.dashes.length - 1;
		const width = isLast && row.key !== undefined ? style.dashWidth : NARROW_DASH;
		state.edits.push(...dashSpaces(text, row.start + dash, width - 1));
	}
	const dash = columns.at(-1);
	if (row.key !== undefined) {
		const from = keyColumn(text, row);
		const key = blockAt(state, "map", from, dash && dash.to + style.dashWidth);
		state.inLine.push(...colonSpaces(text, row));
		return { first: columns[0] ?? key, base: key, inner: key.to + style.indent };
	}
	if (dash !== undefined) {
		return { first: columns[0] ?? dash, base: dash, inner: dash.to + NARROW_DASH };
	}
	closeDeeper(state, row.column);
	const alone = { from: row.column, to: childColumn(state, "map") };
	return { first: alone, base: alone, inner: undefined };
}

/** A dash and one blank. */
const NARROW_DASH = 2;

/** Where the map begins that the key is of: the column of an anchor that stands before the key. */
function keyColumn(text: string, row: Row): number {
	const dash = row.dashes.at(-1);
	if (dash === undefined) {
		return row.column;
	}
	const blanks = /^[ \t]+/.exec(text.slice(row.start + dash + 1, row.key?.start))?.[0].length ?? 0;
	return columnOf(text, row.start + dash + 1 + blanks);
}

/** The block of this kind at a column, which begins here when there is none. */
function blockAt(state: State, kind: Block["kind"], from: number, to?: number): Block {
	closeDeeper(state, from);
	const top = state.blocks.at(-1);
	if (top?.from === from && top.kind === "list" && kind === "map") {
		state.blocks.pop();
	}
	const same = state.blocks.at(-1);
	if (same?.from === from && same.kind === kind) {
		return same;
	}
	const block = { kind, from, to: to ?? childColumn(state, kind) };
	state.blocks.push(block);
	return block;
}

function closeDeeper(state: State, column: number): void {
	while ((state.blocks.at(-1)?.from ?? 0) > column) {
		state.blocks.pop();
	}
}

/** Where a block stands that begins in the deepest one. */
function childColumn({ blocks, style }: State, kind: Block["kind"]): number {
	const top = blocks.at(-1);
	if (top === undefined) {
		return 0;
	}
	if (top.kind === "list") {
		return top.to + NARROW_DASH;
	}
	return top.to + (kind === "map" || style.listsIndented ? style.indent : 0);
}

/** A comment stands with what is below it, or with the block that it stands in, or with the key above it. */
function alignComments(state: State, open: readonly Block[], next: Column | undefined): void {
	const deepest = open.at(-1) ?? { from: 0, to: 0, kind: "map" };
	const known: Column[] = [...(next === undefined ? [] : [next]), ...open, { from: 0, to: 0 }];
	for (const line of state.comments) {
		const column = leadOf(state.text, line);
		const same = known.find(({ from }) => from === column);
		const around = known.filter(({ from }) => from < column).sort((a, b) => b.from - a.from)[0] as Column;
		const below = column > deepest.from && !state.afterText && column > (next?.from ?? 0);
		const to = same?.to ?? (below ? childColumn({ ...state, blocks: [...open] }, "map") : around.to);
		indentTo(state, line, to);
	}
	state.comments = [];
}

function alignValue(state: State, value: LongValue, { base, inner }: AlignedRow): void {
	const { text } = state;
	const given = /^[|>][-+]?[1-9]/.test(text.slice(value.start, value.start + 3));
	const own = isBlockText(value) && !given && inner !== undefined;
	const shift = own ? inner - blockIndent(text, value) : base.to - base.from;
	for (let line = nextLine(text, value.start); line < Math.min(value.end, text.length); line = nextLine(text, line)) {
		const lead = leadOf(text, line);
		const says = line + lead < lineEnd(text, line);
		if ((says || lead > value.emptyUpTo) && text[line + lead] !== "\t") {
			indentTo(state, line, Math.max(0, lead + shift));
		}
	}
}

function isBlockText({ node }: LongValue): boolean {
	return node.kind === "scalar" && node.style === "block";
}

function indentTo({ text, edits }: State, line: number, column: number): void {
	edits.push({ span: { start: line, end: line + leadOf(text, line) }, text: " ".repeat(column) });
}
