/** What cross-file rules need to know of one pilot: plain data, so that it can be stored and sent between threads, and small. */
import { type CrossFileSuppression, crossFileSuppressions } from "../check/suppress/crossFile";
import type { SchemaDocument } from "../document/document";
import { type LocatedValue, locatorOf } from "../document/positions";
import { choiceIn, itemsAt, numberIn, periodOf, textIn } from "../document/query";
import type { Status } from "../format/status";

/** What cross-file rules need to know. */
export interface PilotFacts {
	readonly uri: string;
	readonly title: LocatedValue<string> | undefined;
	readonly municipality: LocatedValue<string> | undefined;
	/** The status that checks use: `idea` if the file has none. */
	readonly status: Status;
	/** Days, `YYYY-MM-DD`. */
	readonly start: string | undefined;
	readonly end: string | undefined;
	readonly stakeholders: readonly StakeholderFacts[];
	readonly measures: readonly Measure[];
	/** Comments that suppress cross-file findings. */
	readonly suppressions: readonly CrossFileSuppression[];
}

export interface StakeholderFacts {
	readonly id: string | undefined;
	readonly name: LocatedValue<string> | undefined;
	readonly kind: string | undefined;
}

/** How a goal is measured. */
export interface Measure {
	readonly indicator: LocatedValue<string>;
	readonly unit: string | undefined;
	readonly baseline: LocatedValue<number> | undefined;
}

/** @param today without it comments suppress whatever their last day is */
export function factsOf(pilot: SchemaDocument, uri: string, today?: string): PilotFacts {
	const located = locatorOf(pilot);
	const period = periodOf(pilot);
	return {
		uri,
		title: located(textIn(pilot.root, "title")),
		municipality: located(textIn(pilot.root, "municipality")),
		status: pilot.status,
		start: period.start?.value,
		end: period.end?.value,
		stakeholders: itemsAt(pilot, "success.stakeholders").flatMap((item) => {
			const [id, name] = [textIn(item, "id")?.value, located(textIn(item, "name"))];
			return id === undefined && name === undefined ? [] : [{ id, name, kind: choiceIn(item, "kind")?.value }];
		}),
		measures: itemsAt(pilot, "why.goals").flatMap((goal) => {
			const indicator = located(textIn(goal, "indicator"));
			const [unit, baseline] = [textIn(goal, "unit")?.value, located(numberIn(goal, "baseline"))];
			return indicator === undefined ? [] : [{ indicator, unit, baseline }];
		}),
		suppressions: crossFileSuppressions(pilot, today),
	};
}
