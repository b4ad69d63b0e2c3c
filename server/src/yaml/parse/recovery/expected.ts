/** What a format expects where, as far as it helps to tell what a line was meant to be; a question of the format is one. */
export interface Expected {
	readonly key: string;
	/** List positions left out: `why.goals.policy`. */
	readonly path: string;
	/** `object`, `list`, or one of the kinds of a single answer. */
	readonly shape: string;
	readonly members: readonly Expected[];
	readonly memberIndex: ReadonlyMap<string, number>;
	readonly item: Expected | undefined;
	/** What people call it, lower case. */
	readonly words: readonly string[];
	readonly choices: readonly string[];
}

/** What holds the keys that stand below: of a list, its items do. */
export function objectOf(expected: Expected | undefined): Expected | undefined {
	return expected?.shape === "list" ? expected.item : expected;
}

export function memberOf(expected: Expected | undefined, key: string): Expected | undefined {
	const index = expected?.memberIndex.get(key);
	return index === undefined ? undefined : expected?.members[index];
}

const KEYS = new WeakMap<Expected, ReadonlySet<string>>();

/** Whether the format has such a key anywhere. */
export function isKnownKey(root: Expected | undefined, key: string): boolean {
	if (root === undefined) {
		return false;
	}
	const keys = KEYS.get(root) ?? new Set(keysIn(root));
	KEYS.set(root, keys);
	return keys.has(key);
}

function keysIn({ key, members, item }: Expected): readonly string[] {
	return [key, ...members.flatMap(keysIn), ...(item === undefined ? [] : keysIn(item))];
}

export function isSingle(expected: Expected | undefined): boolean {
	return expected !== undefined && expected.shape !== "object" && expected.shape !== "list";
}
