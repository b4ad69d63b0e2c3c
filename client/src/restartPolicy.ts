/** Whether a server that stopped is worth another try. Knows no VS Code. */

const TRIES = 4;
const WITHIN_MS = 3 * 60_000;

export interface RestartPolicy {
	/** Notes that it stopped at this moment, in milliseconds. */
	mayRestart(now: number): boolean;
	/** A person wants to try again. */
	forget(): void;
}

export function createRestartPolicy(): RestartPolicy {
	let stops: number[] = [];
	return {
		mayRestart(now) {
			stops = [...stops.filter((stop) => now - stop < WITHIN_MS), now];
			return stops.length <= TRIES;
		},
		forget() {
			stops = [];
		},
	};
}
