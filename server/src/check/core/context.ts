/** What a check knows of the world beside the pilot. The border brings it, so that the same text gives the same findings. */
import type { Severities } from "../../settings/severities";

export interface Context {
	/** The day of today, `YYYY-MM-DD`. */
	readonly today: string;
	/** What people set about findings, whose word counts first; what none of them speaks of each check decides for itself. */
	readonly severities?: readonly Severities[];
	/** The paths in the file, as they are written, that lead to no file; without it nobody looked. */
	readonly missingFiles?: ReadonlySet<string>;
}

/** Whether checking with the one gives what checking with the other gave. */
export function sameContext(one: Context, other: Context): boolean {
	const [some, others] = [one.severities ?? [], other.severities ?? []];
	return (
		one.today === other.today &&
		one.missingFiles === other.missingFiles &&
		some.length === others.length &&
		some.every((severities, index) => severities === others[index])
	);
}
