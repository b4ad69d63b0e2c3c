/**
 * What is done while somebody types: a sign that would end an answer too early puts quotes around the answer, and a key or a
 * dash typed too far in, where Enter went on with the text above, goes to the column of its neighbours.
 */
import type { TextEdit } from "vscode-languageserver-types";
import { questionAlong } from "../../format/questions";
import { columnOf, indentation, lineEnd, lineStart, trimEnd } from "../../text/lines";
import type { Edit, Span } from "../../text/span";
import { answerAround, itemAbove, type PlainAnswer } from "../../yaml/edit/plainAnswer";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";

/** @param offset behind the sign, and behind the indentation that an editor writes after Enter */
export function getOnTypeFormatting(analysis: Analysis, offset: number, sign: string): TextEdit[] {
	const { document, pilot } = analysis;
	const { text } = pilot.tree;
	const edits = /^[ \t]+- $/.test(text.slice(lineStart(text, offset), offset))
		? outdentedDash(text, offset, analysis)
		: editsAt(text, offset, sign, analysis);
	return edits.map(({ span, text }) => ({
		range: toRange(document, span),
		newText: text,
	}));
}

function editsAt(text: string, offset: number, sign: string, { pilot }: Analysis): readonly Edit[] {
	const typed = endOfTyped(text, offset, sign);
	const answerEnd = typed === undefined ? undefined : answerEndBefore(text, typed);
	if (typed === undefined || answerEnd === undefined) {
		return [];
	}
	const answer = answerAround(text, answerEnd);
	const question = answer && questionAlong(pilot.root.question, answer.path);
	if (answer === undefined || question?.shape !== "text" || !FREE.has(question.kind ?? "")) {
		return [];
	}
	const key = keyBefore(text, answer, answerEnd);
	if (key === undefined) {
		return inQuotes(text, endingAt(text, answer, offset), offset);
	}
	const holder = questionAlong(pilot.root.question, answer.path.slice(0, -1));
	const isMissing = holder?.members.some((member) => member.key === key) === true && !answer.siblings.has(key);
	return isMissing && answer.end <= lineEnd(text, typed) ? outdented(text, typed, offset, answer.keyColumn) : [];
}

/** Where people write what they like; a name may hold a colon too. */
const FREE: ReadonlySet<string> = new Set(["text", "textOrLink", "party", "regulation"]);

/** Where the text typed before the sign ends; nothing where the sign does not show that. */
function endOfTyped(text: string, offset: number, sign: string): number | undefined {
	switch (sign) {
		case " ":
			return text[offset - 1] === " " ? offset - 1 : undefined;
		case ":":
			return /^(?:\s|$)/.test(text.slice(offset, offset + 1)) &&
				!TIME_OR_SCHEME.test(text.slice(lineStart(text, offset), offset))
				? offset
				: undefined;
		default: {
			const end = trimEnd(text, lineStart(text, offset));
			return text.slice(end, lineStart(text, offset)).match(/\n/g)?.length === 1 ? end : undefined;
		}
	}
}

/** Half of a time or of an address. */
const TIME_OR_SCHEME = /(?:\d|\b(?:https?|ftps?|file|mailto|tel|urn|doi|geo|[a-z])):$/i;

/** The sign that ends an answer for YAML: `klagen:‸`, `#3‸`. A `#` by itself begins a comment that is meant. */
function answerEndBefore(text: string, end: number): number | undefined {
	const line = text.slice(lineStart(text, end), end);
	const hash = /[^\s#][ \t]+(#[\p{L}\p{N}]\S*)$/u.exec(line)?.[1];
	return /[^\s:][ \t]*:$/.test(line) ? end - 1 : hash === undefined ? undefined : end - hash.length;
}

/** The word before a colon that is all of its line, in a line below the first of the answer. */
function keyBefore(text: string, { start }: Span, answerEnd: number): string | undefined {
	const line = lineStart(text, answerEnd);
	const word = text.slice(line, answerEnd).trim();
	return text[answerEnd] === ":" && line > start && /^[\p{L}\p{N}_-]+$/u.test(word) ? word : undefined;
}

/** With what is being typed: blanks behind it too, and the line that Enter began. */
function endingAt(text: string, { start, end, base }: PlainAnswer, offset: number): Span {
	const line = lineStart(text, offset);
	const isContinued = line <= end || columnOf(text, offset) > base;
	return { start, end: isContinued && text.slice(end, offset).trim() === "" ? Math.max(end, offset) : end };
}

function inQuotes(text: string, { start, end }: Span, offset: number): readonly Edit[] {
	const answer = text.slice(start, end);
	const quote = /["\\]/.test(answer) ? "'" : '"';
	const doubled = quote === "'" ? [...answer.matchAll(/'/g)].map(({ index }) => insert(start + index, "'")) : [];
	const beforeComment = end === offset && text[end] === "#";
	return [insert(start, quote), ...doubled, insert(end, beforeComment ? `${quote} ` : quote)];
}

function insert(at: number, text: string): Edit {
	return { span: { start: at, end: at }, text };
}

/** The line of the key, and the one that Enter began below it. */
function outdented(text: string, typed: number, offset: number, column: number): readonly Edit[] {
	const from = indentation(text, lineStart(text, typed)).length;
	const starts = [...new Set([lineStart(text, typed), lineStart(text, offset)])];
	return starts.map((start) => {
		const lead = indentation(text, start).length;
		return { span: { start: start + Math.max(lead - from + column, 0), end: start + lead }, text: "" };
	});
}

/** Behind the text of an item a dash would belong to that text. */
function outdentedDash(text: string, offset: number, { pilot }: Analysis): readonly Edit[] {
	const above = itemAbove(text, lineStart(text, offset));
	const isText = above !== undefined && questionAlong(pilot.root.question, above.path)?.shape === "text";
	return isText && columnOf(text, offset - 2) > above.column ? outdented(text, offset - 1, offset, above.column) : [];
}
