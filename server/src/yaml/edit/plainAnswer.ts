/**
 * An answer without quotes with a sign in it at which YAML would end it: where it would begin and end, and what it would
 * answer, were the sign a letter.
 */
import { columnOf } from "../../text/lines";
import type { Span } from "../../text/span";
import { outlineOf, type Path, pathIn } from "../outline";
import { type Row, readRows } from "../rows";

export interface PlainAnswer extends Span {
	readonly path: Path;
	/** What continues it stands deeper than this column. */
	readonly base: number;
	/** Where the keys beside it stand. */
	readonly keyColumn: number;
	/** The keys beside it, its own too. */
	readonly siblings: ReadonlySet<string>;
}

/** Nothing where the sign is in quotes, block text, brackets, a comment or a key, or where the answer has a comment inside. */
export function answerAround(text: string, sign: number): PlainAnswer | undefined {
	const asLetter = `${text.slice(0, sign)}x${text.slice(sign + 1)}`;
	const rows = readRows(asLetter);
	const own = rows.findIndex(({ value }) => value.kind === "plain" && value.start <= sign && sign < value.end);
	const head = headOf(rows, own);
	const last = rows[own];
	if (head === undefined || last === undefined) {
		return undefined;
	}
	const below = rows
		.slice(own + 1)
		.find((row) => row.key !== undefined || row.dashes.length > 0 || row.column <= head.base);
	const inAnswer = rows.slice(rows.indexOf(head), below === undefined ? undefined : rows.indexOf(below));
	const values = inAnswer.flatMap(({ value }) => (value.kind === "none" ? [] : [value]));
	const [start = 0, end = 0] = [values[0]?.start, values.at(-1)?.end];
	const isPlain = values.every(({ kind }) => kind === "plain") && !/(?:^|\s)#/.test(asLetter.slice(start, end));
	const outline = outlineOf(rows);
	const block = outline.blockOf(head);
	return block === undefined || !isPlain || hasProperties(asLetter, head, start)
		? undefined
		: {
				...{ start, end, path: pathIn(block, head), base: head.base },
				keyColumn: head.key === undefined ? head.base : columnOf(text, head.key.start),
				siblings: new Set(block.rows.flatMap(({ key }) => key?.name ?? [])),
			};
}

export interface ContinuedItem {
	readonly path: Path;
	/** Where the dashes stand. */
	readonly column: number;
}

/** The plain item that a line would continue, were it text. */
export function itemAbove(text: string, line: number): ContinuedItem | undefined {
	const rows = readRows(text, line);
	const last = rows.filter(({ start }) => start < line).length - 1;
	const head = headOf(rows, last);
	const block = head && outlineOf(rows).blockOf(head);
	return head === undefined || block === undefined || head.key !== undefined || rows[last]?.value.kind !== "plain"
		? undefined
		: { path: pathIn(block, head), column: head.base };
}

/** The row with the key or dash that the text in a row belongs to. */
function headOf(rows: readonly Row[], own: number): Row | undefined {
	let at = own;
	while (at > 0 && rows[at]?.key === undefined && rows[at]?.dashes.length === 0) {
		at--;
	}
	const head = rows[at];
	const isHead = head !== undefined && (head.key !== undefined || head.dashes.length > 0);
	return isHead && rows.slice(at + 1, own + 1).every(({ column }) => column > head.base) ? head : undefined;
}

/** An anchor or a tag in front of the text. */
function hasProperties(text: string, head: Row, start: number): boolean {
	const from = head.key === undefined ? head.start : head.key.colon + 1;
	return /[^\s-]/.test(text.slice(from, start));
}
