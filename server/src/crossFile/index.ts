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

interface IndexedPilot {
	readonly facts: PilotFacts;
	readonly members: readonly RuleMember[];
}

type RuleMember = readonly [rule: CrossFileRule, member: Member];

export class CrossFileIndex {
	readonly #groups = new Map<CrossFileRule, Map<string, Group>>(CROSS_FILE_RULES.map((rule) => [rule, new Map()]));
	readonly #known = new Map<string, IndexedPilot>();
	readonly #changed = new Set<Group>();

	put(facts: PilotFacts): void {
		const members = this.#membersOf(facts);
		const groups = new Set(members.map(([rule, { key }]) => this.#groupAt(rule, key)));
		for (const [rule, member] of members) {
			this.#join(this.#groupAt(rule, member.key), member);
		}
		for (const before of this.#known.get(facts.uri)?.members ?? []) {
			if (!groups.has(this.#groupAt(before[0], before[1].key))) {
				this.#leave(before);
			}
		}
		this.#known.set(facts.uri, { facts, members });
	}

	remove(uri: string): void {
		for (const member of this.#known.get(uri)?.members ?? []) {
			this.#leave(member);
		}
		this.#known.delete(uri);
	}

	/**
	 * What other pilots show of a pilot, in the index or not; comments in it apply.
	 * @param areAll there are no other pilots, so a comment that suppresses nothing here suppresses nothing at all
	 */
	findingsOf(facts: PilotFacts, areAll: boolean): readonly LocatedFinding[] {
		const findings = this.#membersOf(facts).flatMap((one) => {
			const found = this.#findingFor(one);
			return found === undefined ? [] : locatedFinding(...one, found);
		});
		return facts.suppressions.length === 0 ? findings : suppressCrossFile(findings, facts.suppressions, areAll);
	}

	/** The pilots that share a key, now or before, with one that has changed since the last call. */
	takeAffected(): ReadonlySet<string> {
		const affected = new Set([...this.#changed].flatMap(({ members }) => [...members.keys()]));
		this.#changed.clear();
		return affected;
	}

	factsOf(uri: string): PilotFacts | undefined {
		return this.#known.get(uri)?.facts;
	}

	uris(): Iterable<string> {
		return this.#known.keys();
	}

	#membersOf(facts: PilotFacts): readonly RuleMember[] {
		const indexed = this.#known.get(facts.uri);
		return indexed?.facts === facts
			? indexed.members
			: CROSS_FILE_RULES.flatMap((rule) => [...rule.membersOf(facts)].map((member): RuleMember => [rule, member]));
	}

	#groupAt(rule: CrossFileRule, key: string): Group {
		const ofRule = this.#groups.get(rule);
		const group = ofRule?.get(key) ?? { members: new Map(), findings: undefined };
		ofRule?.set(key, group);
		return group;
	}

	#join(group: Group, member: Member): void {
		const before = group.members.get(member.uri);
		group.members.set(member.uri, member);
		if (before === undefined || !isSame(before, member) || !isSameRange(before, member)) {
			group.findings = undefined;
			this.#changed.add(group);
		}
	}

	#leave([rule, { key, uri }]: RuleMember): void {
		const group = this.#groupAt(rule, key);
		group.members.delete(uri);
		group.findings = undefined;
		this.#changed.add(group);
		if (group.members.size === 0) {
			this.#groups.get(rule)?.delete(key);
			this.#changed.delete(group);
		}
	}

	#findingFor([rule, member]: RuleMember): GroupFinding | undefined {
		const group = this.#groups.get(rule)?.get(member.key);
		const indexed = group?.members.get(member.uri);
		if (group === undefined || group.members.size === (indexed === undefined ? 0 : 1)) {
			return undefined;
		}
		if (indexed !== undefined && (indexed === member || isSame(indexed, member))) {
			group.findings ??= findIn(rule, group.members.values());
			return group.findings.get(member.uri);
		}
		return findIn(rule, new Map(group.members).set(member.uri, member).values()).get(member.uri);
	}
}

/** By URI, in the order in which the rule finds them. */
function findIn(rule: CrossFileRule, members: Iterable<Member>): ReadonlyMap<string, GroupFinding> {
	const ordered = [...members].sort((a, b) => (a.uri < b.uri ? -1 : 1));
	return new Map([...rule.find(ordered)].map((finding) => [finding.member.uri, finding]));
}

function locatedFinding(
	{ id, severity }: CrossFileRule,
	{ at: { span, range } }: Member,
	{ message, related }: GroupFinding,
): LocatedFinding {
	return { code: id, severity, span, range, message, related };
}

/** Whether a rule sees no difference, regardless of positions. */
function isSame(one: Member, other: Member): boolean {
	return JSON.stringify({ ...one, at: one.at.value }) === JSON.stringify({ ...other, at: other.at.value });
}

function isSameRange({ at: one }: Member, { at: other }: Member): boolean {
	return JSON.stringify(one.range) === JSON.stringify(other.range);
}
