/** What a line begins with: dashes, a key. Read from its signs alone. */
import { isBlankSign, type Line } from "./lines";

export interface Dash {
	readonly start: number;
	/** Behind the dash, or behind what stands for it: `•`, `1.`. */
	readonly end: number;
	readonly column: number;
	/** The blanks behind it. */
	readonly gap: { readonly start: number; readonly end: number };
}

export interface Key {
	readonly start: number;
	readonly end: number;
	/** Without quotes. */
	readonly name: string;
	/** Behind the colon. */
	readonly after: number;
	/** One word of letters, as keys of a format are. */
	readonly isWord: boolean;
}

export interface Head {
	readonly line: Line;
	readonly dashes: readonly Dash[];
	readonly key: Key | undefined;
	/** How far in stands what follows the dashes. */
	readonly column: number;
	/** Where what follows the dashes begins. */
	readonly start: number;
	/** Where the value begins. */
	readonly value: number;
}

const WORD = /^(?:[A-Za-z_][\w./*-]*|<<)$/;

export function readHead(text: string, line: Line): Head {
	const dashes: Dash[] = [];
	let at = line.first;
	let { column } = line;
	while (text[at] === "-" && (at + 1 === line.last || isBlankSign(text[at + 1])) && dashes.length < 20) {
		const dash = dashAt(text, at, at + 1, column, line.last);
		dashes.push(dash);
		column += dash.gap.end === dash.gap.start ? 1 : 1 + widthOf(text, dash);
		at = dash.gap.end;
	}
	return headBehind(text, line, dashes, at, column);
}

/** The line, where what it begins with stands for a dash. */
export function withBullet(text: string, line: Line, length: number): Head {
	const dash = dashAt(text, line.first, line.first + length, line.column, line.last);
	return headBehind(text, line, [dash], dash.gap.end, line.column + 2);
}

function headBehind(text: string, line: Line, dashes: readonly Dash[], start: number, column: number): Head {
	const key = readKey(text, afterProperties(text, start, line.last), line.last);
	const value = key === undefined ? start : afterBlanks(text, key.after, line.last);
	return { line, dashes, key, column, start, value };
}

function dashAt(text: string, start: number, end: number, column: number, last: number): Dash {
	return { start, end, column, gap: { start: end, end: afterBlanks(text, end, last) } };
}

/** A tab behind a dash stands for one space. */
function widthOf(text: string, { gap }: Dash): number {
	return text.slice(gap.start, gap.end).includes("\t") ? 1 : gap.end - gap.start;
}

export function afterBlanks(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && isBlankSign(text[at])) {
		at++;
	}
	return at;
}

/** `&name` and `!tag` in front of a key. */
function afterProperties(text: string, start: number, end: number): number {
	let at = start;
	while (text[at] === "&" || text[at] === "!") {
		while (at < end && !isBlankSign(text[at])) {
			at++;
		}
		at = afterBlanks(text, at, end);
	}
	return at;
}

/** What no key without quotes begins with. */
const NO_KEY = "[{]},!&*|>%@`#?\"'";

export function readKey(text: string, start: number, end: number): Key | undefined {
	const sign = text[start] ?? "";
	if (sign === '"' || sign === "'") {
		return readQuotedKey(text, start, end, sign);
	}
	if (sign === "" || (NO_KEY.includes(sign) && !text.startsWith("<<", start))) {
		return undefined;
	}
	for (let at = start; at < end; at++) {
		if (text[at] === ":" && (at + 1 === end || isBlankSign(text[at + 1]))) {
			let stop = at;
			while (stop > start && isBlankSign(text[stop - 1])) {
				stop--;
			}
			const name = text.slice(start, stop);
			return { start, end: stop, name, after: at + 1, isWord: WORD.test(name) };
		}
		if (text[at] === "#" && isBlankSign(text[at - 1])) {
			return undefined;
		}
	}
	return undefined;
}

function readQuotedKey(text: string, start: number, end: number, quote: string): Key | undefined {
	const close = text.indexOf(quote, start + 1);
	if (close < 0 || close >= end) {
		return undefined;
	}
	const colon = afterBlanks(text, close + 1, end);
	const isKey = text[colon] === ":" && (colon + 1 === end || isBlankSign(text[colon + 1]) || quote === '"');
	const name = text.slice(start + 1, close);
	return isKey ? { start, end: close + 1, name, after: colon + 1, isWord: WORD.test(name) } : undefined;
}

/** `title:Quiet nights`: a key whose colon has no space behind it. */
export function readGluedKey(text: string, start: number, end: number): Key | undefined {
	const match = /^([A-Za-z_][\w-]*)[ \t]*:(?=[^\s/:])/.exec(text.slice(start, Math.min(end, start + 80)));
	const [before = "", name = ""] = match ?? [];
	return match === null
		? undefined
		: { start, end: start + name.length, name, after: start + before.length, isWord: true };
}
