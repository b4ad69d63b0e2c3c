/** Whether a text that YAML takes as it stands may still not mean what was intended. */
import type { ListNode, MapNode, Pair, TreeNode } from "../../tree";
import { memberOf, type SchemaNode } from "./schemaNode";

export function isSuspect(text: string, root: TreeNode | undefined, expected: SchemaNode | undefined): boolean {
	return (expected !== undefined && hasUnknownKey(root, expected)) || hasUnusualSign(text) || hasUnusualBeginning(text);
}

const NO_BREAK_SPACE = "\u00a0";
const SPACES = "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000";
/** V8 looks for one of these alone at every ordinary space; in a text without signs beyond Latin it looks for none of them. */
const SPACE = new RegExp(`[${SPACES}]`);
/** A glued number sign, an arrow, a tag or anchor. */
const UNUSUAL_SIGN = / #[^\s#!]|: ->[ \t]*$|[:-] +[!&]/m;
/** One of them is in each; few lines have one, and a single sign is found fast. */
const SIGNS = [..."#>!&"];
const BULLET = /^[ \t]*(?:[•–—·▪‣◦●∙○■□➢➤*+]|\d{1,2}[.)])[ \u00a0]/;
const DASH = /^ *- /;
const FULL_ITEM = /^ *- [^\n]*[^:\s]\s*$/;

function hasUnusualSign(text: string): boolean {
	return text.includes(NO_BREAK_SPACE) || SPACE.test(text) || SIGNS.some((sign) => hasUnusualLine(text, sign));
}

function hasUnusualLine(text: string, sign: string): boolean {
	for (let at = text.indexOf(sign), end = 0; at >= 0; at = text.indexOf(sign, end)) {
		end = endOfLine(text, at);
		if (UNUSUAL_SIGN.test(text.slice(text.lastIndexOf("\n", at) + 1, end))) {
			return true;
		}
	}
	return false;
}

/** A bullet, or a dash a little to the right of the item above it. */
function hasUnusualBeginning(text: string): boolean {
	let item: number | undefined;
	for (let start = 0, end = 0; start < text.length; start = end + 1) {
		end = endOfLine(text, start);
		const first = afterBlanks(text, start, end);
		if (first === end || isLetter(text.charCodeAt(first))) {
			item = first === end ? item : undefined;
			continue;
		}
		const line = text.slice(start, end);
		const column = DASH.test(line) ? first - start : undefined;
		if (BULLET.test(line) || isOneDeeper(column, item)) {
			return true;
		}
		item = FULL_ITEM.test(line) ? column : undefined;
	}
	return false;
}

function isOneDeeper(column: number | undefined, item: number | undefined): boolean {
	return column !== undefined && item !== undefined && column > item && column <= item + 3;
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}

function afterBlanks(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && isBlank(text.charCodeAt(at))) {
		at++;
	}
	return at;
}

/** Space, tab, `\r`. */
function isBlank(code: number): boolean {
	return code === 0x20 || code === 0x09 || code === 0x0d;
}

function isLetter(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
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
	for (const pair of pairs) {
		if (isUnknown(pair, expected)) {
			return true;
		}
	}
	return false;
}

function hasUnknownItem({ items }: ListNode, expected: SchemaNode): boolean {
	for (const { value } of items) {
		if (hasUnknownKey(value, expected)) {
			return true;
		}
	}
	return false;
}

function isUnknown({ key, value, mergedAt }: Pair, expected: SchemaNode): boolean {
	const member = mergedAt === undefined ? memberOf(expected, key) : undefined;
	return mergedAt === undefined && (member === undefined || hasUnknownKey(value, member));
}
