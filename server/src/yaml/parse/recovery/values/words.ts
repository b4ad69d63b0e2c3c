/** Words, with or without quotation marks. */
import type { Span } from "../../../../text/span";
import { isSingle } from "../schemaNode";
import { type Slip, slipAt } from "../slip";
import { type Previous, tell, type Walk } from "../walk";
import { commentStart, cutByHash } from "./comments";
import { closeQuote, readQuoted } from "./quoted";
import { endOfQuotation, endOfWords } from "./sentence";
import { readShallowQuote } from "./shallowQuote";
import { rowOf, sentenceOf, type ValuePosition } from "./valuePosition";

export function readQuotedWords(walk: Walk, place: ValuePosition): Previous {
	const { text } = walk;
	const { line, start } = place;
	const quoted = readQuoted(text, start, line.last);
	if (quoted.kind === "part") {
		return readWords(walk, place, quoted.slip);
	}
	const style = text[start] === '"' ? "double" : "single";
	if (quoted.kind === "closed") {
		const { close, slip } = quoted;
		if (slip !== undefined) {
			tell(walk, slip);
		}
		const hasComment = commentStart(text, close + 1, line.last) < line.last;
		return rowOf(place, { sentence: sentenceOf(walk, place, { style, end: close + 1, close, hasComment, slip }) });
	}
	const { end, last, closed } = endOfQuotation(walk, place, text[start] ?? "");
	if (closed !== undefined) {
		const sentence = sentenceOf(walk, place, { style, end, close: closed });
		return rowOf(place, { sentence, line: last.index });
	}
	const shallow = readShallowQuote(walk, place);
	if (shallow !== undefined) {
		return shallow;
	}
	tell(walk, closeQuote(text, start, end));
	return rowOf(place, { line: last.index });
}

/** @param known what is known to be wrong with them */
export function readWords(walk: Walk, place: ValuePosition, known?: Slip): Previous {
	const { text } = walk;
	const { line, start } = place;
	const { end, last } = endOfWords(walk, place);
	const first = { start, end: last === line ? end : line.last };
	const slip = known ?? slipOf(text, end, first, place);
	if (slip !== undefined) {
		tell(walk, slip);
	}
	const sentence = sentenceOf(walk, place, { end, hasComment: end < last.last, slip, needsQuotes: slip !== undefined });
	return rowOf(place, { sentence, line: last.index });
}

/** A sign in front, a colon or a number sign: for nothing else words need quotes. */
const ODD_WORDS = /^[^\p{L}\d]|[:#]/u;

/** What no words begin with that stand without quotes. */
const SIGNS = "[]{},&*!|>%@`#?\"'";

/**
 * Why words cannot stand without quotes.
 * @param first them, on their first line
 */
function slipOf(text: string, end: number, first: Span, { expected, isDash }: ValuePosition): Slip | undefined {
	const { start } = first;
	if (!ODD_WORDS.test(text.slice(start, end))) {
		return undefined;
	}
	// Where a word of a list, a date or a number is due, what follows # can only be a comment.
	const isText = expected === undefined || expected.shape === "text" || !isSingle(expected);
	const sign = text[start] ?? "";
	const words = isText ? text.slice(start, end) : text.slice(start, end).replace(/\s#.*/s, "");
	const isAlone = start + 1 === end || /\s/.test(text[start + 1] ?? "");
	if (isOpenAnswer(words)) {
		return slipAt("sign-in-front", first, { reads: "silent", name: sign });
	}
	if ((SIGNS.includes(sign) && (sign !== "?" || isAlone)) || (isAlone && (sign === "-" || sign === ":"))) {
		return slipAt("sign-in-front", first, { name: sign, sure: "!&#*".includes(sign) });
	}
	if (isText && cutByHash(text, start, first.end) !== undefined) {
		return slipAt("cut-by-hash", first, { sure: true });
	}
	return /:(?=\s|$)/.test(words)
		? slipAt("cut-by-colon", first, { sure: isDash && expected?.shape === "text" })
		: undefined;
}

/** `?`, `? who pays`, `-`: nothing is said yet, and nothing is wrong with that. */
function isOpenAnswer(words: string): boolean {
	return words === "-" || words === "?" || /^\?\s/.test(words);
}
