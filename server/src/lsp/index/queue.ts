/** Files that wait to be read, a few at a time: what is asked for twice is read once, and again when it changes meanwhile. */

import type { Log } from "../connection/log";

/** Enough to have the next one at hand while one is looked at. */
const AT_ONCE = 4;

export interface Queue {
	add(keys: Iterable<string>): void;
	/** Forgets these, as far as they wait. */
	leave(keys: Iterable<string>): void;
	isEmpty(): boolean;
}

/**
 * @param work looks at one; it is never called for the same key at the same time
 * @param emptied nothing waits any more
 */
export function createQueue(log: Log, work: (key: string) => Promise<void>, emptied: () => void): Queue {
	const waiting = new Set<string>();
	const running = new Set<string>();

	function next(): void {
		for (const key of waiting) {
			if (running.size >= AT_ONCE) {
				return;
			}
			if (!running.has(key)) {
				waiting.delete(key);
				running.add(key);
				log.run(`Reading ${key}`, () =>
					work(key).finally(() => {
						running.delete(key);
						next();
					}),
				);
			}
		}
		if (waiting.size === 0 && running.size === 0) {
			emptied();
		}
	}

	return {
		add(keys) {
			for (const key of keys) {
				waiting.add(key);
			}
			next();
		},
		leave(keys) {
			for (const key of keys) {
				waiting.delete(key);
			}
			next();
		},
		isEmpty: () => waiting.size === 0 && running.size === 0,
	};
}
