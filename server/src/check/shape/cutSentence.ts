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
	const sentence = sentencesOf(map, text).get(pair);
	const next = sentence?.of === pair ? sentence.pieces[0] : undefined;
	return next && cutSentence(text, map, next);
}

/** Nothing if the pair is no piece of a sentence on one line. */
export function cutSentence(text: string, map: MapNode, pair: Pair): CutSentence | undefined {
	const sentence = map.flow ? sentencesOf(map, text).get(pair) : undefined;
	if (sentence?.of === undefined || sentence.of === pair) {
		return undefined;
	}
	const span = spanOf(sentence, text);
	return span && { span, first: sentence.pieces[0] === pair, of: sentence.of };
}

interface Sentence {
	/** The pair whose value may start it. */
	readonly of: Pair | undefined;
	/** The bare keys behind that, up to the next pair that is none. */
	readonly pieces: Pair[];
}

/** By each pair the sentence that it may be part of: once, as each key asks. */
const sentencesOf = onceFor(({ pairs }: MapNode, text: string): ReadonlyMap<Pair, Sentence> => {
	const sentences = new Map<Pair, Sentence>();
	let sentence: Sentence = { of: undefined, pieces: [] };
	for (const pair of pairs.filter((other) => other.mergedAt === undefined)) {
		if (isBareKey(text, pair)) {
			sentence.pieces.push(pair);
		} else {
			sentence = { of: pair, pieces: [] };
		}
		sentences.set(pair, sentence);
	}
	return sentences;
});

/** Nothing where it does not start with a text, or goes on below: once, as each of its pieces asks. */
const spanOf = onceFor(({ of, pieces }: Sentence, text: string): Span | undefined => {
	const value = of?.value;
	const isText =
		value?.kind === "scalar" && value.style === "plain" && typeof value.value === "string" && value.alias === undefined;
	const last = pieces.at(-1);
	if (!isText || last === undefined) {
		return undefined;
	}
	const span = { start: value.span.start, end: last.keySpan.end };
	return /[\r\n]/.test(text.slice(span.start, span.end)) ? undefined : span;
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
