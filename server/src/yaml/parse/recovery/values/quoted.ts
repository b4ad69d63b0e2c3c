/** A value that begins with a quotation mark: whether the marks stand around all of it, around its first words, or are not closed. */

import type { Edit } from "../../../../text/span";
import { closingQuote } from "../../../flow";
import { afterBlanks } from "../head";
import { isBlankSign } from "../lines";
import { insertion, type Slip, slipAt } from "../slip";
import { commentStart } from "./comments";

export type Quoted =
	/** Closed on its line, with nothing but a comment behind it, or mended to be so. */
	| { readonly kind: "closed"; readonly close: number; readonly slip?: Slip }
	/** The marks are part of a longer text, which needs marks around all of it. */
	| { readonly kind: "part"; readonly slip: Slip }
	| { readonly kind: "open" };

/** `'s-Hertogenbosch`, `'t Gooi`: an apostrophe, no quotation mark. */
const APOSTROPHE = /^['’](?:s|t|n|k|m|r|ns|ie|d)(?=[-\s])/i;
const LETTER = /[\p{L}\d]/u;

/** @param end of the line without blanks behind it */
export function readQuoted(text: string, start: number, end: number): Quoted {
	const close = closingQuote(text, start, end);
	const isApostrophe = APOSTROPHE.test(text.slice(start, start + 4));
	if (close === undefined) {
		return isApostrophe ? { kind: "part", slip: signInFront(text, start, end) } : { kind: "open" };
	}
	const behind = afterBlanks(text, close + 1, end);
	if (behind === end || (text[behind] === "#" && behind > close + 1)) {
		const slip = text[start] === '"' ? unknownEscapes(text, start, close) : undefined;
		return slip === undefined ? { kind: "closed", close } : { kind: "closed", close, slip };
	}
	if (isApostrophe) {
		return { kind: "part", slip: signInFront(text, start, end) };
	}
	const comma = /^[,;]/.test(text.slice(behind, behind + 1)) ? afterBlanks(text, behind + 1, end) : undefined;
	if (comma === end || (comma !== undefined && text[comma] === "#")) {
		const edits = [{ span: { start: close + 1, end: behind + 1 }, text: "" }];
		const span = { start: behind, end: behind + 1 };
		return { kind: "closed", close, slip: slipAt("comma-behind", span, { name: text[behind] ?? "", edits }) };
	}
	const stop = trimmedComment(text, start, end);
	if (stop - 1 > close && text[stop - 1] === text[start] && isInside(text, close)) {
		return { kind: "closed", close: stop - 1, slip: quotesInside(text, start, stop - 1) };
	}
	if (isWithinWord(text, close)) {
		return { kind: "open" };
	}
	return { kind: "part", slip: slipAt("words-behind-quotes", { start, end: Math.max(stop, behind + 1) }) };
}

/** `"C:\\quiet"`: a backslash that begins no sign that YAML knows. */
function unknownEscapes(text: string, start: number, close: number): Slip | undefined {
	const found = [
		...text.slice(start, close).matchAll(/\\(?:[0abtnvfre "/\\N_LP\t]|x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|([\s\S]))/gi),
	]
		.filter(([, unknown]) => unknown !== undefined)
		.map(({ index }) => start + index);
	const [first] = found;
	return first === undefined
		? undefined
		: slipAt("bad-escape", { start: first, end: first + 2 }, { edits: found.map((at) => insertion(at, "\\")) });
}

function signInFront(text: string, start: number, end: number): Slip {
	return slipAt("sign-in-front", { start, end: trimmedComment(text, start, end) }, { name: text[start] ?? "" });
}

/** The end of the text, without a comment behind it. */
export function trimmedComment(text: string, start: number, end: number): number {
	let stop = commentStart(text, start, end);
	while (stop > start && isBlankSign(text[stop - 1])) {
		stop--;
	}
	return stop;
}

/** A mark that opens, or an apostrophe in a word: the text that it stands in continues. */
function isInside(text: string, at: number): boolean {
	return isWithinWord(text, at) || (!LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at + 1] ?? ""));
}

function isWithinWord(text: string, at: number): boolean {
	return LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at + 1] ?? "");
}

function quotesInside(text: string, start: number, close: number): Slip {
	return slipAt(
		"quotes-inside",
		{ start, end: close + 1 },
		{ name: text[start] ?? "", edits: escapesInside(text, start, close) },
	);
}

/** Marks that are escaped already stay as they are. */
function escapesInside(text: string, start: number, close: number): Edit[] {
	const quote = text[start] ?? '"';
	const mark = quote === "'" ? "'" : "\\";
	const edits: Edit[] = [];
	for (let at = start + 1; at < close; at++) {
		if (text[at] === mark && (quote === '"' || text[at + 1] === "'")) {
			at++;
		} else if (text[at] === quote) {
			edits.push(insertion(at, mark));
		}
	}
	return edits;
}

/** Marks from a word processor: `"Quiet nights”`. */
const CURLY = /[“”„«»‘’‚]$/;

/** Closes an unclosed quote at the end of the text. */
export function closeQuote(text: string, start: number, end: number): Slip {
	const quote = text[start] ?? '"';
	const isCurly = CURLY.test(text.slice(start + 1, end));
	const stop = isCurly ? end - 1 : end;
	const edits = [
		...escapesInside(text, start, stop),
		isCurly ? { span: { start: stop, end }, text: quote } : insertion(end, quote),
	];
	return slipAt("unclosed-quote", { start, end }, { name: quote, edits });
}
