/** What the server needs of where it runs; the two mains inject it. */
import type { Files } from "./files/files";
import type { Clock } from "./time/clock";

export interface Services {
	/** The files that it can see by itself, for clients that show it none. */
	readonly files: Files;
	/** The day of today where the person is, `YYYY-MM-DD`. */
	readonly today: () => string;
	readonly clock: Clock;
	/** Does work on a text, with as much memory at hand as a long one needs. */
	readonly withRoom?: <Result>(text: string, work: () => Result) => Result;
}
