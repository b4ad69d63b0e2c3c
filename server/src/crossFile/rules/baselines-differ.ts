import type { Status } from "../../format/status";
import type { PilotFacts } from "../facts";
import { groupBy, MOST_RELATED, pointing, sameWords, titleOf } from "../groups";
import type { CrossFileRule, Member } from "../rule";

/** A baseline belongs to its time: what has changed since these is what they were for. */
const ENDED: ReadonlySet<Status> = new Set(["regular", "stopped", "completed"]);

interface Baseline extends Member<number> {
	/** What the pilot is called. */
	readonly called: string;
}

export const rule: CrossFileRule<Baseline> = {
	id: "portfolio/baselines-differ",
	severity: "information",
	membersOf: baselinesOf,
	*find(group) {
		const pointers = pointing({ en: "Another baseline.", nl: "Een andere nulmeting." });
		const firsts = groupBy(group, ({ at }) => at.value).flatMap(([first]) => first ?? []);
		if (firsts.length < 2) {
			return;
		}
		const shown = firsts.slice(0, MOST_RELATED + 1);
		for (const member of group) {
			const others = shown.filter(({ at }) => at.value !== member.at.value);
			const [other] = others;
			if (other !== undefined) {
				yield {
					member,
					message: {
						en: `The pilot “${other.called}” starts from ${other.at.value} for the same indicator. Measure it in one way, or say what makes the difference.`,
						nl: `De pilot “${other.called}” gaat bij dezelfde indicator uit van ${other.at.value}. Meet het op één manier, of schrijf op waardoor het verschil komt.`,
					},
					related: pointers(others, member),
				};
			}
		}
	},
};

/** One of each indicator. Who gives two for one indicator measures in two places, and it is not known which to compare. */
function baselinesOf(pilot: PilotFacts): readonly Baseline[] {
	const place = sameWords(pilot.municipality?.value ?? "");
	if (ENDED.has(pilot.status) || place === "") {
		return [];
	}
	const found = new Map<string, Baseline>();
	const unclear = new Set<string>();
	for (const { indicator, unit, baseline } of pilot.measures) {
		if (baseline !== undefined && unit !== undefined) {
			const key = [indicator.value, unit, place].map(sameWords).join("\n");
			const known = found.get(key);
			if (known === undefined) {
				found.set(key, { uri: pilot.uri, key, at: baseline, called: titleOf(pilot) });
			} else if (known.at.value !== baseline.value) {
				unclear.add(key);
			}
		}
	}
	return [...found.values()].filter(({ key }) => !unclear.has(key));
}
