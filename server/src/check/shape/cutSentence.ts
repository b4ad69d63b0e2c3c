/** A sentence between { } that a comma splits: the text after the comma has become a key. */
import { onceFor } from "../../text/once";
import type { Span } from "../../text/span";
import type { MapNode, Pair } from "../../yaml/tree";

export interface CutSentence {
	/** The whole sentence, over all its commas. */
	readonly span: Span;
	/** Whether the pair follows the first comma: the sentence is reported once. */
	readonly first: boolean;
	/** The pair whose value starts the sentence. */
	readonly of: Pair;
}

/** The sentence that starts with the value of a pair. */
export function cutSentenceOf(text: string, map: MapNode, pair: Pair): CutSentence | undefined {
	const { own } = piecesOf(map, text);
	const next = own[own.indexOf(pair) + 1];
	const cut = next && cutSentence(text, map, next);
	return cut?.of === pair ? cut : undefined;
}

/** Nothing if the pair is no piece of a sentence on one line. */
export function cutSentence(text: string, map: MapNode, pair: Pair): CutSentence | undefined {
	if (!map.flow || !isBareKey(text, pair)) {
		return undefined;
	}
	const { own, pieces } = piecesOf(map, text);
	const index = own.indexOf(pair);
	const begin = pieces.lastIndexOf(false, index);
	const next = pieces.indexOf(false, index);
	const last = own[(next < 0 ? own.length : next) - 1] ?? pair;
	const of = own[begin];
	const value = of?.value;
	if (
		of === undefined ||
		value?.kind !== "scalar" ||
		value.style !== "plain" ||
		typeof value.value !== "string" ||
		value.alias !== undefined
	) {
		return undefined;
	}
	const span = { start: value.span.start, end: last.keySpan.end };
	return /[\r\n]/.test(text.slice(span.start, span.end)) ? undefined : { span, first: begin === index - 1, of };
}

interface Pieces {
	readonly own: readonly Pair[];
	/** Whether each pair is a bare key. */
	readonly pieces: readonly boolean[];
}

/** Once, as each key needs the pieces of all. */
const piecesOf = onceFor(({ pairs }: MapNode, text: string): Pieces => {
	const own = pairs.filter((other) => other.mergedAt === undefined);
	return { own, pieces: own.map((other) => isBareKey(text, other)) };
});

/** A key without a value, a colon or quotes. */
function isBareKey(text: string, { key, keySpan, value }: Pair): boolean {
	return (
		!/^[\w-]+:\S/.test(key) &&
		value.kind === "scalar" &&
		isEmpty(value.span) &&
		!/["']/.test(text[keySpan.start] ?? "") &&
		!/^[ \t]*:/.test(text.slice(keySpan.end, keySpan.end + 20))
	);
}

function isEmpty({ start, end }: Span): boolean {
	return start === end;
}
