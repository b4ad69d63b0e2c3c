/** Of equal keys one counts: the first that says most, so that a key begun above an answer does not hide it. */
import type { Pair, Problem, TreeNode } from "../../tree";

export interface Distinct {
	/** In the order of the text. */
	readonly counting: readonly Pair[];
	/** One for each that does not count; it points to the one that does. */
	readonly problems: readonly Problem[];
}

export function distinct(pairs: readonly Pair[]): Distinct {
	if (new Set(pairs.map(({ key }) => key)).size === pairs.length) {
		return { counting: pairs, problems: [] };
	}
	const weights = new Map(pairs.map((pair) => [pair, weightOf(pair.value)]));
	const weight = (pair: Pair) => weights.get(pair) ?? NOTHING;
	const counts = new Map<string, Pair>();
	for (const pair of pairs) {
		const best = counts.get(pair.key);
		if (best === undefined || weight(pair) > weight(best)) {
			counts.set(pair.key, pair);
		}
	}
	return {
		counting: pairs.filter((pair) => counts.get(pair.key) === pair),
		problems: pairs.flatMap((pair) => {
			const other = counts.get(pair.key) ?? pair;
			const code = weight(pair) === NOTHING ? "empty-duplicate" : "duplicate-key";
			return other === pair ? [] : [{ code, span: pair.keySpan, name: pair.key, related: other.keySpan }];
		}),
	};
}

const NOTHING = 0;
/** `[]`: there are none. */
const NONE = 1;
/** What cannot be read may say something. */
const UNKNOWN = 2;
const SOMETHING = 3;

function weightOf(node: TreeNode): number {
	switch (node.kind) {
		case "scalar":
			return node.value === null || MARKS.test(String(node.value)) ? NOTHING : SOMETHING;
		case "map":
			return heaviest(node.pairs);
		case "list":
			return heaviest(node.items);
		default:
			return UNKNOWN;
	}
}

function heaviest(parts: readonly { readonly value: TreeNode }[]): number {
	return parts.length === 0 ? NONE : parts.reduce((most, { value }) => Math.max(most, weightOf(value)), NOTHING);
}

/** Nothing yet, dots for an answer to come, or the bracket that one begins with. */
const MARKS = /^[\s\p{P}]*$/u;
