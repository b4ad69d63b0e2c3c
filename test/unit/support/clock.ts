/** A clock that a test turns. */
import type { Clock, Timer } from "../../../server/src/lsp/time/clock";

export interface FakeClock extends Clock {
	/** Runs what is due, in order. */
	advance(milliseconds: number): void;
	/**
	 * As `advance`, with what promises do in between.
	 * @param settle waits until they have done it
	 */
	pass(milliseconds: number, settle?: () => Promise<unknown>): Promise<void>;
	/** How much still waits. */
	pending(): number;
}

interface Task {
	readonly work: () => void;
	readonly every: number | undefined;
	due: number;
}

export function fakeClock(): FakeClock {
	let time = 0;
	const tasks = new Set<Task>();

	function add(delay: number, work: () => void, every?: number): Timer {
		const task = { work, every, due: time + delay };
		tasks.add(task);
		return { cancel: () => void tasks.delete(task) };
	}

	/** Whether there was something to run until then. */
	function runNext(until: number): boolean {
		const [next] = [...tasks].filter(({ due }) => due <= until).sort((a, b) => a.due - b.due);
		if (next === undefined) {
			return false;
		}
		time = Math.max(time, next.due);
		if (next.every === undefined) {
			tasks.delete(next);
		} else {
			next.due += next.every;
		}
		next.work();
		return true;
	}

	return {
		now: () => time,
		after: (milliseconds, work) => add(milliseconds, work),
		every: (milliseconds, work) => add(milliseconds, work, milliseconds),
		// Later than what a test does at this moment.
		defer: (work) => add(0.01, work),
		advance(milliseconds) {
			const until = time + milliseconds;
			while (runNext(until)) {
				// One after the other.
			}
			time = until;
		},
		async pass(milliseconds, settle = nextTurn) {
			const until = time + milliseconds;
			do {
				await settle();
			} while (runNext(until));
			time = until;
		},
		pending: () => tasks.size,
	};
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => void setImmediate(resolve));
}
