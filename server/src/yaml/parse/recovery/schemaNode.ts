/** What a format expects where, as far as it helps to guess what a line was meant to be; a question of the format is one. */
import { onceFor } from "../../../text/once";

export interface SchemaNode {
	readonly key: string;
	/** List positions left out: `why.goals.policy`. */
	readonly path: string;
	/** `object`, `list`, or one of the kinds of a single answer. */
	readonly shape: string;
	readonly members: readonly SchemaNode[];
	readonly memberIndex: ReadonlyMap<string, number>;
	readonly item: SchemaNode | undefined;
	/** What people call it, lower case. */
	readonly synonyms: readonly string[];
	readonly choices: readonly string[];
}

/** What holds the keys that stand below: of a list, its items do. */
export function objectOf(expected: SchemaNode | undefined): SchemaNode | undefined {
	return expected?.shape === "list" ? expected.item : expected;
}

export function memberOf(expected: SchemaNode | undefined, key: string): SchemaNode | undefined {
	const index = expected?.memberIndex.get(key);
	return index === undefined ? undefined : expected?.members[index];
}

/** Whether the format has such a key anywhere. */
export function isKnownKey(root: SchemaNode | undefined, key: string): boolean {
	return root !== undefined && allKeys(root).has(key);
}

const allKeys = onceFor((root: SchemaNode) => new Set(keysIn(root)));

function keysIn({ key, members, item }: SchemaNode): readonly string[] {
	return [key, ...members.flatMap(keysIn), ...(item === undefined ? [] : keysIn(item))];
}

export function isSingle(expected: SchemaNode | undefined): boolean {
	return expected !== undefined && expected.shape !== "object" && expected.shape !== "list";
}
