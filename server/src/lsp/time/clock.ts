/** Time, injected: a test turns it. */

export interface Clock {
	/** Milliseconds since some moment; it never goes back. */
	now(): number;
	after(milliseconds: number, work: () => void): Timer;
	/** Does not keep the process alive. */
	every(milliseconds: number, work: () => void): Timer;
	/** Runs the work once the messages that wait have been read, so that ten keystrokes that arrived together are checked once. */
	defer(work: () => void): Timer;
}

export interface Timer {
	cancel(): void;
}

export function pause(clock: Clock, milliseconds: number): Promise<void> {
	return new Promise((resolve) => void clock.after(milliseconds, resolve));
}

/**
 * What differs between Node and a browser is injected.
 * @param defer what comes after the messages that wait
 */
export function systemClock(now: Clock["now"], defer: Clock["defer"]): Clock {
	return {
		now,
		after(milliseconds, work) {
			const timer = setTimeout(work, milliseconds);
			return { cancel: () => clearTimeout(timer) };
		},
		every(milliseconds, work) {
			const timer: unknown = setInterval(work, milliseconds);
			(timer as { unref?: () => void }).unref?.();
			return { cancel: () => clearInterval(timer as number) };
		},
		defer,
	};
}
