/** What a check knows of the world beside the pilot. The border brings it, so that the same text gives the same findings. */
import type { Severities } from "./severities";

export interface Context {
	/** The day of today, `YYYY-MM-DD`. */
	readonly today: string;
	/** What people set about findings; without it each check decides for itself. */
	readonly severities?: Severities;
}

/** Whether checking with the one gives what checking with the other gave. */
export function sameContext(one: Context, other: Context): boolean {
	return one.today === other.today && one.severities === other.severities;
}
