/** What stands behind a colon or dash: where it ends, and what of it YAML would read otherwise than it was meant. */

import { isSingle } from "../schemaNode";
import type { Previous, Walk } from "../walk";
import { readAlias, readProperties } from "./anchors";
import { readBlockHead } from "./blockHead";
import { readBlockText } from "./blockText";
import { readFlowValue } from "./flowValue";
import { readGroupBehind } from "./groupBehind";
import { trimmedComment } from "./quoted";
import { rowOf, type ValuePosition } from "./valuePosition";
import { readQuotedWords, readWords } from "./words";

export function readValue(walk: Walk, place: ValuePosition): Previous {
	const { text } = walk;
	const { line, start } = place;
	const sign = text[start];
	if (start >= line.last || isComment(walk, place)) {
		return rowOf(place, { isEmpty: true });
	}
	if (sign === "&" || sign === "!") {
		return readProperties(walk, place, readValue) ?? readWords(walk, place);
	}
	if (sign === '"' || sign === "'") {
		return readQuotedWords(walk, place);
	}
	if ((sign === "[" || sign === "{") && !isSentence(walk, place)) {
		return readFlowValue(walk, place);
	}
	if ((sign === "|" || sign === ">") && /^[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/.test(text.slice(start, line.last))) {
		return readBlockText(walk, place);
	}
	if (sign === "*" && readAlias(walk, start, line)) {
		return rowOf(place);
	}
	return readBlockHead(walk, place) ?? readGroupBehind(walk, place, readValue) ?? readWords(walk, place);
}

/** `#3 is broken` is no comment. */
function isComment({ text }: Walk, { start, line }: ValuePosition): boolean {
	return text[start] === "#" && !/^#\d+\s+\p{L}/u.test(text.slice(start, Math.min(line.last, start + 40)));
}

/** Words that only begin with a bracket: `[draft] Quiet nights`, where words are due. */
function isSentence({ text }: Walk, { start, line, expected }: ValuePosition): boolean {
	if (!isSingle(expected)) {
		return false;
	}
	const words = text.slice(start, trimmedComment(text, start, line.last));
	const close = words.indexOf(text[start] === "[" ? "]" : "}");
	return close < 0 || /[^\s\]}]/.test(words.slice(close + 1));
}
