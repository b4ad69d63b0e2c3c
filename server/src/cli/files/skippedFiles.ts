/** The message about requested files that are no pilots by their name: one line for all of them. */
import type { Localized } from "../../format/language";

/** The first few names show what went wrong. */
const MAX_NAMED = 3;

/** @param paths as shown, at least one */
export function skippedFiles(paths: readonly string[]): Localized {
	const named = paths.slice(0, MAX_NAMED).join(", ");
	const more = paths.length - MAX_NAMED;
	return {
		en: `${named}${more > 0 ? ` and ${more} more` : ""}: skipped, because the name of a pilot ends in .pilot.yaml`,
		nl: `${named}${more > 0 ? ` en nog ${more}` : ""}: overgeslagen, want de naam van een pilot eindigt op .pilot.yaml`,
	};
}
