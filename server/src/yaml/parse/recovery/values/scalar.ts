/** Plain and quoted scalars. */
import type { Span } from "../../../../text/span";
import { isSingle } from "../schemaNode";
import { type Slip, slipAt } from "../slip";
import { type Previous, report, type Walk } from "../walk";
import { commentStart, cutByHash } from "./comments";
import { closeQuote, readQuoted } from "./quoted";
import { endOfPlain, endOfQuotation } from "./sentence";
import { readShallowQuote } from "./shallowQuote";
import { rowOf, sentenceOf, type ValuePosition } from "./valuePosition";

export function readQuotedScalar(walk: Walk, position: ValuePosition): Previous {
	const { text } = walk;
	const { line, start } = position;
	const quoted = readQuoted(text, start, line.last);
	if (quoted.kind === "part") {
		return readPlainScalar(walk, position, quoted.slip);
	}
	const style = text[start] === '"' ? "double" : "single";
	if (quoted.kind === "closed") {
		const { close, slip } = quoted;
		if (slip !== undefined) {
			report(walk, slip);
		}
		const hasComment = commentStart(text, close + 1, line.last) < line.last;
		return rowOf(position, {
			sentence: sentenceOf(walk, position, { style, end: close + 1, close, hasComment, slip }),
		});
	}
	const { end, last, closed } = endOfQuotation(walk, position, text[start] ?? "");
	if (closed !== undefined) {
		const sentence = sentenceOf(walk, position, { style, end, close: closed });
		return rowOf(position, { sentence, line: last.index });
	}
	const shallow = readShallowQuote(walk, position);
	if (shallow !== undefined) {
		return shallow;
	}
	report(walk, closeQuote(text, start, end));
	return rowOf(position, { line: last.index });
}

/** @param known what is known to be wrong with them */
export function readPlainScalar(walk: Walk, position: ValuePosition, known?: Slip): Previous {
	const { text } = walk;
	const { line, start } = position;
	const { end, last } = endOfPlain(walk, position);
	const first = { start, end: last === line ? end : line.last };
	const slip = known ?? slipOf(text, end, first, position);
	if (slip !== undefined) {
		report(walk, slip);
	}
	const sentence = sentenceOf(walk, position, {
		end,
		hasComment: end < last.last,
		slip,
		needsQuotes: slip !== undefined,
	});
	return rowOf(position, { sentence, line: last.index });
}

/** A sign in front, a colon or a number sign: for nothing else a text needs quotes. */
const MAY_NEED_QUOTES = /^[^\p{L}\d]|[:#]/u;

/** What no text without quotes begins with. */
const SIGNS = "[]{},&*!|>%@`#?\"'";

/**
 * Why a text cannot stand without quotes.
 * @param first them, on their first line
 */
function slipOf(text: string, end: number, first: Span, { expected, isDash }: ValuePosition): Slip | undefined {
	const { start } = first;
	if (!MAY_NEED_QUOTES.test(text.slice(start, end))) {
		return undefined;
	}
	// Where a word of a list, a date or a number is due, what follows # can only be a comment.
	const isText = expected === undefined || expected.shape === "text" || !isSingle(expected);
	const sign = text[start] ?? "";
	const content = isText ? text.slice(start, end) : text.slice(start, end).replace(/\s#.*/s, "");
	const isAlone = start + 1 === end || /\s/.test(text[start + 1] ?? "");
	if (isUnanswered(content)) {
		return slipAt("sign-in-front", first, { isReported: false, name: sign });
	}
	if ((SIGNS.includes(sign) && (sign !== "?" || isAlone)) || (isAlone && (sign === "-" || sign === ":"))) {
		return slipAt("sign-in-front", first, { name: sign, sure: "!&#*".includes(sign) });
	}
	if (isText && cutByHash(text, start, first.end) !== undefined) {
		return slipAt("cut-by-hash", first, { sure: true });
	}
	return /:(?=\s|$)/.test(content)
		? slipAt("cut-by-colon", first, { sure: isDash && expected?.shape === "text" })
		: undefined;
}

/** `?`, `? who pays`, `-`: it is unanswered, and nothing is wrong with that. */
function isUnanswered(content: string): boolean {
	return content === "-" || content === "?" || /^\?\s/.test(content);
}
