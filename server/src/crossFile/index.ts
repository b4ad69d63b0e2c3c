/**
 * An index of pilots by what they have in common: for each cross-file rule, which pilots share a key. A rule is run for one pilot
 * with its current facts, so that its findings have current positions.
 */
import type { LocatedFinding } from "../check/core/finding";
import { suppressCrossFile } from "../check/suppress/crossFile";
import type { PilotFacts } from "./facts";
import type { CrossFileRule, GroupFinding, Member } from "./rule";
import { CROSS_FILE_RULES } from "./rules/index";

/** All members of one rule with the same key, by URI. */
interface Group {
	readonly members: Map<string, Member>;
	/** By URI; computed on demand, and again after a member has changed. */
	findings: ReadonlyMap<string, GroupFinding> | undefined;
}

interface RuleMember {
	readonly rule: CrossFileRule;
	readonly member: Member;
}

/** What a pilot has in common with others where there are none. */
const NONE: ReadonlyMap<string, RuleMember> = new Map();

interface IndexedPilot {
	readonly facts: PilotFacts;
	/** By the key of their group. */
	readonly members: ReadonlyMap<string, RuleMember>;
}

export class CrossFileIndex {
	readonly #groups = new Map<string, Group>();
	readonly #known = new Map<string, IndexedPilot>();
	readonly #changed = new Set<Group>();

	put(facts: PilotFacts): void {
		const members = membersOf(facts);
		for (const [key, { member }] of members) {
			this.#join(key, member);
		}
		this.#leave(facts.uri, (key) => !members.has(key));
		this.#known.set(facts.uri, { facts, members });
	}

	remove(uri: string): void {
		this.#leave(uri, () => true);
		this.#known.delete(uri);
	}

	factsOf(uri: string): PilotFacts | undefined {
		return this.#known.get(uri)?.facts;
	}

	uris(): Iterable<string> {
		return this.#known.keys();
	}

	/**
	 * What other pilots show of a pilot, in the index or not; comments in it apply.
	 * @param areAll there are no other pilots, so a comment that suppresses nothing here suppresses nothing at all
	 */
	findingsOf(facts: PilotFacts, areAll: boolean): readonly LocatedFinding[] {
		const indexed = this.#known.get(facts.uri);
		const isAlone = this.#known.size === (indexed === undefined ? 0 : 1);
		const members = indexed?.facts === facts ? indexed.members : isAlone ? NONE : membersOf(facts);
		const findings = [...members].flatMap(([key, one]) => {
			const { id: code, severity } = one.rule;
			const { span, range } = one.member.at;
			const found = this.#findingFor(key, one);
			return found === undefined
				? []
				: [{ code, severity, span, range, message: found.message, related: found.related }];
		});
		return facts.suppressions.length === 0 ? findings : suppressCrossFile(findings, facts.suppressions, areAll);
	}

	/** The pilots that share a key, now or before, with one that has changed since the last call. */
	takeAffected(): ReadonlySet<string> {
		const affected = new Set([...this.#changed].flatMap(({ members }) => [...members.keys()]));
		this.#changed.clear();
		return affected;
	}

	#join(key: string, member: Member): void {
		const group = this.#groups.get(key) ?? { members: new Map(), findings: undefined };
		const before = group.members.get(member.uri);
		this.#groups.set(key, group);
		group.members.set(member.uri, member);
		if (before === undefined || !isSame(before, member) || !isSameRange(before, member)) {
			group.findings = undefined;
			this.#changed.add(group);
		}
	}

	#leave(uri: string, isMeant: (key: string) => boolean): void {
		for (const key of [...(this.#known.get(uri)?.members.keys() ?? [])].filter(isMeant)) {
			const group = this.#groups.get(key);
			if (group?.members.delete(uri)) {
				group.findings = undefined;
				this.#changed.add(group);
				if (group.members.size === 0) {
					this.#groups.delete(key);
				}
			}
		}
	}

	#findingFor(key: string, { rule, member }: RuleMember): GroupFinding | undefined {
		const group = this.#groups.get(key);
		const indexed = group?.members.get(member.uri);
		if (group === undefined || group.members.size === (indexed === undefined ? 0 : 1)) {
			return undefined;
		}
		if (indexed === undefined || !(indexed === member || isSame(indexed, member))) {
			return findIn(rule, new Map(group.members).set(member.uri, member).values()).get(member.uri);
		}
		group.findings ??= findIn(rule, group.members.values());
		return group.findings.get(member.uri);
	}
}

/**
 * What the other pilots show of each pilot, by URI; pilots without findings are left out. Comments in the pilots apply;
 * settings do not yet, because each folder has its own (`withSeverities`).
 * @param areAll there are no other pilots, so a comment that suppresses nothing here suppresses nothing at all
 */
export function checkCrossFile(
	pilots: readonly PilotFacts[],
	{ areAll }: { readonly areAll: boolean },
): ReadonlyMap<string, readonly LocatedFinding[]> {
	const index = new CrossFileIndex();
	for (const facts of pilots) {
		index.put(facts);
	}
	const ordered = [...pilots].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	return new Map(
		ordered.flatMap((facts) => {
			const findings = index.findingsOf(facts, areAll);
			return findings.length === 0 ? [] : [[facts.uri, findings]];
		}),
	);
}

/** By the key of the group, which no other rule has. */
function membersOf(facts: PilotFacts): ReadonlyMap<string, RuleMember> {
	return new Map(
		CROSS_FILE_RULES.flatMap((rule) =>
			[...rule.membersOf(facts)].map((member) => [`${rule.id}\n${member.key}`, { rule, member }]),
		),
	);
}

/** By URI, in the order in which the rule finds them. */
function findIn(rule: CrossFileRule, members: Iterable<Member>): ReadonlyMap<string, GroupFinding> {
	const ordered = [...members].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	return new Map([...rule.find(ordered)].map((finding) => [finding.member.uri, finding]));
}

/** Whether a rule sees no difference, regardless of positions. */
function isSame(one: Member, other: Member): boolean {
	return JSON.stringify({ ...one, at: one.at.value }) === JSON.stringify({ ...other, at: other.at.value });
}

function isSameRange({ at: one }: Member, { at: other }: Member): boolean {
	return JSON.stringify(one.range) === JSON.stringify(other.range);
}
