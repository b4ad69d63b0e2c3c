/**
 * Values on one line, read without the `yaml` package where they are ordinary: words, numbers, texts in quotes and
 * lists of these between brackets. As the core schema of YAML 1.2 has them.
 */

import type { Item, ScalarNode, TreeNode } from "../../tree";
import { afterSpaces, isNothing } from "./contentLines";

/** The value from `start` to the end of its line, a comment behind it left out; nothing where it is not ordinary. */
export function readOneLine(text: string, start: number, end: number): TreeNode | undefined {
	const value = text[start] === "[" ? readList(text, start, end) : readScalar(text, start, end, false);
	const behind = afterSpaces(text, value?.span.end ?? end, end);
	const isLast = behind === end || (behind > (value?.span.end ?? end) && isNothing(text, behind, end));
	return isLast ? value : undefined;
}

/** `[a, b]`: no comma behind the last, nothing nested. */
function readList(text: string, start: number, end: number): TreeNode | undefined {
	const items: Item[] = [];
	let at = afterSpaces(text, start + 1, end);
	while (text[at] !== "]" || items.length > 0) {
		const value = readScalar(text, at, end, true);
		const next = afterSpaces(text, value?.span.end ?? end, end);
		if (value === undefined || next === end) {
			return undefined;
		}
		items.push({ start: at, value });
		if (text[next] === "]") {
			at = next;
			break;
		}
		if (text[next] !== ",") {
			return undefined;
		}
		at = afterSpaces(text, next + 1, end);
	}
	return { kind: "list", span: { start, end: at + 1 }, flow: true, items };
}

function readScalar(text: string, start: number, end: number, inFlow: boolean): ScalarNode | undefined {
	const first = text.charAt(start);
	if (first === '"' || first === "'") {
		return readQuoted(text, start, end, first);
	}
	return start === end || INDICATORS.includes(first) ? undefined : readPlain(text, start, end, inFlow);
}

/** What may begin something else than words; signs before a number too. */
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
		if (inFlow && (code === COMMA || code === CLOSING)) {
			break;
		}
		const isOdd =
			code < SPACE ||
			(code === COLON && (inFlow || at + 1 === end || text.charCodeAt(at + 1) <= SPACE)) ||
			(inFlow && BRACKETS.includes(text.charAt(at)));
		if (isOdd) {
			return undefined;
		}
		last = at + 1;
	}
	const words = text.slice(start, last);
	const value = plainValue(words);
	return value === undefined ? undefined : { kind: "scalar", span: { start, end: last }, value, style: "plain" };
}

const SPACE = 0x20;
const HASH = 0x23;
const COMMA = 0x2c;
const COLON = 0x3a;
const CLOSING = 0x5d;
const BRACKETS = "[{}";

/** Nothing for numbers that are more than digits and a point. */
function plainValue(words: string): ScalarNode["value"] | undefined {
	const first = words.charCodeAt(0);
	if (first >= 0x30 && first <= 0x39) {
		return DIGITS.test(words) ? Number(words) : NUMBER.test(words) ? undefined : words;
	}
	const special = words.length <= 5 ? SPECIAL.get(words) : undefined;
	return special === undefined ? words : special;
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
