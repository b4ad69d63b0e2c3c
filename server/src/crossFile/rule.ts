/** A rule that holds across pilots: what a pilot brings to a group of them, and what the group shows. */
import type { CrossFileCode } from "../check/core/crossFileCodes";
import type { Elsewhere, Related } from "../check/core/finding";
import type { Localized } from "../format/language";
import type { Severity } from "../format/status";
import type { Span } from "../text/span";
import type { LocatedValue, PilotFacts } from "./facts";

/**
 * Plain data of one pilot. A rule sees of the others in a group no more than this, so while it stays the same nothing
 * changes for them.
 */
export interface Member<Value = unknown> {
	readonly uri: string;
	/** What makes a group, in letters that are compared. */
	readonly key: string;
	/** Where it stands in the pilot, and what stands there. */
	readonly at: LocatedValue<Value>;
}

export interface CrossFileRule<One extends Member = Member> {
	/** It is never renamed. */
	readonly id: CrossFileCode;
	readonly severity: Severity;
	/** At most one for each key. */
	membersOf(pilot: PilotFacts): Iterable<One>;
	/** @param group all with one key, in the order of their addresses */
	find(group: readonly One[]): Iterable<GroupFinding>;
}

export interface GroupFinding {
	/** What it is said of. */
	readonly member: Member;
	readonly message: Localized;
	/** The others that show it. */
	readonly related: readonly Related[];
}

/** A place in another pilot that shows why. */
export function relatedTo({ uri, at }: Member, message: Localized): Related {
	const elsewhere: Elsewhere = { uri, range: at.range };
	return { span: NOWHERE, message, elsewhere };
}

/** In this file there is nothing to point at. */
const NOWHERE: Span = { start: 0, end: 0 };
