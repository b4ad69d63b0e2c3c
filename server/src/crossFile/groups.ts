/** Pilots that have something in common, and others of a group that are worth naming. */
import type { Related } from "../check/core/finding";
import type { Localized } from "../format/language";
import { decoded } from "../text/paths";
import type { PilotFacts } from "./facts";
import { type Member, relatedTo } from "./rule";

/** Nobody follows more links than that. */
export const MOST_RELATED = 5;

/** By key, in the order in which they come; what has no key is in no group. */
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

/** One key for what people write in more than one way: capitals and spaces make no other. */
export function keyOf(...words: readonly (string | undefined)[]): string | undefined {
	const plain = words.map((one) => (one === undefined ? undefined : sameWords(one)));
	return plain.some((one) => one === undefined || one === "") ? undefined : plain.join("\n");
}

/** Words as they are compared. */
export function sameWords(words: string): string {
	// Most are plain, and there may be many.
	return PLAIN.test(words) ? words.toLowerCase() : words.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Points at the first others of a group, of other pilots than the given one; what points at one of them is made once. */
export function pointing(message: Localized): (group: readonly Member[], one: Member) => readonly Related[] {
	const made = new Map<Member, Related>();
	return (group, { uri }) => {
		const related: Related[] = [];
		for (const other of group) {
			if (other.uri !== uri) {
				const one = made.get(other) ?? relatedTo(other, message);
				made.set(other, one);
				related.push(one);
			}
			if (related.length === MOST_RELATED) {
				break;
			}
		}
		return related;
	};
}

/** What to call a pilot in a sentence. */
export function titleOf({ title, uri }: PilotFacts): string {
	return title?.value ?? fileOf(uri);
}

/** What to call its file. */
function fileOf(uri: string): string {
	return decoded(/(?:[^/]+\/)?pilot\.ya?ml$|[^/]+$/.exec(uri)?.[0] ?? uri);
}

/**
 * What to call the file of another pilot: its name, and where it is in another folder the folders from where the two part, for
 * many are named alike.
 */
export function fileBeside(uri: string, from: string): string {
	const [path, own] = [uri.split("/"), from.split("/")];
	let shared = 0;
	while (shared < path.length - 1 && path[shared] === own[shared]) {
		shared++;
	}
	const isSameFolder = shared === path.length - 1 && shared === own.length - 1;
	// A file in a folder above has no folder of its own from there on.
	const start = isSameFolder ? shared : Math.min(shared, path.length - 2);
	return decoded(path.slice(Math.max(start, 0)).join("/"));
}
