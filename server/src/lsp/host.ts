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

/** The day of a moment in the time zone of the machine. */
export function dayOf(moment: Date): string {
	const two = (number: number) => String(number).padStart(2, "0");
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
