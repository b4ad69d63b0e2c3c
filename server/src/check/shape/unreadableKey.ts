/** A name that could not be read has a finding of its own; what stands in the tree for it is an empty one. */
import type { Pair, Tree } from "../../yaml/tree";

export function standsForUnreadable(
	{ key, keySpan }: Pick<Pair, "key" | "keySpan">,
	{ text, problems }: Tree,
): boolean {
	return (
		key === "" &&
		text[keySpan.start] === "?" &&
		problems.some(({ code, span }) => code === "key-not-text" && span.start > keySpan.start)
	);
}
