/** What the server needs of the world it runs in; the two mains bring it. */

import type { Files } from "./files";

export interface Host {
	/** The files that it can see by itself, for clients that show it none. */
	readonly files: Files;
	/** The day of today where the person is, `YYYY-MM-DD`. */
	readonly today: () => string;
	/** Runs `work` once what waits has been read, so that ten key strokes that came in together are looked at once. */
	readonly defer: (work: () => void) => Deferred;
}

export interface Deferred {
	cancel(): void;
}
