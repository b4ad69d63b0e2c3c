/** Whether two texts mean the same: the last safeguard of each edit that moves text in somebody's file. */
import { commentsIn } from "../parse/package/compose";
import { parse } from "../parse/parse";
import type { Tree, TreeNode } from "../tree";

/** The same data in the same writing, the same comments, and nothing that cannot be read; keys may stand in another order. */
export function saysTheSame(before: Tree, text: string): boolean {
	const after = parse(text);
	return (
		after.problems.length === 0 &&
		after.secondDocument === undefined &&
		sameValue(before.root, after.root) &&
		sameComments(before.text, text)
	);
}

function sameValue(one: TreeNode | undefined, other: TreeNode | undefined): boolean {
	if (one === undefined || other === undefined || (one.alias === undefined) !== (other.alias === undefined)) {
		return one === other;
	}
	if (one.kind === "map" && other.kind === "map") {
		const byKey = new Map(other.pairs.map(({ key, value }) => [key, value]));
		return (
			one.flow === other.flow &&
			one.pairs.length === other.pairs.length &&
			one.pairs.every(({ key, value }) => sameValue(value, byKey.get(key)))
		);
	}
	if (one.kind === "list" && other.kind === "list") {
		return (
			one.flow === other.flow &&
			one.items.length === other.items.length &&
			one.items.every(({ value }, index) => sameValue(value, other.items[index]?.value))
		);
	}
	return (
		one.kind === "scalar" && other.kind === "scalar" && Object.is(one.value, other.value) && one.style === other.style
	);
}

function sameComments(one: string, other: string): boolean {
	const sorted = (text: string) => commentsIn(text).sort().join("\n");
	return sorted(one) === sorted(other);
}
