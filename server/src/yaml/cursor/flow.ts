/** What is expected at a cursor inside `[a, b]` or `{kind: x}`. */
import { lineStart } from "../../text/lines";
import type { Span } from "../../text/span";
import { closingQuote, type Flow, type FlowPart } from "../flow";
import type { Path } from "../outline";
import type { CompletionContext, InsertionTarget, Quote, Siblings } from "./context";

/** @param base the column of the key or dash that the brackets stand behind: a line in them stands deeper */
export function contextsInFlow(
	text: string,
	flow: Flow,
	path: Path,
	offset: number,
	{ base, indent }: { readonly base: number; readonly indent: number },
): readonly CompletionContext[] {
	return inBrackets(text, flow, path, offset).map((one) => deepEnough(text, flow, one, base, base + indent));
}

/** A line that begins too far left for what is in brackets gets the blanks that it lacks. */
function deepEnough(text: string, flow: Flow, one: CompletionContext, base: number, column: number): CompletionContext {
	const line = lineStart(text, one.span.start);
	const isFirst = line <= flow.start;
	const lead = text.slice(line, one.span.start);
	if (one.kind === "comment" || isFirst || lead.trim() !== "" || lead.length > base) {
		return one;
	}
	return { ...one, span: { start: line, end: one.span.end }, before: " ".repeat(column) + one.before };
}

function inBrackets(text: string, flow: Flow, path: Path, offset: number): readonly CompletionContext[] {
	if (offset <= flow.start || (flow.closed ? offset >= flow.end : offset > flow.end)) {
		return [];
	}
	const index = flow.parts.findIndex((part) => offset <= part.end);
	const part = flow.parts[index];
	if (part === undefined || inComment(text, part, offset)) {
		return [];
	}
	const inner = [...path, flow.kind === "list" ? index : keyName(text, part)];
	if (part.nested !== undefined && offset > part.nested.start) {
		return inBrackets(text, part.nested, inner, offset);
	}
	if (flow.kind === "list") {
		return part.colon === undefined ? itemIn(text, flow, part, path, offset) : [];
	}
	if (part.colon === undefined || offset <= part.colon) {
		return keyIn(text, flow, part, path, offset);
	}
	// Beside the value that stands there is no room for another.
	const isBeside = part.nested !== undefined || (hasWord(part) && offset < part.value.start);
	const point = isBeside ? undefined : insertionPointOf(text, part.value, part.colon + 1, offset);
	return point === undefined ? [] : [{ kind: "value", ...point, path: inner, siblings: siblingsOf(text, flow, part) }];
}

/** The items of a list in flow style, without quotes. */
function itemTextsIn(text: string, flow: Flow, except: FlowPart | undefined): readonly string[] {
	return flow.parts
		.filter((part) => part !== except && part.nested === undefined && hasWord(part))
		.map(({ value }) => unquoted(text.slice(value.start, value.end)));
}

function hasWord({ value }: FlowPart): boolean {
	return value.end > value.start;
}

export function unquoted(word: string): string {
	return /^(["']).*\1$/.test(word) ? word.slice(1, -1) : word;
}

function itemIn(text: string, flow: Flow, part: FlowPart, path: Path, offset: number): readonly CompletionContext[] {
	const isNew = hasWord(part) && offset <= part.value.start;
	const point = isNew
		? insertionPointBefore(text, part.start, offset)
		: insertionPointOf(text, part.value, part.start, offset);
	const others = itemTextsIn(text, flow, isNew ? undefined : part);
	return point === undefined ? [] : [{ kind: "item", ...point, path, others, begun: false }];
}

function keyIn(text: string, flow: Flow, part: FlowPart, path: Path, offset: number): readonly CompletionContext[] {
	const hasColon = part.colon !== undefined;
	const word = part.key ?? part.value;
	const isNew = word.end > word.start && offset <= word.start;
	const point = isNew
		? insertionPointBefore(text, part.start, offset)
		: insertionPointOf(text, word, part.start, offset);
	if (point === undefined || (!hasColon && isNew)) {
		return [];
	}
	const siblings = siblingsOf(text, flow, isNew ? undefined : part);
	// A suggestion with a colon of its own has no quotes.
	const unquoted = !hasColon && point.quote !== undefined ? { span: word, after: "" } : {};
	return [{ kind: "key", ...point, ...unquoted, path, siblings, hasColon: hasColon && !isNew, hasBlock: false }];
}

type FlowInsertionPoint = Omit<InsertionTarget, "path"> & { readonly quote: Quote | undefined };

const IN_FLOW = { flow: true, alone: true, column: 0 };

/** The insertion point of a new entry, in front of the one that stands there. */
function insertionPointBefore(text: string, from: number, offset: number): FlowInsertionPoint {
	const after = isBlank(text[offset]) ? "," : ", ";
	return { ...emptyInsertionPoint(text, from, offset), after };
}

function emptyInsertionPoint(text: string, from: number, offset: number): FlowInsertionPoint {
	const before = offset === from ? spaceBehind(text, from) : "";
	const span = { start: offset, end: offset };
	return { ...IN_FLOW, span, word: offset, before, after: text[offset] === "#" ? " " : "", quote: undefined };
}

function spaceBehind(text: string, from: number): string {
	return /[,:]/.test(text[from - 1] ?? "") ? " " : "";
}

function isBlank(sign: string | undefined): boolean {
	return sign !== undefined && /\s/.test(sign);
}

/** The insertion point between two signs: the word that stands there, or where one is to come. */
function insertionPointOf(text: string, word: Span, from: number, offset: number): FlowInsertionPoint | undefined {
	if (word.end === word.start) {
		return offset < from ? undefined : emptyInsertionPoint(text, from, offset);
	}
	const quote = quoteAt(text, word.start);
	if (quote !== undefined) {
		const close = closingQuote(text, word.start, word.end);
		const end = close ?? word.end;
		return offset <= word.start || offset > end
			? undefined
			: {
					...IN_FLOW,
					span: { start: word.start + 1, end },
					word: word.start + 1,
					before: "",
					after: close === undefined ? quote : "",
					quote,
				};
	}
	if (/[[{*&!]/.test(text[word.start] ?? "")) {
		return undefined;
	}
	const before = word.start === from ? spaceBehind(text, from) : "";
	const span = { start: word.start, end: Math.max(word.end, offset) };
	return /[\r\n]/.test(text.slice(span.start, span.end))
		? undefined
		: { ...IN_FLOW, span, word: word.start, before, after: "", quote: undefined };
}

export function quoteAt(text: string, at: number): Quote | undefined {
	const sign = text[at];
	return sign === '"' || sign === "'" ? sign : undefined;
}

function siblingsOf(text: string, flow: Flow, except: FlowPart | undefined): Siblings {
	return new Map(
		flow.parts
			.filter((part) => part !== except && (part.colon !== undefined || part.value.end > part.value.start))
			.map((part) => [keyName(text, part), part.colon === undefined ? "" : unquoted(textOf(text, part))]),
	);
}

function keyName(text: string, part: FlowPart): string {
	const { start, end } = part.key ?? part.value;
	return unquoted(text.slice(start, end));
}

function textOf(text: string, { value }: FlowPart): string {
	return text.slice(value.start, value.end);
}

function inComment(text: string, part: FlowPart, offset: number): boolean {
	const line = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
	const before = text.slice(Math.max(line, part.start), offset);
	return /(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ""));
}
