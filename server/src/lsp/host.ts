/** What the server needs of the world it runs in; the two mains bring it. */

export interface Host {
	/** Runs `work` once what waits has been read, so that ten key strokes that came in together are looked at once. */
	readonly defer: (work: () => void) => Deferred;
}

export interface Deferred {
	cancel(): void;
}
