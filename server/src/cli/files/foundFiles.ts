/** The files that were asked for. */
import type { Problem } from "../output/problems";

export interface FoundFiles {
	/** From the working directory, with `/` as separator, each once, sorted. */
	readonly paths: readonly string[];
	readonly problems: readonly Problem[];
	/** Requested files that are no pilots by their name. */
	readonly skipped: readonly string[];
	/** Whole folders were requested; single files, as from a commit hook, leave out other pilots. */
	readonly areAll: boolean;
}
