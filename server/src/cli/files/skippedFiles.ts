/** Files that were asked for and are no pilots by their name: reported in one line, however many they are. */
import type { Localized } from "../../format/language";

/** Who named a folder full of other files sees which way it went wrong from the first. */
const MOST_NAMED = 3;

/** @param paths as they are shown, one at least */
export function skippedFiles(paths: readonly string[]): Localized {
	const named = paths.slice(0, MOST_NAMED).join(", ");
	const more = paths.length - MOST_NAMED;
	return {
		en: `${named}${more > 0 ? ` and ${more} more` : ""}: skipped, because the name of a pilot ends in .pilot.yaml`,
		nl: `${named}${more > 0 ? ` en nog ${more}` : ""}: overgeslagen, want de naam van een pilot eindigt op .pilot.yaml`,
	};
}
