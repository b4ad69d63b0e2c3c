/**
 * Lines of a text, by offset. Line ends are `\n` and `\r\n`; a lone `\r` is one in a text that has no other, and
 * part of the line elsewhere, as the YAML parser takes it.
 */
import { once } from "./once";
import type { Span } from "./span";

/** Ordinary lines end within as many characters; beyond them the search for their ends goes by an index. */
const NEAR = 200;

function isLineEnd(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	return (
		code === LINE_FEED ||
		(code === CARRIAGE_RETURN && (text.charCodeAt(at + 1) === LINE_FEED || !indexOf(text).hasLineFeeds))
	);
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where the first line begins: a byte order mark is no part of it, and stays in front of whatever is written there. */
export function firstLine(text: string): number {
	return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Offset of the first character of the line that holds `offset`; between `\r` and `\n` that is the line that these end. */
export function lineStart(text: string, offset: number): number {
	const first = Math.min(offset, firstLine(text));
	const from = text.startsWith("\r\n", offset - 1) ? offset - 1 : offset;
	const near = Math.max(first, from - NEAR);
	for (let at = from; at > near; at--) {
		if (isLineEnd(text, at - 1)) {
			return at;
		}
	}
	return near === first ? first : Math.max(first, indexOf(text).lines()[lineIndex(text, near)]?.start ?? 0);
}

/** Offset behind the last character of the line that holds `offset`, before its line end. */
export function lineEnd(text: string, offset: number): number {
	const near = Math.min(text.length, offset + NEAR);
	for (let at = offset; at < near; at++) {
		if (isLineEnd(text, at)) {
			return at;
		}
	}
	return near === text.length ? Math.max(offset, near) : (indexOf(text).lines()[lineIndex(text, near)]?.end ?? near);
}

interface LineIndex {
	readonly hasLineFeeds: boolean;
	/** Each without its line end. */
	readonly lines: () => readonly Span[];
}

/** More texts than are checked at a time. */
const MOST_KEPT = 10;

/** Of the last texts only: a request about one of their lines is followed by thousands. */
const known = new Map<string, LineIndex>();

function indexOf(text: string): LineIndex {
	const before = known.get(text);
	if (before !== undefined) {
		return before;
	}
	const hasLineFeeds = text.includes("\n");
	const index = { hasLineFeeds, lines: once(() => linesIn(text, hasLineFeeds ? /\r?\n/g : /\r/g)) };
	if (known.size >= MOST_KEPT) {
		known.clear();
	}
	known.set(text, index);
	return index;
}

function linesIn(text: string, lineEnds: RegExp): readonly Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (const { 0: sign, index } of text.matchAll(lineEnds)) {
		lines.push({ start, end: index });
		start = index + sign.length;
	}
	return [...lines, { start, end: text.length }];
}

/** Which line holds an offset. */
function lineIndex(text: string, offset: number): number {
	const lines = indexOf(text).lines();
	let low = 0;
	let high = lines.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lines[middle]?.start ?? 0) <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return low;
}

/** A span without its further lines: nobody wants half a page underlined. */
export function onFirstLine(text: string, span: Span): Span {
	const line = lineEnd(text, span.start);
	return span.end <= line ? span : { start: span.start, end: line };
}

/** Offset of the first character of the line behind that of `offset`, or `text.length` where there is none. */
export function nextLine(text: string, offset: number): number {
	const end = lineEnd(text, offset);
	return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The line of `offset` with one line end, so that nothing is left where it is taken out. */
export function wholeLine(text: string, offset: number): Span {
	const [start, end] = [lineStart(text, offset), nextLine(text, offset)];
	const isLast = end >= text.length && lineEnd(text, offset) === text.length;
	return isLast && start > 0 ? { start: lineEnd(text, lineStart(text, start - 1)), end: text.length } : { start, end };
}

/** How many characters `offset` stands behind the start of its line. */
export function columnOf(text: string, offset: number): number {
	return offset - lineStart(text, offset);
}

/** The white space that a line begins with. */
export function indentation(text: string, start: number): string {
	let end = start;
	while (text[end] === " " || text[end] === "\t") {
		end++;
	}
	return text.slice(start, end);
}

/** The line end that the text uses: that of its first line, `\n` where there is one line only. */
export function lineBreakOf(text: string): string {
	const end = lineEnd(text, 0);
	if (text.startsWith("\r\n", end)) {
		return "\r\n";
	}
	return text[end] ?? "\n";
}

/** Offset of the last character before `offset` that is not white space or a line end, plus one. */
export function trimEnd(text: string, offset: number): number {
	let at = offset;
	while (at > 0 && /\s/.test(text[at - 1] ?? "")) {
		at--;
	}
	return at;
}

/** Behind the last of the next lines that stand deeper than `column`, whatever they hold; empty lines between them count too. */
export function endOfDeeperLines(text: string, offset: number, column: number): number {
	let end = offset;
	for (let line = nextLine(text, offset); line < text.length; line = nextLine(text, line)) {
		if (indentation(text, line).length > column) {
			end = lineEnd(text, line);
		} else if (lineEnd(text, line) > line) {
			break;
		}
	}
	return end;
}
