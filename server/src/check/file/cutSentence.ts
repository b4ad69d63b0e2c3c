/** A sentence between { } that a comma cuts: what follows the comma has become a key of its own. */
import type { Span } from "../../text/span";
import type { MapNode, Pair } from "../../yaml/tree";

export interface CutSentence {
	/** The whole sentence, over all its commas. */
	readonly span: Span;
	/** Whether the pair is what follows the first comma: the sentence is told of once. */
	readonly first: boolean;
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
	const value = own[begin]?.value;
	if (
		value?.kind !== "scalar" ||
		value.style !== "plain" ||
		typeof value.value !== "string" ||
		value.alias !== undefined
	) {
		return undefined;
	}
	const span = { start: value.span.start, end: last.keySpan.end };
	return /[\r\n]/.test(text.slice(span.start, span.end)) ? undefined : { span, first: begin === index - 1 };
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

/** Not even a colon behind it. */
function isBareKey(text: string, { keySpan, value }: Pair): boolean {
	return (
		value.kind === "scalar" &&
		isEmpty(value.span) &&
		!/["']/.test(text[keySpan.start] ?? "") &&
		!/^[ \t]*:/.test(text.slice(keySpan.end, keySpan.end + 20))
	);
}

function isEmpty({ start, end }: Span): boolean {
	return start === end;
}
