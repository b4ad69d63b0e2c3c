/**
 * What stands in a YAML text, as plain data with exact spans. Aliases are resolved (the same node hangs in two parents),
 * merge keys too. A tree is a value: nobody changes it once it is made.
 */
import type { Edit, Span } from "../text/span";

export type TreeNode = MapNode | ListNode | ScalarNode | UnreadableNode;

interface NodeBase {
	/**
	 * The content itself, without anchor, tag and comments:
	 * ```yaml
	 * title: &t "Quiet nights"   # name
	 *           ~~~~~~~~~~~~~~
	 * ```
	 */
	readonly span: Span;
	/** Where `*name` stands, when the node is written elsewhere and only referred to here. */
	readonly alias?: Span;
}

export interface MapNode extends NodeBase {
	readonly kind: "map";
	readonly flow: boolean;
	readonly pairs: readonly Pair[];
}

export interface ListNode extends NodeBase {
	readonly kind: "list";
	readonly flow: boolean;
	readonly items: readonly Item[];
}

export interface ScalarNode extends NodeBase {
	readonly kind: "scalar";
	/** `null` for nothing at all (an empty span), `~` and `null`. */
	readonly value: string | number | boolean | null;
	readonly style: "plain" | "single" | "double" | "block";
	/** A block text that keeps the empty lines behind it (`|+`). */
	readonly keepsEnd?: boolean;
}

/** Something stands here that could not be read; it has a finding of its own and gets no other. */
export interface UnreadableNode extends NodeBase {
	readonly kind: "unreadable";
}

export interface Pair {
	readonly key: string;
	readonly keySpan: Span;
	readonly value: TreeNode;
	/** Added by a merge key: the span of the alias. */
	readonly mergedAt?: Span;
}

export interface Item {
	/** Offset of the dash; in flow style that of the item. */
	readonly start: number;
	readonly value: TreeNode;
}

/** What is wrong with the text as YAML. */
export interface Problem {
	readonly code: ProblemCode;
	readonly span: Span;
	/** The name, key or sign that the message speaks of. */
	readonly name?: string;
	/** Where the format has the key that stands here. */
	readonly path?: string;
	/** The span that belongs to it: the one of two equal keys that counts, the bracket around a line. */
	readonly related?: Span;
	/** What makes the text what was most likely meant; it is read as if that were done. */
	readonly edits?: readonly Edit[];
	/** Something else may have been meant just as well. */
	readonly isGuess?: boolean;
}

/** A slip of the hand that is read as what was meant. */
export type SlipCode =
	| "bad-escape"
	| "bad-indent"
	| "belongs-below"
	| "blank-too-long"
	| "bullet"
	| "comma-behind"
	| "commented-parent"
	| "cut-by-colon"
	| "cut-by-hash"
	| "cut-by-comment"
	| "dash-in-brackets"
	| "dash-without-list"
	| "directive"
	| "displaced-key"
	| "goes-on"
	| "half-typed"
	| "misplaced-dash"
	| "missing-colon"
	| "missing-comma"
	| "missing-dash"
	| "missing-parent"
	| "missing-space"
	| "not-indented"
	| "mistyped-block"
	| "mistyped-key"
	| "quotes-inside"
	| "remark"
	| "second-answer"
	| "shallow-line"
	| "sign-in-front"
	| "special-space"
	| "swallowed-word"
	| "tab-behind-dash"
	| "tabs"
	| "unclosed-bracket"
	| "unclosed-quote"
	| "words-above-group"
	| "words-behind-quotes";

export type ProblemCode =
	| SlipCode
	| "alias-bomb"
	| "bad-start"
	| "binary"
	| "conflict-marker"
	| "duplicate-key"
	| "empty-duplicate"
	| "key-not-text"
	| "second-value"
	| "too-deep"
	| "too-large"
	| "unexpected"
	| "unknown-alias";

export interface Tree {
	readonly text: string;
	/** Nothing when the text holds no value at all. */
	readonly root: TreeNode | undefined;
	readonly problems: readonly Problem[];
	/** Where a second document begins. */
	readonly secondDocument: Span | undefined;
	/** What could not be read at all: an answer may stand there that nobody sees. */
	readonly lost: readonly Span[];
	/** Keys that somebody is typing. */
	readonly begun?: readonly BegunKey[];
}

/** A word alone on its line that begins one key only of those missing there. */
export interface BegunKey {
	/** Of the key that it begins. */
	readonly path: string;
	readonly span: Span;
}

export function pairOf(node: TreeNode | undefined, key: string): Pair | undefined {
	return node?.kind === "map" ? node.pairs.find((pair) => pair.key === key) : undefined;
}

/** From the first character of the key to the last of the value. */
export function pairSpan(pair: Pair): Span {
	const end = pair.value.alias?.end ?? pair.value.span.end;
	return { start: pair.keySpan.start, end: Math.max(pair.keySpan.end, end) };
}

/** Where the node shows in its parent: the alias when there is one. */
export function shownAt(node: TreeNode): Span {
	return node.alias ?? node.span;
}
