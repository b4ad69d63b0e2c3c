/** What a check knows beside the document. It is injected, so that the same text gives the same findings. */
import type { Severities } from "../../settings/severities";

export interface Context {
	/** The day of today, `YYYY-MM-DD`. */
	readonly today: string;
	/** What people set about findings, the first that mentions one counts; without any, each check decides for itself. */
	readonly severities?: readonly Severities[];
	/** The paths in the file, as they are written, that lead to no file; nothing when nobody looked. */
	readonly missingFiles?: ReadonlySet<string>;
}

/** Whether checking with the one gives what checking with the other gave. */
export function sameContext(one: Context, other: Context): boolean {
	const [some, others] = [one.severities ?? [], other.severities ?? []];
	return (
		one.today === other.today &&
		isSameSet(one.missingFiles, other.missingFiles) &&
		some.length === others.length &&
		some.every((severities, index) => severities === others[index])
	);
}

function isSameSet(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
	return one === other || (one?.size === other?.size && [...(one ?? [])].every((path) => other?.has(path) === true));
}
