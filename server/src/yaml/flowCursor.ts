/** What is expected at a cursor inside `[a, b]` or `{kind: x}`. */
import type { Span } from "../text/span";
import type { Expected, Quote, Siblings, Spot } from "./expected";
import { closingQuote, type Flow, type FlowPart } from "./flow";
import type { Path } from "./outline";

export function expectedInFlow(text: string, flow: Flow, path: Path, offset: number): readonly Expected[] {
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
		return expectedInFlow(text, part.nested, inner, offset);
	}
	if (flow.kind === "list") {
		return part.colon === undefined ? itemIn(text, flow, part, path, offset) : [];
	}
	if (part.colon === undefined || offset <= part.colon) {
		return keyIn(text, flow, part, path, offset);
	}
	const place = part.nested === undefined ? placeOf(text, part.value, part.colon + 1, offset) : undefined;
	return place === undefined ? [] : [{ kind: "value", ...place, path: inner, siblings: siblingsOf(text, flow, part) }];
}

/** The words of a list in flow style, without quotes. */
function wordsOf(text: string, flow: Flow, except: FlowPart | undefined): readonly string[] {
	return flow.parts
		.filter((part) => part !== except && part.nested === undefined && part.value.end > part.value.start)
		.map(({ value }) => unquoted(text.slice(value.start, value.end)));
}

export function unquoted(word: string): string {
	return /^(["']).*\1$/.test(word) ? word.slice(1, -1) : word;
}

function itemIn(text: string, flow: Flow, part: FlowPart, path: Path, offset: number): readonly Expected[] {
	const place = placeOf(text, part.value, part.start, offset);
	const others = place && wordsOf(text, flow, isBefore(place) ? undefined : part);
	return place === undefined || others === undefined ? [] : [{ kind: "item", ...place, path, others, begun: false }];
}

/** A word of its own is to come, in front of the one that stands there. */
function isBefore({ after }: { readonly after: string }): boolean {
	return after.startsWith(",");
}

function keyIn(text: string, flow: Flow, part: FlowPart, path: Path, offset: number): readonly Expected[] {
	const hasColon = part.colon !== undefined;
	const place = placeOf(text, part.key ?? part.value, part.start, offset);
	if (place === undefined || (!hasColon && place.quote !== undefined)) {
		return [];
	}
	const isNew = isBefore(place);
	if (isNew && !hasColon) {
		return [];
	}
	const siblings = siblingsOf(text, flow, isNew ? undefined : part);
	return [{ kind: "key", ...place, path, siblings, hasColon: hasColon && !isNew, hasBlock: false }];
}

/** The place of a word between two signs: the word itself, or where one is to come. */
function placeOf(
	text: string,
	word: Span,
	from: number,
	offset: number,
): (Omit<Spot, "path"> & { quote: Quote | undefined }) | undefined {
	const flow = { flow: true, alone: true, column: 0 };
	const spaced = /[,:]/.test(text[from - 1] ?? "") ? " " : "";
	if (word.end === word.start || offset < word.start) {
		const before = offset === from ? spaced : "";
		const after = word.end > word.start ? ", " : text[offset] === "#" ? " " : "";
		return offset < from
			? undefined
			: { ...flow, span: { start: offset, end: offset }, word: offset, before, after, quote: undefined };
	}
	const quote = quoteAt(text, word.start);
	if (quote !== undefined) {
		const close = closingQuote(text, word.start, word.end);
		const end = close ?? word.end;
		return offset <= word.start || offset > end
			? undefined
			: {
					...flow,
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
	const before = word.start === from ? spaced : "";
	const span = { start: word.start, end: Math.max(word.end, offset) };
	return /[\r\n]/.test(text.slice(span.start, span.end))
		? undefined
		: { ...flow, span, word: word.start, before, after: "", quote: undefined };
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
