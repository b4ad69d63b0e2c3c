/** What somebody looked at below a pilot: shown again at once, so that nothing is seen to be fetched. */
import type { PilotDetailsResult } from "../../../server/src/protocol/protocol";

type Fetch = (uri: string) => Promise<PilotDetailsResult | undefined>;

export interface DetailsCache {
	get(uri: string): Promise<PilotDetailsResult | undefined>;
	/** As it was fetched last. */
	known(uri: string): PilotDetailsResult | undefined;
	/** Fetches it again if it is known; whether it says something else than before, wherever that stands now. */
	isOther(uri: string): Promise<boolean>;
	uris(): Iterable<string>;
	clear(): void;
}

export function createDetailsCache(fetch: Fetch): DetailsCache {
	const known = new Map<string, PilotDetailsResult>();
	return {
		async get(uri) {
			const found = known.get(uri) ?? (await fetch(uri));
			if (found !== undefined) {
				known.set(uri, found);
			}
			return found;
		},
		async isOther(uri) {
			const before = known.get(uri);
			const now = before === undefined ? undefined : await fetch(uri);
			if (now === undefined) {
				return false;
			}
			known.set(uri, now);
			return wordsOf(before) !== wordsOf(now);
		},
		known: (uri) => known.get(uri),
		uris: () => known.keys(),
		clear: () => known.clear(),
	};
}

/** Each key that is typed moves what comes after it. */
function wordsOf(details: PilotDetailsResult | undefined): string {
	return JSON.stringify(details, (key, value) => (key === "range" ? undefined : value));
}
