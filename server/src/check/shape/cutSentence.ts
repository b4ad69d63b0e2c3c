/** A sentence between { } that a comma cuts: what follows the comma has become a key of its own. */
import type { Span } from "../../text/span";
import type { MapNode, Pair } from "../../yaml/tree";

export interface CutSentence {
	/** The whole sentence, over all its commas. */
	readonly span: Span;
	/** Whether the pair is what follows the first comma: the sentence is reported once. */
	readonly first: boolean;
	/** The key of the sentence. */
	readonly of: Pair;
}

/** The sentence that the value of a pair begins. */
export function cutSentenceOf(text: string, map: MapNode, pair: Pair): CutSentence | undefined {
	const own = map.pairs.filter((other) => other.mergedAt === undefined);
	const next = own[own.indexOf(pair) + 1];
	const cut = next && cutSentence(text, map, next);
	return cut?.of === pair ? cut : undefined;
}

/** Nothing where the pair is no piece of a sentence on one line. */
export function cutSentence(text: string, map: MapNode, pair: Pair): CutSentence | undefined {
	if (!map.flow || !isBareKey(text, pair)) {
		return undefined;
	}
	const { own, pieces } = piecesOf(text, map);
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
	/** Whether each is a key with nothing behind it. */
	readonly pieces: readonly boolean[];
}

/** Each key of a map asks for those of all. */
const known = new WeakMap<MapNode, Pieces>();

function piecesOf(text: string, map: MapNode): Pieces {
	const found = known.get(map);
	if (found !== undefined) {
		return found;
	}
	const own = map.pairs.filter((other) => other.mergedAt === undefined);
	const made = { own, pieces: own.map((other) => isBareKey(text, other)) };
	known.set(map, made);
	return made;
}

/** Not even a colon in it or behind it. */
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
