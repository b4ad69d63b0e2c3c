/** What is known of a file that was checked: plain data. */
import type { KeptReport } from "./kept";
import type { CheckedPath } from "./linkedPaths";

export interface CheckedFile extends KeptReport {
	/** `PilotFacts` as JSON, for the cross-file rules; empty for a file that could not be read. */
	readonly facts: string;
	/** Present if requested. */
	readonly inputs: CheckInputs | undefined;
}

/** Everything that the result of a file depends on. */
export interface CheckInputs {
	/** Of its text. */
	readonly hash: string;
	/** Of its settings. */
	readonly settingsHash: string;
	/** The files that it refers to, with all paths where they may be. */
	readonly links: readonly CheckedPath[];
}
