/** Work that nobody waits for gives way to a person who types. */
import type { Host } from "../host";

/** From one key to the next it takes a slow typist less. */
const QUIET_MS = 300;

export interface Activity {
	/** A key was struck. */
	touch(): void;
	/** Waits until what came in has been answered and nobody is typing; of several that wait one goes at a time. */
	quiet(): Promise<void>;
}

export function createActivity(host: Host): Activity {
	let last = Number.NEGATIVE_INFINITY;
	let turn = Promise.resolve();
	const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));
	const defer = () => new Promise<void>((resolve) => void host.defer(resolve));

	async function isQuiet(): Promise<void> {
		// Once to see what has come in, once to have it answered.
		await defer();
		await defer();
		for (let wait = waitFrom(last); wait > 0; wait = waitFrom(last)) {
			await pause(wait);
			await defer();
		}
	}

	return {
		touch() {
			last = performance.now();
		},
		quiet() {
			// What the one before does at once it has done when this one looks.
			turn = turn.then(isQuiet);
			return turn;
		},
	};
}

function waitFrom(last: number): number {
	return last + QUIET_MS - performance.now();
}
