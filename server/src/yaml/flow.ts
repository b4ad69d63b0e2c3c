/** Lists and maps on one line (`[a, b]`, `{kind: x}`), read from their signs alone, also incomplete ones. */
import { lineEnd } from "../text/lines";
import type { Span } from "../text/span";

export interface Flow extends Span {
	readonly kind: "map" | "list";
	/** Its closing bracket stands there; it is the last character. */
	readonly closed: boolean;
	/** What stands between the commas; there is always one, maybe empty. */
	readonly parts: readonly FlowPart[];
}

/** From behind a comma or bracket up to the next. */
export interface FlowPart extends Span {
	/** The word before a colon, quotes included. */
	readonly key: Span | undefined;
	readonly colon: number | undefined;
	/** What stands behind the colon, or the whole part where it has none; empty at the end of the part where there is nothing. */
	readonly value: Span;
	readonly nested: Flow | undefined;
}

/** Deeper than anybody writes. */
const MAX_DEPTH = 40;

/** @param limit where it ends at the latest, closed or not */
export function readFlow(text: string, start: number, limit: number, depth = 0): Flow {
	const kind = text[start] === "{" ? "map" : "list";
	const parts: FlowPart[] = [];
	let at = start + 1;
	for (;;) {
		const part = readPart(text, at, limit, depth);
		parts.push(part);
		at = part.end;
		if (at >= limit || text[at] !== ",") {
			break;
		}
		at++;
	}
	const closed = at < limit && isClosing(text[at]);
	return { kind, start, end: closed ? at + 1 : at, closed, parts };
}

export function isClosing(sign: string | undefined): boolean {
	return sign === "]" || sign === "}";
}

function readPart(text: string, start: number, limit: number, depth: number): FlowPart {
	let colon: number | undefined;
	let nested: Flow | undefined;
	let key: Span | undefined;
	/** Where the word at hand begins and ends. */
	let from: number | undefined;
	let to = start;
	let at = start;
	while (at < limit && text[at] !== "," && !isClosing(text[at])) {
		const sign = text[at] as string;
		if (sign === "#" && /\s/.test(text[at - 1] ?? " ")) {
			at = lineEnd(text, at);
		} else if (/\s/.test(sign)) {
			at++;
		} else if (sign === ":" && colon === undefined && isColon(text, at, limit)) {
			colon = at;
			key = from === undefined ? { start: at, end: at } : { start: from, end: to };
			from = undefined;
			nested = undefined;
			at++;
		} else if (from === undefined && (sign === "[" || sign === "{") && depth < MAX_DEPTH) {
			nested = readFlow(text, at, limit, depth + 1);
			from = at;
			at = to = nested.end;
		} else if (from === undefined && (sign === "&" || sign === "!")) {
			at = propertyEnd(text, at, limit);
		} else {
			from ??= at;
			at = to = from === at && (sign === '"' || sign === "'") ? quoteEnd(text, at, limit) : at + 1;
		}
	}
	const value = from === undefined ? { start: at, end: at } : { start: from, end: to };
	return { start, end: at, key, colon, value, nested };
}

/** Behind an anchor or a tag, which are no part of what they stand in front of. */
function propertyEnd(text: string, start: number, limit: number): number {
	return start + (/^.[^\s,[\]{}]*/.exec(text.slice(start, limit))?.[0].length ?? 1);
}

/** `a:b` is one word, `"a":b` is not. */
function isColon(text: string, at: number, limit: number): boolean {
	return at + 1 >= limit || /[\s,[\]{}]/.test(text[at + 1] as string) || /["']/.test(text[at - 1] ?? "");
}

/** Behind the closing quote; where there is none, before the sign that most likely ends what was meant. */
export function quoteEnd(text: string, start: number, limit: number): number {
	const close = closingQuote(text, start, limit);
	const isApostrophe = /^'(?:s|t|n|k|m|r)[-\s]/i.test(text.slice(start, start + 3));
	if (close !== undefined && !(isApostrophe && /^[ \t]*[^\s,\]}:#]/.test(text.slice(close + 1, limit)))) {
		return close + 1;
	}
	const rest = /^[^,\]}\r\n]*/.exec(text.slice(start + 1, limit))?.[0] ?? "";
	return start + 1 + rest.trimEnd().length;
}

/** The quote that closes the one at `start`, or that closes `quote` behind it. */
export function closingQuote(
	text: string,
	start: number,
	limit: number,
	quote: string | undefined = text[start],
): number | undefined {
	for (let at = start + 1; at < limit; at++) {
		if (quote === '"' && text[at] === "\\") {
			at++;
		} else if (text[at] === quote) {
			if (quote === "'" && text[at + 1] === "'") {
				at++;
			} else {
				return at;
			}
		}
	}
	return undefined;
}
