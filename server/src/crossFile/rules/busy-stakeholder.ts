/** A stakeholder of many pilots that run at the same time. */
import { quoted } from "../../check/core/wording";
import type { Status } from "../../format/status";
import { keyOf } from "../../text/comparable";
import type { PilotFacts } from "../facts";
import { MAX_RELATED, relatedFinder } from "../groups";
import type { CrossFileRule, Member } from "../rule";

/** So many pilots at the same time are worth mentioning. */
const MANY = 4;

/** These ask nothing of anybody: an idea may never start, the others have ended or are paused. */
const INACTIVE: ReadonlySet<Status> = new Set(["idea", "regular", "paused", "stopped", "completed"]);

interface Stakeholder extends Member<string> {
	readonly start: string;
	/** The last day, included. */
	readonly end: string;
}

export const rule: CrossFileRule<Stakeholder> = {
	id: "portfolio/busy-stakeholder",
	severity: "information",
	membersOf: stakeholdersOf,
	*find(group) {
		const findRelated = relatedFinder({ en: "At the same time.", nl: "In dezelfde tijd." });
		const { most, busy } = busiest(group);
		for (const [member, beside] of busy) {
			const { value } = member.at;
			yield {
				member,
				message: {
					en: `${quoted(value)} is a stakeholder in ${most} pilots at the same time. Can they take part in all of them? Agree together what you ask of them.`,
					nl: `${quoted(value)} is belanghebbende bij ${most} pilots tegelijk. Lukt het om aan alle mee te doen? Spreek samen af wat je vraagt.`,
				},
				related: findRelated(beside, member),
			};
		}
	},
};

/** Each stakeholder once, by name; none if the municipality or the period of the pilot is missing. */
function stakeholdersOf({ uri, status, start, end, municipality, stakeholders }: PilotFacts): Iterable<Stakeholder> {
	if (INACTIVE.has(status) || start === undefined || end === undefined || end < start) {
		return [];
	}
	const named = new Map<string, Stakeholder>();
	for (const { name } of stakeholders) {
		const key = keyOf(municipality?.value, name?.value);
		if (name !== undefined && key !== undefined) {
			named.set(key, named.get(key) ?? { uri, key, at: name, start, end });
		}
	}
	return named.values();
}

/** The pilots that run while many do, each with some that run at the same time, and the largest number on one day. */
function busiest(group: readonly Stakeholder[]) {
	const busy = new Map<Stakeholder, readonly Stakeholder[]>();
	let most = 0;
	if (group.length >= MANY) {
		const ends = [...group].sort((a, b) => compare(a.end, b.end));
		const running = new Set<Stakeholder>();
		let ended = 0;
		for (const next of [...group].sort((a, b) => compare(a.start, b.start))) {
			for (let first = ends[ended]; first !== undefined && first.end < next.start; first = ends[ended]) {
				running.delete(first);
				ended++;
			}
			running.add(next);
			most = Math.max(most, running.size);
			// The others are marked when the limit is reached.
			for (const one of running.size === MANY ? running : running.size > MANY ? [next] : []) {
				busy.set(one, busy.get(one) ?? firstOf(running));
			}
		}
	}
	return { busy, most };
}

/** As many as are shown as related, and the pilot itself. */
function firstOf(running: ReadonlySet<Stakeholder>): readonly Stakeholder[] {
	const first: Stakeholder[] = [];
	for (const one of running) {
		if (first.push(one) > MAX_RELATED) {
			break;
		}
	}
	return first;
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
