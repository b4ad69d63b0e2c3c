/** The names and links to show for the other pilots of a group. */
import type { Related } from "../check/core/finding";
import { fileNameOf } from "../format/fileNames";
import type { Localized } from "../format/language";
import type { PilotFacts } from "./facts";
import type { Member } from "./rule";

/** Nobody follows more links. */
export const MAX_RELATED = 5;

/** Relates a member to the first others of its group in other pilots; the link to each other member is created once. */
export function relatedFinder(message: Localized): (group: readonly Member[], one: Member) => readonly Related[] {
	const pointers = new Map<Member, Related>();
	return (group, { uri }) => {
		const related: Related[] = [];
		for (const other of group) {
			if (other.uri !== uri) {
				const one = pointers.get(other) ?? {
					span: NO_SPAN,
					message,
					location: { uri: other.uri, range: other.at.range },
				};
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

/** There is nothing to point at in this file. */
const NO_SPAN = { start: 0, end: 0 };

/** The name of a pilot in a sentence. */
export function titleOf({ title, uri }: PilotFacts): string {
	return title?.value ?? fileNameOf(uri);
}
