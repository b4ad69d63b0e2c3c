/**
 * What pilots show of each other, kept up to date: when one changes, only the groups are compared anew in which the others
 * see something else of it, one at a time.
 */
import type { LocatedFinding } from "../check/core/finding";
import { suppressCrossFile } from "../check/suppress/crossFile";
import type { CrossFileRule, GroupFinding, Member } from "./rule";
import { CROSS_FILE_RULES } from "./rules/index";
import { sameData } from "./sameData";
import type { PilotFacts } from "./summary";

export interface Comparison {
	/** A pilot as it is now. */
	put(facts: PilotFacts): void;
	remove(uri: string): void;
	/** There are no more pilots than these: then a comment that silences nothing here silences nothing at all. */
	areAll(areAll: boolean): void;
	/** Compares the next group that has changed; says whether there was one. */
	next(): boolean;
	/** What the others show of a pilot, as far as they have been compared; comments in it count. */
	findingsOf(uri: string): readonly LocatedFinding[];
	/** Pilots of which others show something else than when this was last asked. */
	takeChanges(): Changes;
}

export interface Changes {
	readonly uris: readonly string[];
	/** Those among them that have more or fewer findings than before. */
	readonly counts: readonly string[];
}

/** All that have something in common by one rule, in the order of their addresses. */
interface Group {
	readonly rule: CrossFileRule;
	readonly key: string;
	readonly slots: Slot[];
}

/** The place of one pilot in a group. */
interface Slot {
	readonly uri: string;
	readonly group: Group;
	member: Member;
	found: Omit<GroupFinding, "member"> | undefined;
}

interface Known {
	facts: PilotFacts;
	slots: ReadonlyMap<Group, Slot>;
	findings: readonly LocatedFinding[] | undefined;
}

export function createComparison(): Comparison {
	const groups = CROSS_FILE_RULES.map((rule) => [rule, new Map<string, Group>()] as const);
	const pilots = new Map<string, Known>();
	const dirty = new Set<Group>();
	const changed = new Set<string>();
	const counted = new Set<string>();
	let areAll = false;

	function groupOf(rule: CrossFileRule, within: Map<string, Group>, key: string): Group {
		const group = within.get(key) ?? { rule, key, slots: [] };
		within.set(key, group);
		return group;
	}

	/** The pilot in the group as it is now: in its old place, or in a new one. */
	function placeIn(group: Group, member: Member, slot: Slot | undefined): Slot {
		if (slot === undefined) {
			dirty.add(group);
			const added: Slot = { uri: member.uri, group, member, found: undefined };
			group.slots.splice(indexIn(group, member.uri), 0, added);
			return added;
		}
		if (!sameData(slot.member, member)) {
			dirty.add(group);
		}
		slot.member = member;
		return slot;
	}

	function leave(slots: Iterable<Slot>): void {
		for (const { uri, group } of slots) {
			dirty.add(group);
			group.slots.splice(indexIn(group, uri), 1);
			if (group.slots.length === 0) {
				dirty.delete(group);
				groups.find(([rule]) => rule === group.rule)?.[1].delete(group.key);
			}
		}
	}

	function touch(uri: string, isCounted: boolean): void {
		const known = pilots.get(uri);
		if (known !== undefined) {
			known.findings = undefined;
			changed.add(uri);
			if (isCounted) {
				counted.add(uri);
			}
		}
	}

	function compare({ rule, slots }: Group): void {
		const found = new Map<Member, GroupFinding>();
		for (const finding of rule.find(slots.map(({ member }) => member))) {
			found.set(finding.member, finding);
		}
		for (const slot of slots) {
			const finding = found.get(slot.member);
			const now = finding && { message: finding.message, related: finding.related };
			if (!sameData(slot.found, now)) {
				touch(slot.uri, (slot.found === undefined) !== (now === undefined));
				slot.found = now;
			}
		}
	}

	return {
		put(facts) {
			const before = pilots.get(facts.uri)?.slots;
			const slots = new Map<Group, Slot>();
			for (const [rule, within] of groups) {
				for (const member of rule.membersOf(facts)) {
					const group = groupOf(rule, within, member.key);
					slots.set(group, placeIn(group, member, before?.get(group)));
				}
			}
			leave([...(before?.values() ?? [])].filter(({ group }) => !slots.has(group)));
			pilots.set(facts.uri, { facts, slots, findings: undefined });
		},
		remove(uri) {
			leave(pilots.get(uri)?.slots.values() ?? []);
			pilots.delete(uri);
			changed.delete(uri);
			counted.delete(uri);
		},
		areAll(now) {
			if (now !== areAll) {
				areAll = now;
				for (const [uri, { facts }] of pilots) {
					if (facts.suppressions.length > 0) {
						touch(uri, true);
					}
				}
			}
		},
		next() {
			const [group] = dirty;
			if (group !== undefined) {
				dirty.delete(group);
				compare(group);
			}
			return group !== undefined;
		},
		findingsOf(uri) {
			const known = pilots.get(uri);
			if (known === undefined) {
				return NONE;
			}
			known.findings ??= findingsIn(known, areAll);
			return known.findings;
		},
		takeChanges() {
			const changes = { uris: [...changed], counts: [...counted] };
			changed.clear();
			counted.clear();
			return changes;
		},
	};
}

const NONE: readonly LocatedFinding[] = [];

function findingsIn({ facts, slots }: Known, areAll: boolean): readonly LocatedFinding[] {
	const findings = [...slots.values()].flatMap(({ group, member, found }): LocatedFinding[] => {
		const { id, severity } = group.rule;
		const { span, range } = member.at;
		return found === undefined ? [] : [{ code: id, severity, span, range, ...found }];
	});
	return facts.suppressions.length === 0 ? findings : suppressCrossFile(findings, facts.suppressions, areAll);
}

/** Where the pilot is in the group, or belongs. */
function indexIn({ slots }: Group, uri: string): number {
	let [from, to] = [0, slots.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((slots[middle]?.uri ?? "") < uri) {
			from = middle + 1;
		} else {
			to = middle;
		}
	}
	return from;
}
