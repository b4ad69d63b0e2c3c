/** A cross-file rule: what a pilot contributes to a group, and what the group shows. */
import type { CrossFileCode } from "../check/core/crossFileCodes";
import type { Related } from "../check/core/finding";
import type { LocatedValue } from "../document/positions";
import type { Localized } from "../format/language";
import type { Severity } from "../format/status";
import type { PilotFacts } from "./facts";

/**
 * Plain data of one pilot. A rule sees no more than this of the others in a group, so nothing changes for them while it stays
 * the same.
 */
export interface Member<Value = unknown> {
	readonly uri: string;
	/** The group that it belongs to, in normalized text. */
	readonly key: string;
	/** The value and its position in the pilot. */
	readonly at: LocatedValue<Value>;
}

export interface CrossFileRule<One extends Member = Member> {
	/** Never renamed. */
	readonly id: CrossFileCode;
	readonly severity: Severity;
	/** At most one member for each key. */
	membersOf(pilot: PilotFacts): Iterable<One>;
	/** @param group all members with one key, in the order of their URIs */
	find(group: readonly One[]): Iterable<GroupFinding>;
}

export interface GroupFinding {
	/** The member that has the finding. */
	readonly member: Member;
	readonly message: Localized;
	/** The other members that show it. */
	readonly related: readonly Related[];
}
