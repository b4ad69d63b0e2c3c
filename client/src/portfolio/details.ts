/** What somebody looked at below a pilot: shown again at once, so that nothing is seen to be fetched. */
import type { PilotDetailsResult } from "../../../server/src/protocol/protocol";

type Fetch = (uri: string) => Promise<PilotDetailsResult | undefined>;

export interface DetailsCache {
	get(uri: string): Promise<PilotDetailsResult | undefined>;
	/** Fetches it again if it is known; whether it is something else than before. */
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
			if (now === undefined || JSON.stringify(before) === JSON.stringify(now)) {
				return false;
			}
			known.set(uri, now);
			return true;
		},
		uris: () => known.keys(),
		clear: () => known.clear(),
	};
}
