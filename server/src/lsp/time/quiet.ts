/** Work that nobody waits for gives way to a person who types. */
import { type Clock, pause } from "./clock";

/** From one key to the next it takes a slow typist less. */
const QUIET_MS = 300;

export type Quiet = ReturnType<typeof createQuiet>;

export function createQuiet(clock: Clock) {
	let last = Number.NEGATIVE_INFINITY;
	let turn = Promise.resolve();
	const deferred = () => new Promise<void>((resolve) => void clock.defer(resolve));
	const left = () => last + QUIET_MS - clock.now();

	async function isQuiet(): Promise<void> {
		// Once to read the messages that arrived, once to have them answered.
		await deferred();
		await deferred();
		for (let wait = left(); wait > 0; wait = left()) {
			await pause(clock, wait);
			await deferred();
		}
	}

	return {
		/** Somebody types in a file, opens or saves it, and waits for its findings. */
		disturb(): void {
			last = clock.now();
		},
		/** Waits until the messages that arrived have been answered and nobody types; of several that wait one goes at a time. */
		wait(): Promise<void> {
			// What the one before does at once it has done when this one goes on.
			turn = turn.then(isQuiet);
			return turn;
		},
	};
}
