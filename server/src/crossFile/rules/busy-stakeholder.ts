import type { Status } from "../../format/status";
import type { PilotFacts } from "../facts";
import { keyOf, MOST_RELATED, pointing, sameWords } from "../groups";
import type { CrossFileRule, Member } from "../rule";

/** From so many at the same time on it is worth a word. */
const MANY = 4;

/** These ask nothing of anybody: an idea may never come, the others have ended or stand still. */
const AT_REST: ReadonlySet<Status> = new Set(["idea", "regular", "paused", "stopped", "completed"]);

interface Stakeholder extends Member<string> {
	readonly start: string;
	/** The last day, which counts. */
	readonly end: string;
}

export const rule: CrossFileRule<Stakeholder> = {
	id: "portfolio/busy-stakeholder",
	severity: "information",
	membersOf: stakeholdersOf,
	*find(group) {
		const others = pointing({ en: "At the same time.", nl: "In dezelfde tijd." });
		const { most, busy } = busiest(group);
		for (const [member, beside] of busy) {
			const { value } = member.at;
			yield {
				member,
				message: {
					en: `“${value}” is a stakeholder of many pilots that run at the same time: ${most} on one day. Can they take part in all of them? Agree on what is asked of them together.`,
					nl: `“${value}” is belanghebbende bij veel pilots die tegelijk lopen: ${most} op één dag. Lukt het om aan alle mee te doen? Spreek samen af wat er wordt gevraagd.`,
				},
				related: others(beside, member),
			};
		}
	},
};

/** Each by its name, once; none where the pilot does not say where and when it runs. */
function stakeholdersOf({ uri, status, start, end, municipality, stakeholders }: PilotFacts): Iterable<Stakeholder> {
	const place = keyOf(municipality?.value);
	if (AT_REST.has(status) || start === undefined || end === undefined || end < start || place === undefined) {
		return [];
	}
	const named = new Map<string, Stakeholder>();
	for (const { name } of stakeholders) {
		if (name !== undefined) {
			const key = `${place}\n${sameWords(name.value)}`;
			named.set(key, named.get(key) ?? { uri, key, at: name, start, end });
		}
	}
	return named.values();
}

/** Those that run while many do, each with some that run beside it, and the most that do so on one day. */
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
			// The others were marked when there were just enough of them.
			for (const one of running.size === MANY ? running : running.size > MANY ? [next] : []) {
				busy.set(one, busy.get(one) ?? firstOf(running));
			}
		}
	}
	return { busy, most };
}

/** As many as anybody is pointed at, beside the one itself. */
function firstOf(running: ReadonlySet<Stakeholder>): readonly Stakeholder[] {
	const first: Stakeholder[] = [];
	for (const one of running) {
		if (first.push(one) > MOST_RELATED) {
			break;
		}
	}
	return first;
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
