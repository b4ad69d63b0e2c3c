/** Whether a text that YAML takes as it stands may still not mean what was intended. */
import type { ListNode, MapNode, Pair, TreeNode } from "../../tree";
import { memberOf, type SchemaNode } from "./schemaNode";

/** A glued number sign, a tag or anchor, a bullet, a special space, a dash below the text of an item. */
const SIGNS =
	/ #[^\s#!]|: ->[ \t]*$|: +#\d|[:-] +[!&]|^[ \t]*(?:[•–—·▪‣◦●∙○■□➢➤*+]|\d{1,2}[.)])[ \u00a0]|[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000]|^( *)- [^\n]*[^:\s]\s*\n\1 {1,3}- /m;

export function isSuspect(text: string, root: TreeNode | undefined, expected: SchemaNode | undefined): boolean {
	return (expected !== undefined && hasUnknownKey(root, expected)) || SIGNS.test(text);
}

/** A key that the format does not have there, or text where it wants keys or items. */
function hasUnknownKey(node: TreeNode | undefined, expected: SchemaNode): boolean {
	const isGroup = expected.shape === "object";
	switch (node?.kind) {
		case "map":
			return isGroup ? hasUnknownPair(node, expected) : node.pairs.length > 0;
		case "list":
			return expected.item === undefined ? isGroup : hasUnknownItem(node, expected.item);
		case "scalar":
			return node.value !== null && (isGroup || expected.shape === "list");
		default:
			return false;
	}
}

function hasUnknownPair({ pairs }: MapNode, expected: SchemaNode): boolean {
	return pairs.some((pair) => isUnknown(pair, expected));
}

function hasUnknownItem({ items }: ListNode, expected: SchemaNode): boolean {
	return items.some(({ value }) => hasUnknownKey(value, expected));
}

function isUnknown({ key, value, mergedAt }: Pair, expected: SchemaNode): boolean {
	const member = mergedAt === undefined ? memberOf(expected, key) : undefined;
	return mergedAt === undefined && (member === undefined || hasUnknownKey(value, member));
}
