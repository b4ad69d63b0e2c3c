/** Whether what a file has for a question is an answer. */
import { isPlaceholder } from "../format/placeholders";
import { choiceWordsOf, type Question } from "../format/questions";
import type { ScalarNode, TreeNode } from "../yaml/tree";

export type State =
	/** Something is there (right or wrong). */
	| "answered"
	/** It is there and says nothing: empty, `null`, a placeholder, the beginning of a key. */
	| "unanswered"
	/** Not even its key is there. */
	| "absent"
	/** Something is there that has a finding of its own: broken, of the wrong kind, or under a mistyped key. */
	| "unreadable";

export function stateOf(question: Question, node: TreeNode | undefined): State {
	if (node === undefined) {
		return "absent";
	}
	switch (node.kind) {
		case "unreadable":
			return "unreadable";
		case "scalar":
			return beginsKey(question, node) ? "unanswered" : scalarState(question, node.value);
		case "map":
			return emptyOr(question.shape === "object", node.pairs.length === 0, false);
		default:
			return emptyOr(question.shape === "list", node.items.length === 0, question.emptyIsAnswer);
	}
}

function scalarState(question: Question, value: string | number | boolean | null): State {
	if (value === null || (typeof value === "string" && isPlaceholder(value) && !isChoice(question, value))) {
		return "unanswered";
	}
	return question.shape === "object" || question.shape === "list" ? "unreadable" : "answered";
}

/** `- goa` in a list of groups, where somebody types the first key: it says no more than an empty item. */
function beginsKey(question: Question, { value, style }: ScalarNode): boolean {
	if (!isGroupInList(question) || style !== "plain" || typeof value !== "string") {
		return false;
	}
	const typed = value.toLowerCase();
	return question.members.some(({ key, synonyms }) =>
		[key.toLowerCase(), ...synonyms].some((word) => word.startsWith(typed)),
	);
}

/** Only an item has no key of its own below the file as a whole. */
function isGroupInList({ shape, key, path }: Question): boolean {
	return shape === "object" && key === "" && path !== "";
}

/** "n.v.t." says nothing, but where one can choose "not applicable" it says that. */
function isChoice(question: Question, text: string): boolean {
	const word = text.trim().toLowerCase();
	const words = choiceWordsOf(question).all;
	return words.has(word) || words.has(word.replaceAll(".", ""));
}

function emptyOr(rightKind: boolean, empty: boolean, emptyIsAnswer: boolean): State {
	if (empty && !(rightKind && emptyIsAnswer)) {
		return "unanswered";
	}
	return rightKind ? "answered" : "unreadable";
}
