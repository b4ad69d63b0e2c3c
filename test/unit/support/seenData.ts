/** The data of a tree, with parts left out, to compare what a text said before and says after a change. */
import { isPlaceholder } from "../../../server/src/format/placeholders";
import type { Span } from "../../../server/src/text/span";
import { shownAt, type TreeNode } from "../../../server/src/yaml/tree";

export interface LeftOut {
	/** Keys that are left out with their values. */
	readonly keys?: (key: Span) => boolean;
	/** Keys and values of which only that they are there counts. */
	readonly words?: (span: Span) => boolean;
}

export function seen(node: TreeNode | undefined, left: LeftOut = {}): unknown {
	if (node !== undefined && left.words?.(shownAt(node)) === true) {
		return "<left out>";
	}
	switch (node?.kind) {
		case "map":
			return Object.fromEntries(
				node.pairs
					.filter(({ keySpan }) => left.keys?.(keySpan) !== true)
					.map(({ key, keySpan, value }) => [
						left.words?.(keySpan) === true ? "<left out>" : `"${key}`,
						seen(value, left),
					]),
			);
		case "list":
			return node.items.map((item) => seen(item.value, left));
		case "scalar":
			return node.value;
		default:
			return node === undefined ? null : "<unreadable>";
	}
}

/** A map without keys says as much as nothing. */
export function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) {
		return value.map(sorted);
	}
	if (typeof value !== "object" || value === null) {
		return value;
	}
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return entries.length === 0 ? null : entries.map(([key, inner]) => [key, sorted(inner)]);
}

/** Whether all that the smaller one says stands in the larger one, in the same place. */
export function contains(larger: unknown, smaller: unknown): boolean {
	if (isUnanswered(smaller)) {
		return true;
	}
	if (typeof smaller !== "object" || smaller === null) {
		return Object.is(larger, smaller);
	}
	return (
		typeof larger === "object" &&
		larger !== null &&
		Array.isArray(larger) === Array.isArray(smaller) &&
		Object.entries(smaller).every(
			([key, value]) => key in larger && contains((larger as Record<string, unknown>)[key], value),
		)
	);
}

function isUnanswered(value: unknown): boolean {
	return typeof value === "string"
		? isPlaceholder(value)
		: value === null || (typeof value === "object" && Object.keys(value).length === 0);
}

/** Whether both are the same but for values that are the one entry of a list afterwards. */
export function listed(one: unknown, other: unknown): boolean {
	if (same(one, other) || (Array.isArray(other) && other.length === 1 && same([one], other))) {
		return true;
	}
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
		return false;
	}
	const [before, after] = [Object.entries(one), Object.entries(other)];
	return (
		before.length === after.length &&
		before.every(([key, value], index) => key === after[index]?.[0] && listed(value, after[index]?.[1]))
	);
}
