/** The lines of a text that are not empty, as the reader of sections needs them. */

/** A line without its indentation and its line end. */
export interface ContentLine {
	readonly start: number;
	readonly end: number;
	/** How many spaces stand before it. */
	readonly column: number;
}

/**
 * All but empty lines, comments and a `---` above everything. Nothing where a line begins with a tab, or begins or ends another
 * document, or where other line ends than `\n` and `\r\n` stand in the text.
 */
export function contentLines(text: string): ContentLine[] | undefined {
	if (text.includes("\r") && /\r(?!\n)/.test(text)) {
		return undefined;
	}
	const lines: ContentLine[] = [];
	let isBegun = false;
	for (let at = 0; at < text.length; ) {
		const lineFeed = text.indexOf("\n", at);
		const last = lineFeed < 0 ? text.length : lineFeed;
		const end = lineFeed > at && text.charCodeAt(last - 1) === CARRIAGE_RETURN ? last - 1 : last;
		const start = afterSpaces(text, at, end);
		if (!isBegun && lines.length === 0 && text.slice(at, end) === "---") {
			isBegun = true;
		} else if (start < end && text.charCodeAt(start) !== HASH) {
			if (text.charCodeAt(start) === TAB || (start === at && isMarker(text, start))) {
				return undefined;
			}
			lines.push({ start, end, column: start - at });
		}
		at = last + 1;
	}
	return lines;
}

export function afterSpaces(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && text.charCodeAt(at) === SPACE) {
		at++;
	}
	return at;
}

/** Whether nothing but a comment stands between `offset` and the end of the line at `end`. */
export function isNothing(text: string, offset: number, end: number): boolean {
	return offset === end || text.charCodeAt(offset) === HASH;
}

/** Offset of the colon of the key that begins at `start`; nothing where none does, or one out of the ordinary. */
export function keyEnd(text: string, { start, end }: ContentLine): number | undefined {
	let at = start;
	while (at < end && isWordCharacter(text.charCodeAt(at))) {
		at++;
	}
	const isKey = at > start && at - start <= MAX_KEY && at < end && text.charCodeAt(at) === COLON;
	return isKey && (at + 1 === end || text.charCodeAt(at + 1) === SPACE) ? at : undefined;
}

/** Whether a key begins at `start`. */
export function hasKey(text: string, line: ContentLine): boolean {
	return keyEnd(text, line) !== undefined;
}

/** Whether a list item begins at `start`. */
export function isDash(text: string, { start, end }: ContentLine): boolean {
	return text.charCodeAt(start) === DASH && (start + 1 === end || text.charCodeAt(start + 1) === SPACE);
}

/** YAML takes no longer ones without a question mark. */
const MAX_KEY = 1_000;
const TAB = 0x09;
const SPACE = 0x20;
const HASH = 0x23;
const DASH = 0x2d;
const COLON = 0x3a;
const CARRIAGE_RETURN = 0x0d;

function isMarker(text: string, at: number): boolean {
	return text.startsWith("---", at) || text.startsWith("...", at);
}

function isWordCharacter(code: number): boolean {
	return (
		(code >= 0x61 && code <= 0x7a) ||
		(code >= 0x41 && code <= 0x5a) ||
		(code >= 0x30 && code <= 0x39) ||
		code === 0x5f ||
		code === DASH
	);
}
