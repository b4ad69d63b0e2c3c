/** One kind of output: a part of each pilot, made in any thread, and all parts together. */
import type { Outputs } from "./outputFolder";
import type { PilotSource } from "./sources";

export interface Making<Part> {
	/** Plain data, because threads send it. */
	make(pilot: PilotSource): Part | Promise<Part>;
	/** @param paths of all pilots, those too that turn out to be unreadable, so that names do not depend on it */
	combine(parts: readonly Part[], paths: readonly string[]): Outputs | Promise<Outputs>;
}
