/** What a check needs besides the document. It is injected, so that the same text gives the same findings. */
import type { Severities } from "../../settings/severities";

export interface Context {
	/** Today's date, `YYYY-MM-DD`. */
	readonly today: string;
	/** The severities that people set; the first that mentions a finding applies, otherwise the check decides. */
	readonly severities?: readonly Severities[];
	/** The paths in the file, as written, that lead to no file; nothing if that is unknown. */
	readonly missingFiles?: ReadonlySet<string>;
	/** The settings that this file extends lead back to it. */
	readonly extendsItself?: boolean;
}

/** Whether checks give the same results with both contexts. */
export function sameContext(one: Context, other: Context): boolean {
	const [some, others] = [one.severities ?? [], other.severities ?? []];
	return (
		one.today === other.today &&
		one.extendsItself === other.extendsItself &&
		isSameSet(one.missingFiles, other.missingFiles) &&
		some.length === others.length &&
		some.every((severities, index) => severities === others[index])
	);
}

function isSameSet(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
	return one === other || (one?.size === other?.size && [...(one ?? [])].every((path) => other?.has(path) === true));
}
