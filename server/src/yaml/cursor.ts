/**
 * Where in the structure a cursor stands, in text that is still being typed: told from the lines above and how far in
 * they stand, because the tree of half a line is often no help.
 */
import { columnOf, indentation, lineEnd, lineStart, nextLine } from "../text/lines";
import type { Tree, TreeNode } from "./tree";

export interface ListCursor {
	/** The keys that lead to the list, from the top: `["success", "stakeholders"]`. */
	readonly keys: readonly string[];
	/** Where the dash of an item belongs. */
	readonly dashColumn: number;
	/** The line has its dash already, where the list has them. */
	readonly hasDash: boolean;
	readonly lineStart: number;
	/** Where the word begins that is being typed. */
	readonly wordStart: number;
}

/** The innermost list that a new item at the cursor would be part of; nothing where the cursor stands in other text. */
export function listAt(tree: Tree, offset: number): ListCursor | undefined {
	const { text } = tree;
	const start = lineStart(text, offset);
	const typed = /^([ ]*)(- +)?(\S*)$/.exec(text.slice(start, offset));
	// Who types on while the question is under way has more of the word behind the cursor by now.
	const alone = /^\S*[ \t]*$/.test(text.slice(offset, lineEnd(text, offset)));
	if (typed === null || !alone || insideLongText(tree.root, start)) {
		return undefined;
	}
	const [, lead = "", dash = "", word = ""] = typed;
	const owner = ownerOfList(text, start, lead.length, dash !== "");
	if (owner === undefined) {
		return undefined;
	}
	const items = dashesOf(text, owner, start);
	const dashColumn = items ?? (dash === "" ? owner.dashColumn : lead.length);
	return {
		keys: [...keysAbove(text, owner.line, owner.column), owner.key],
		dashColumn,
		hasDash: dash !== "" && dashColumn === lead.length,
		lineStart: start,
		wordStart: offset - word.length,
	};
}

/** Where the items of the list have their dashes, when there is one beside the line that is being typed. */
function dashesOf(text: string, owner: Owner, typed: number): number | undefined {
	for (let line = nextLine(text, owner.line); line < text.length; line = nextLine(text, line)) {
		const column = indentation(text, line).length;
		if (line !== typed && /[^#\s]/.test(text[line + column] ?? "")) {
			return column >= owner.column ? dashColumnOf(text, line) : undefined;
		}
	}
	return undefined;
}

interface Owner {
	readonly key: string;
	readonly line: number;
	readonly column: number;
	readonly dashColumn: number;
}

/** Goes up to the key whose list a dash in this line would continue, or whose item this line is in. */
function ownerOfList(text: string, from: number, column: number, hasDash: boolean): Owner | undefined {
	let dashColumn: number | undefined = hasDash ? column : undefined;
	for (const line of linesAbove(text, from)) {
		const dash = dashColumnOf(text, line);
		if (dashColumn === undefined && dash !== undefined && dash <= column) {
			dashColumn = dash;
		}
		const key = keyOf(text, line);
		if (key === undefined || (dash !== undefined && dash === dashColumn)) {
			continue;
		}
		const limit = dashColumn ?? column;
		if (key.column < limit || (key.column === limit && dashColumn !== undefined)) {
			return key.hasValue
				? undefined
				: { key: key.name, line, column: key.column, dashColumn: dashColumn ?? Math.max(column, key.column) };
		}
	}
	return undefined;
}

/** The keys under which a line at `column` stands, from the top. */
function keysAbove(text: string, from: number, column: number): string[] {
	const keys: string[] = [];
	let limit = column;
	for (const line of linesAbove(text, from)) {
		const dash = dashColumnOf(text, line);
		const key = keyOf(text, line);
		if (key !== undefined && key.column < limit && !key.hasValue) {
			keys.unshift(key.name);
			limit = dash ?? key.column;
		} else if (dash !== undefined && dash < limit) {
			limit = dash + 1;
		}
		if (limit === 0) {
			break;
		}
	}
	return keys;
}

/** The starts of the lines before `from` that say something, the nearest first. */
function* linesAbove(text: string, from: number): Generator<number> {
	for (let start = from; start > 0; ) {
		start = lineStart(text, start - (text.startsWith("\r\n", start - 2) ? 2 : 1));
		const first = text[start + indentation(text, start).length];
		if (first !== undefined && first !== "#" && first !== "\n" && first !== "\r") {
			yield start;
		}
	}
}

function dashColumnOf(text: string, line: number): number | undefined {
	const column = indentation(text, line).length;
	return /^-(?:\s|$)/.test(text.slice(line + column, line + column + 2)) ? column : undefined;
}

/** The last key that stands in front of the line: in `- name: x` that is `name` at column 2. */
function keyOf(text: string, line: number): { name: string; column: number; hasValue: boolean } | undefined {
	const content = text.slice(line, lineEnd(text, line));
	const match = /^(\s*(?:- +)*)([^\s:#'"[{&*-][^:#]*?):(?:\s+(.*))?$/.exec(content);
	if (match === null) {
		return undefined;
	}
	const [, lead = "", name = "", value = ""] = match;
	return {
		name,
		column: columnOf(text, line + lead.length),
		hasValue: value !== "" && !/^(?:#|&\S+\s*$|null$|~$|\[\s*\]$)/.test(value),
	};
}

function insideLongText(node: TreeNode | undefined, offset: number): boolean {
	switch (node?.kind) {
		case "map":
			return node.pairs.some((pair) => insideLongText(pair.value, offset));
		case "list":
			return node.items.some((item) => insideLongText(item.value, offset));
		case "scalar":
			return node.style !== "plain" && node.span.start < offset && offset < node.span.end;
		default:
			return false;
	}
}
