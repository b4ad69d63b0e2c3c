/** Goals of pilots in one municipality that start from another value of the same indicator. */
import { quoted } from "../../check/core/wording";
import type { Status } from "../../format/status";
import { keyOf } from "../../text/comparable";
import type { PilotFacts } from "../facts";
import { MAX_RELATED, relatedFinder, titleOf } from "../groups";
import type { CrossFileRule, Member } from "../rule";

/** A baseline belongs to its time: these pilots have changed what it was for. */
const ENDED: ReadonlySet<Status> = new Set(["regular", "stopped", "completed"]);

interface Baseline extends Member<number> {
	/** The title of the pilot. */
	readonly pilotTitle: string;
}

export const rule: CrossFileRule<Baseline> = {
	id: "portfolio/baselines-differ",
	severity: "information",
	membersOf: baselinesOf,
	*find(group) {
		const findRelated = relatedFinder({ en: "Another baseline.", nl: "Een andere nulmeting." });
		// The first of each value.
		const firsts = new Map([...group].reverse().map((member) => [member.at.value, member]));
		const shown = group.filter((member) => firsts.get(member.at.value) === member).slice(0, MAX_RELATED + 1);
		if (shown.length < 2) {
			return;
		}
		for (const member of group) {
			const others = shown.filter(({ at }) => at.value !== member.at.value);
			const [other] = others;
			if (other !== undefined) {
				yield {
					member,
					message: {
						en: `The pilot ${quoted(other.pilotTitle)} starts from ${other.at.value} for the same indicator. Measure it the same way, or explain the difference.`,
						nl: `De pilot ${quoted(other.pilotTitle)} gaat bij dezelfde indicator uit van ${other.at.value}. Meet op dezelfde manier, of leg het verschil uit.`,
					},
					related: findRelated(others, member),
				};
			}
		}
	},
};

/** One baseline for each indicator. If a pilot gives two for one indicator, it is unclear which one to compare. */
function baselinesOf(pilot: PilotFacts): readonly Baseline[] {
	const found = new Map<string, Baseline>();
	const unclear = new Set<string>();
	for (const { indicator, unit, baseline } of ENDED.has(pilot.status) ? [] : pilot.measures) {
		const key = keyOf(indicator.value, unit, pilot.municipality?.value);
		if (baseline !== undefined && key !== undefined) {
			const previous = found.get(key);
			if (previous === undefined) {
				found.set(key, { uri: pilot.uri, key, at: baseline, pilotTitle: titleOf(pilot) });
			} else if (previous.at.value !== baseline.value) {
				unclear.add(key);
			}
		}
	}
	return [...found.values()].filter(({ key }) => !unclear.has(key));
}
