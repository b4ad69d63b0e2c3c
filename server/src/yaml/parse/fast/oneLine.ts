/**
 * Values on one line, read without the `yaml` package where they are ordinary: plain texts, numbers, texts in quotes, and
 * lists and maps of these between brackets. As the core schema of YAML 1.2 has them.
 */

import type { Item, Pair, ScalarNode, TreeNode } from "../../tree";
import { afterSpaces, isNothing, keyEnd } from "./contentLines";

/** The value from `start` to the end of its line, a comment behind it left out; nothing where it is not ordinary. */
export function readOneLine(text: string, start: number, end: number): TreeNode | undefined {
	const value = readValue(text, start, end, 0);
	const behind = afterSpaces(text, value?.span.end ?? end, end);
	const isLast = behind === end || (behind > (value?.span.end ?? end) && isNothing(text, behind, end));
	return isLast ? value : undefined;
}

/** @param depth in how many brackets it stands */
function readValue(text: string, start: number, end: number, depth: number): TreeNode | undefined {
	const first = text.charCodeAt(start);
	if (first !== OPEN_LIST && first !== OPEN_MAP) {
		return readScalar(text, start, end, depth > 0);
	}
	if (depth > MAX_BRACKETS) {
		return undefined;
	}
	return first === OPEN_LIST ? readList(text, start, end, depth + 1) : readMap(text, start, end, depth + 1);
}

/** `[a, b]`: no comma behind the last. */
function readList(text: string, start: number, end: number, depth: number): TreeNode | undefined {
	const items: Item[] = [];
	const close = readEntries(text, start, end, CLOSE_LIST, (at) => {
		const value = readValue(text, at, end, depth);
		if (value !== undefined) {
			items.push({ start: at, value });
		}
		return value?.span.end;
	});
	return close === undefined ? undefined : { kind: "list", span: { start, end: close }, flow: true, items };
}

/** `{a: b, c: d}`: each key a word with a value, and none twice. */
function readMap(text: string, start: number, end: number, depth: number): TreeNode | undefined {
	const pairs: Pair[] = [];
	const close = readEntries(text, start, end, CLOSE_MAP, (at) => {
		const colon = LETTER.test(text.charAt(at)) ? keyEnd(text, { start: at, end, column: 0 }) : undefined;
		const value = colon === undefined ? undefined : readValue(text, afterSpaces(text, colon + 1, end), end, depth);
		const key = text.slice(at, colon);
		if (colon === undefined || value === undefined || pairs.some((pair) => pair.key === key)) {
			return undefined;
		}
		pairs.push({ key, keySpan: { start: at, end: colon }, value });
		return value.span.end;
	});
	return close === undefined ? undefined : { kind: "map", span: { start, end: close }, flow: true, pairs };
}

/**
 * Where the bracket that closes what begins at `start` ends; nothing where anything is not ordinary.
 * @param readEntry reads what begins at an offset, and returns where it ends
 */
function readEntries(
	text: string,
	start: number,
	end: number,
	closing: number,
	readEntry: (at: number) => number | undefined,
): number | undefined {
	let at = afterSpaces(text, start + 1, end);
	if (text.charCodeAt(at) === closing) {
		return at + 1;
	}
	for (;;) {
		const next = afterSpaces(text, readEntry(at) ?? end, end);
		if (next === end) {
			return undefined;
		}
		if (text.charCodeAt(next) === closing) {
			return next + 1;
		}
		if (text.charCodeAt(next) !== COMMA) {
			return undefined;
		}
		at = afterSpaces(text, next + 1, end);
	}
}

/** More than any pilot has. */
const MAX_BRACKETS = 10;
const LETTER = /[a-z]/i;

function readScalar(text: string, start: number, end: number, inFlow: boolean): ScalarNode | undefined {
	const first = text.charAt(start);
	if (first === '"' || first === "'") {
		return readQuoted(text, start, end, first);
	}
	return start === end || INDICATORS.includes(first) ? undefined : readPlain(text, start, end, inFlow);
}

/** What may begin something else than a plain text; signs before a number too. */
const INDICATORS = "-?:,[]{}#&*!|>%@`~+.\t";

function readPlain(text: string, start: number, end: number, inFlow: boolean): ScalarNode | undefined {
	let last = start;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === SPACE) {
			if (text.charCodeAt(at + 1) === HASH) {
				break;
			}
			continue;
		}
		if (inFlow && (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP)) {
			break;
		}
		const isUnsupported =
			code < SPACE ||
			(code === COLON && (inFlow || at + 1 === end || text.charCodeAt(at + 1) <= SPACE)) ||
			(inFlow && (code === OPEN_LIST || code === OPEN_MAP));
		if (isUnsupported) {
			return undefined;
		}
		last = at + 1;
	}
	const content = text.slice(start, last);
	const value = plainValue(content);
	return value === undefined ? undefined : { kind: "scalar", span: { start, end: last }, value, style: "plain" };
}

const SPACE = 0x20;
const HASH = 0x23;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;

/** Nothing for numbers that are more than digits and a point. */
function plainValue(content: string): ScalarNode["value"] | undefined {
	const first = content.charCodeAt(0);
	if (first >= 0x30 && first <= 0x39) {
		return DIGITS.test(content) ? Number(content) : NUMBER.test(content) ? undefined : content;
	}
	const special = content.length <= 5 ? SPECIAL.get(content) : undefined;
	return special === undefined ? content : special;
}

const DIGITS = /^\d{1,15}(?:\.\d{1,15})?$/;
/** Powers and other bases, or nearly so. */
const NUMBER = /^[\d.]+(?:[eE][-+]?\d*)?$|^0[ox]/;
const SPECIAL: ReadonlyMap<string, boolean | null> = new Map([
	...["null", "Null", "NULL"].map((word) => [word, null] as const),
	...["true", "True", "TRUE"].map((word) => [word, true] as const),
	...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

function readQuoted(text: string, start: number, end: number, quote: '"' | "'"): ScalarNode | undefined {
	const close = text.indexOf(quote, start + 1);
	if (close < 0 || close >= end || text[close + 1] === quote) {
		return undefined;
	}
	const value = text.slice(start + 1, close);
	// An escape, or a line end that is none.
	if (value.includes("\\") || value.includes("\r")) {
		return undefined;
	}
	const style = quote === '"' ? "double" : "single";
	return { kind: "scalar", span: { start, end: close + 1 }, value, style };
}
