/** Where exactly a word goes in a line, and what stands beside it. */
import { columnOf, lineEnd } from "../../text/lines";
import type { Block } from "../outline";
import type { Row } from "../rows";
import type { Style } from "../style";
import type { InsertionTarget, Quote, Siblings } from "./context";
import { quoteAt, unquoted } from "./flow";

/** A cursor in a text. */
export interface Typing {
	readonly text: string;
	readonly offset: number;
	/** Start of the line. */
	readonly line: number;
	readonly style: Style;
	/** The rows of the other lines. */
	readonly others: readonly Row[];
}

/** The target for a value of one line behind a colon or dash; nothing where the cursor stands beside it. */
export function scalarTarget(
	text: string,
	offset: number,
	own: Row,
	from: number,
): (Omit<InsertionTarget, "path"> & { quote: Quote | undefined }) | undefined {
	const { value } = own;
	const common = { column: columnOf(text, value.start), flow: false };
	if (value.kind === "none") {
		// An anchor or a tag may come first.
		const bare = text.slice(from, value.start).trim() === "";
		const spaced = /[ \t]/.test(text[offset - 1] ?? "");
		const clean = bare ? text.slice(from, offset).trim() === "" : offset >= value.start && spaced;
		const after = text[offset] === "#" ? " " : "";
		const alone = isRestBlank(text, offset);
		const span = { start: offset, end: offset };
		return clean
			? { ...common, span, word: offset, before: spaced ? "" : " ", after, alone, quote: undefined }
			: undefined;
	}
	if (offset < value.start || value.end > lineEnd(text, value.start)) {
		return undefined;
	}
	if (value.kind === "quoted") {
		const quote = quoteAt(text, value.start) as Quote;
		const start = value.start + 1;
		const end = value.closed ? value.end - 1 : value.end;
		return offset < start || offset > end
			? undefined
			: {
					...common,
					span: { start, end },
					word: start,
					before: "",
					after: value.closed ? "" : quote,
					alone: value.closed && isRestBlank(text, value.end),
					quote,
				};
	}
	const end = Math.max(value.end, offset);
	return value.kind === "plain" && /^[ \t]*$/.test(text.slice(value.end, end))
		? {
				...common,
				span: { start: value.start, end },
				word: value.start,
				before: "",
				after: text[end] === "#" ? " " : "",
				alone: isRestBlank(text, end),
				quote: undefined,
			}
		: undefined;
}

/** Behind the word at the cursor, or behind the words up to the cursor. */
export function wordEnd(text: string, start: number, offset: number): number {
	const rest = /^[^\s#]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? "";
	return offset < start ? start : offset + rest.length;
}

export function isRestBlank(text: string, offset: number): boolean {
	return text.slice(offset, lineEnd(text, offset)).trim() === "";
}

export function withRow(rows: readonly Row[], row: Row): readonly Row[] {
	return [...rows.filter(({ start }) => start < row.start), row, ...rows.filter(({ start }) => start > row.end)];
}

export function siblingsOf(text: string, block: Block, except?: Row): Siblings {
	return new Map(block.rows.filter((row) => row !== except).map((row) => [row.key?.name ?? "", wordOf(text, row)]));
}

function wordOf(text: string, { value }: Row): string {
	return value.kind === "plain" || value.kind === "quoted" ? unquoted(text.slice(value.start, value.end)) : "";
}

export function itemTexts(text: string, list: Block, except?: Row): readonly string[] {
	return list.rows.filter((row) => row !== except && row.key === undefined).map((row) => wordOf(text, row));
}
