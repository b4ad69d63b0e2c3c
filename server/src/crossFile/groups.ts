/** Groups of pilots that have something in common, and the names and links to show for the others of a group. */
import type { Related } from "../check/core/finding";
import type { Localized } from "../format/language";
import { decoded } from "../text/paths";
import type { PilotFacts } from "./facts";
import { type Member, relatedTo } from "./rule";

/** Nobody follows more links. */
export const MAX_RELATED = 5;

/** Groups items by key, in their order; items without a key are left out. */
export function groupBy<One>(
	all: Iterable<One>,
	keyOf: (one: One) => string | number | undefined,
): readonly (readonly One[])[] {
	const groups = new Map<string | number, One[]>();
	for (const one of all) {
		const key = keyOf(one);
		const group = key === undefined ? undefined : groups.get(key);
		if (group !== undefined) {
			group.push(one);
		} else if (key !== undefined) {
			groups.set(key, [one]);
		}
	}
	return [...groups.values()];
}

/** One key for the ways in which people write the same text: capitals and spaces make no difference. */
export function keyOf(...texts: readonly (string | undefined)[]): string | undefined {
	const plain = texts.map((one) => (one === undefined ? undefined : normalized(one)));
	return plain.some((one) => one === undefined || one === "") ? undefined : plain.join("\n");
}

/** A text in the form in which texts are compared. */
export function normalized(text: string): string {
	// Most texts are plain, and there may be many.
	return PLAIN.test(text) ? text.toLowerCase() : text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Relates a member to the first others of its group in other pilots; the link to each other member is created once. */
export function relatedFinder(message: Localized): (group: readonly Member[], one: Member) => readonly Related[] {
	const pointers = new Map<Member, Related>();
	return (group, { uri }) => {
		const related: Related[] = [];
		for (const other of group) {
			if (other.uri !== uri) {
				const one = pointers.get(other) ?? relatedTo(other, message);
				pointers.set(other, one);
				related.push(one);
			}
			if (related.length === MAX_RELATED) {
				break;
			}
		}
		return related;
	};
}

/** The name of a pilot in a sentence. */
export function titleOf({ title, uri }: PilotFacts): string {
	return title?.value ?? fileOf(uri);
}

/** The name of its file. */
function fileOf(uri: string): string {
	return decoded(/(?:[^/]+\/)?pilot\.ya?ml$|[^/]+$/.exec(uri)?.[0] ?? uri);
}

/**
 * The name of another pilot's file. If it is in another folder, the path starts where the two paths differ, because many files
 * have the same name.
 */
export function relativeFile(uri: string, from: string): string {
	const [path, own] = [uri.split("/"), from.split("/")];
	let shared = 0;
	while (shared < path.length - 1 && path[shared] === own[shared]) {
		shared++;
	}
	const isSameFolder = shared === path.length - 1 && shared === own.length - 1;
	// A file in a parent folder has no folder of its own below that point.
	const start = isSameFolder ? shared : Math.min(shared, path.length - 2);
	return decoded(path.slice(Math.max(start, 0)).join("/"));
}
