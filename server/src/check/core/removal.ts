/** The spans to remove so that a key and its answer disappear and nothing else changes. */
import { memoized, type SchemaDocument } from "../../document/document";
import { firstLine, lineEnd, lineStart, nextLine, trimEnd } from "../../text/lines";
import { onceFor } from "../../text/once";
import type { Span } from "../../text/span";
import { countUpTo } from "../../text/spanSet";
import { readFlow } from "../../yaml/flow";
import { type References, referencesIn, refersInto } from "../../yaml/references";
import { type MapNode, type Pair, pairSpan } from "../../yaml/tree";

/** Nothing if the key is merged from elsewhere or aliases refer to it. */
export function removal(pilot: SchemaDocument, map: MapNode, pair: Pair): readonly Span[] | undefined {
	const { text } = pilot.tree;
	// A list or a map as a key is more than a key.
	if (pair.mergedAt !== undefined || /[[{]/.test(text[pair.keySpan.start] ?? "")) {
		return undefined;
	}
	const spans = map.flow ? fromBraces(text, map, pair) : fromLines(text, map, pair);
	return spans === undefined || refersInto(memoized(pilot, references), text, spans) ? undefined : spans;
}

function references({ tree }: SchemaDocument): References {
	return referencesIn(tree.text);
}

/** Nothing, or the question mark that YAML allows before a key. */
const BEFORE_KEY = /^[ \t]*(?:\?[ \t]+)?$/;
const AFTER_DASH = /^[ \t]*(?:-[ \t]+)+$/;

function fromLines(text: string, map: MapNode, pair: Pair): readonly Span[] | undefined {
	const { start } = pair.keySpan;
	const end = endOf(text, pair);
	const line = lineStart(text, start);
	const before = text.slice(line, start);
	if (AFTER_DASH.test(before)) {
		const next = map.pairs.find(({ keySpan, mergedAt }) => mergedAt === undefined && keySpan.start > start);
		const isNext = next !== undefined && text.slice(end, next.keySpan.start).trim() === "";
		return [{ start, end: isNext ? next.keySpan.start : end }];
	}
	if (!BEFORE_KEY.test(before)) {
		return undefined;
	}
	const after = nextLine(text, end);
	const lastLine = after === text.length && lineEnd(text, end) === text.length;
	return lastLine && line > firstLine(text)
		? [{ start: line - (text.startsWith("\r\n", line - 2) ? 2 : 1), end: text.length }]
		: [{ start: line, end: after }];
}

/** The end of the value, or of the colon if there is no value. */
function endOf(text: string, pair: Pair): number {
	const colon = /^[ \t]*:/.exec(text.slice(pair.keySpan.end, lineEnd(text, pair.keySpan.end)));
	return Math.max(trimEnd(text, pairSpan(pair).end), pair.keySpan.end + (colon?.[0].length ?? 0));
}

/** Includes the comma that belongs to it; comments around it stay. */
function fromBraces(text: string, map: MapNode, pair: Pair): readonly Span[] | undefined {
	// A pair between [ ] has no braces of its own.
	if (text[map.span.start] !== "{") {
		return undefined;
	}
	const parts = partsOf(map, text);
	const index = countUpTo(parts, pair.keySpan.start, ({ start }) => start) - 1;
	const part = parts[index];
	if (part === undefined || part.end < pair.keySpan.end) {
		return undefined;
	}
	const lead = SPACE.exec(text.slice(part.start, part.end))?.[0] ?? "";
	const own = { start: part.start + lead.length, end: endOf(text, pair) };
	if (index < parts.length - 1) {
		return joined(text, own, { start: part.end, end: part.end + 1 });
	}
	return index === 0 ? [own] : joined(text, { start: part.start - 1, end: part.start }, own);
}

/** Once, as the fix of each key needs the parts of all. */
const partsOf = onceFor(({ span }: MapNode, text: string) => readFlow(text, span.start, span.end).parts);

/** White space and comments. */
const SPACE = /^(?:\s|(?<=\s)#[^\r\n]*)*/;

/** Joins spans with only blanks between them, and includes lines that would become empty. */
function joined(text: string, first: Span, second: Span): readonly Span[] {
	if (text.slice(first.end, second.start).trim() !== "") {
		return [first, second];
	}
	const line = lineStart(text, first.start);
	const alone =
		text.slice(line, first.start).trim() === "" && text.slice(second.end, lineEnd(text, second.end)).trim() === "";
	// A comment needs a blank before it.
	const blanks = /^[ \t]*(?!#)/.exec(text.slice(second.end))?.[0].length ?? 0;
	return [alone ? { start: line, end: nextLine(text, second.end) } : { start: first.start, end: second.end + blanks }];
}
