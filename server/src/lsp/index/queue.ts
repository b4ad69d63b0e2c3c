/** Files that wait to be read, a few at a time: what is asked for twice is read once, and again when it changes meanwhile. */
import type { Log } from "../connection/log";

/** Enough to have the next one at hand while one is read. */
const AT_ONCE = 4;

export class Queue {
	readonly #log: Log;
	readonly #work: (key: string) => Promise<void>;
	readonly #emptied: () => void;
	readonly #waiting = new Set<string>();
	readonly #running = new Set<string>();

	/**
	 * @param work is never called for the same key at the same time
	 * @param emptied nothing waits any more
	 */
	constructor(log: Log, work: (key: string) => Promise<void>, emptied: () => void) {
		[this.#log, this.#work, this.#emptied] = [log, work, emptied];
	}

	add(keys: Iterable<string>): void {
		for (const key of keys) {
			this.#waiting.add(key);
		}
		this.#next();
	}

	/** Forgets these, as far as they wait. */
	leave(keys: Iterable<string>): void {
		for (const key of keys) {
			this.#waiting.delete(key);
		}
		this.#next();
	}

	isEmpty(): boolean {
		return this.#waiting.size === 0 && this.#running.size === 0;
	}

	#next(): void {
		for (const key of this.#waiting) {
			if (this.#running.size >= AT_ONCE) {
				return;
			}
			if (!this.#running.has(key)) {
				this.#waiting.delete(key);
				this.#running.add(key);
				this.#log.run(`Reading ${key}`, () => this.#work(key).finally(() => this.#done(key)));
			}
		}
		if (this.isEmpty()) {
			this.#emptied();
		}
	}

	#done(key: string): void {
		this.#running.delete(key);
		this.#next();
	}
}
