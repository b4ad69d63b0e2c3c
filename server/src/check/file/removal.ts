/** What to take away so that a key is gone with its answer and nothing else changes. */
import { lineEnd, lineStart, nextLine, trimEnd } from "../../text/lines";
import type { Span } from "../../text/span";
import { type MapNode, type Pair, pairSpan } from "../../yaml/tree";

/** Nothing, or the question mark that YAML allows before a key. */
const BEFORE_KEY = /^\s*(?:\?\s+)?$/;

export function removal(text: string, map: MapNode, pair: Pair): Span {
	const { start } = pairSpan(pair);
	const colon = Math.min(pair.keySpan.end + 1, lineEnd(text, pair.keySpan.end));
	const end = Math.max(trimEnd(text, pairSpan(pair).end), colon);
	const own = map.pairs.filter((other) => other.mergedAt === undefined);
	const index = own.indexOf(pair);
	const next = own[index + 1];
	if (map.flow) {
		const previous = own[index - 1];
		return next !== undefined
			? { start, end: next.keySpan.start }
			: { start: previous === undefined ? start : pairSpan(previous).end, end };
	}
	const line = lineStart(text, start);
	if (!BEFORE_KEY.test(text.slice(line, start))) {
		return { start, end: next === undefined ? end : next.keySpan.start };
	}
	const after = nextLine(text, end);
	const lastLine = after === text.length && lineEnd(text, end) === text.length;
	return lastLine && line > 0
		? { start: line - (text.startsWith("\r\n", line - 2) ? 2 : 1), end: text.length }
		: { start: line, end: after };
}
