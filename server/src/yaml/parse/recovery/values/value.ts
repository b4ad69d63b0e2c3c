/** What stands behind a colon or dash: where it ends, and what of it YAML would read otherwise than it was meant. */

import { isSingle } from "../schemaNode";
import type { Previous, Walk } from "../walk";
import { readAlias, readProperties } from "./anchors";
import { readBlockHead } from "./blockHead";
import { readBlockText } from "./blockText";
import { readFlowValue } from "./flowValue";
import { readGroupBehind } from "./groupBehind";
import { trimmedComment } from "./quoted";
import { readPlainScalar, readQuotedScalar } from "./scalar";
import { rowOf, type ValuePosition } from "./valuePosition";

export function readValue(walk: Walk, position: ValuePosition): Previous {
	const { text } = walk;
	const { line, start } = position;
	const sign = text[start];
	if (start >= line.last || isComment(walk, position)) {
		return rowOf(position, { isEmpty: true });
	}
	if (sign === "&" || sign === "!") {
		return readProperties(walk, position, readValue) ?? readPlainScalar(walk, position);
	}
	if (sign === '"' || sign === "'") {
		return readQuotedScalar(walk, position);
	}
	if ((sign === "[" || sign === "{") && !isSentence(walk, position)) {
		return readFlowValue(walk, position);
	}
	if ((sign === "|" || sign === ">") && /^[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/.test(text.slice(start, line.last))) {
		return readBlockText(walk, position);
	}
	if (sign === "*" && readAlias(walk, start, line)) {
		return rowOf(position);
	}
	return readBlockHead(walk, position) ?? readGroupBehind(walk, position, readValue) ?? readPlainScalar(walk, position);
}

/** `#3 is broken` is no comment. */
function isComment({ text }: Walk, { start, line }: ValuePosition): boolean {
	return text[start] === "#" && !/^#\d+\s+\p{L}/u.test(text.slice(start, Math.min(line.last, start + 40)));
}

/** Text that only begins with a bracket: `[draft] Quiet nights`, where text is due. */
function isSentence({ text }: Walk, { start, line, expected }: ValuePosition): boolean {
	if (!isSingle(expected)) {
		return false;
	}
	const content = text.slice(start, trimmedComment(text, start, line.last));
	const close = content.indexOf(text[start] === "[" ? "]" : "}");
	return close < 0 || /[^\s\]}]/.test(content.slice(close + 1));
}
