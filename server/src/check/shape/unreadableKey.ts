/** A key that could not be parsed has a finding of its own; the tree contains an empty key for it. */
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
