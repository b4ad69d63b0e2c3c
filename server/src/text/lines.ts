/**
 * Lines of a text, asked by offset. Line ends are `\n` and `\r\n`; a lone `\r` is one in a text that has no other, and
 * part of the line elsewhere, as the YAML parser takes it.
 */
import type { Span } from "./span";

function isLineEnd(text: string, at: number): boolean {
	return text[at] === "\n" || (text[at] === "\r" && (text[at + 1] === "\n" || !text.includes("\n")));
}

/** Where the first line begins: a byte order mark is no part of it, and stays in front of whatever is written there. */
export function firstLine(text: string): number {
	return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Offset of the first character of the line that holds `offset`; between `\r` and `\n` that is the line that these end. */
export function lineStart(text: string, offset: number): number {
	const first = Math.min(offset, firstLine(text));
	let at = text.startsWith("\r\n", offset - 1) ? offset - 1 : offset;
	while (at > first && !isLineEnd(text, at - 1)) {
		at--;
	}
	return at;
}

/** Offset behind the last character of the line that holds `offset`, before its line end. */
export function lineEnd(text: string, offset: number): number {
	let at = offset;
	while (at < text.length && !isLineEnd(text, at)) {
		at++;
	}
	return at;
}

/** A place without what goes on on other lines: nobody wants half a page underlined. */
export function onFirstLine(text: string, span: Span): Span {
	const line = lineEnd(text, span.start);
	return span.end <= line ? span : { start: span.start, end: line };
}

/** Offset of the first character of the line behind that of `offset`, or `text.length` where there is none. */
export function nextLine(text: string, offset: number): number {
	const end = lineEnd(text, offset);
	return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
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

/** Behind the last of the next lines that stand deeper than `column`, whatever they say; empty lines between them count along. */
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
