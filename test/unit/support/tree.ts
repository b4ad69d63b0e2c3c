import type { TreeNode } from "../../../server/src/yaml/tree";

/** The data of a tree, as `JSON.parse` would give it; `"<unreadable>"` where a part could not be read. */
export function data(node: TreeNode | undefined): unknown {
	switch (node?.kind) {
		case "map":
			return Object.fromEntries(node.pairs.map((pair) => [pair.key, data(pair.value)]));
		case "list":
			return node.items.map((item) => data(item.value));
		case "scalar":
			return node.value;
		case "unreadable":
			return "<unreadable>";
		default:
			return undefined;
	}
}
