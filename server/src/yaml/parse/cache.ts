/** What was read of a text before: of the next version only what has changed is read again. */
import { emptySectionCache, type SectionCache } from "./fast/sections";
import type { FoundSlips } from "./recovery/reuse";

export interface ParseCache {
	readonly sections: SectionCache;
	slips: FoundSlips | undefined;
}

export function emptyParseCache(): ParseCache {
	return { sections: emptySectionCache(), slips: undefined };
}
