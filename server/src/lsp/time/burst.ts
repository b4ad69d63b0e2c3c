/**
 * Waits until what comes one after the other is over, such as a change in all lines at once: a single one waits no time that
 * anybody notices, and those of a burst, which come faster than people type, wait for its end.
 */
import type { Clock, Timer } from "./clock";

const SINGLE_MS = 1;
const BURST_MS = 25;
/** From one key to the next it takes everybody more. */
const FASTER_MS = 5;
/** A stream without end is handled now and then. */
const LONGEST_MS = 1000;

export type Burst = ReturnType<typeof createBurst>;

export function createBurst(clock: Clock) {
	let last = Number.NEGATIVE_INFINITY;
	let since: number | undefined;
	let waiting: readonly Timer[] = [];

	function cancel(): void {
		for (const one of waiting) {
			one.cancel();
		}
		[waiting, since] = [[], undefined];
	}

	/** Once to read the messages that arrived, once to have those of them that are for here. */
	function unlessMoreCame(work: () => void): void {
		const once = () => {
			waiting = [
				clock.defer(() => {
					cancel();
					work();
				}),
			];
		};
		waiting = [clock.defer(once)];
	}

	return {
		/**
		 * Runs the work when nothing has come for a while, instead of what waits.
		 * @param meanwhile what can be done of it already, should nothing come
		 */
		after(work: () => void, meanwhile?: () => void): void {
			const now = clock.now();
			const isBurst = since !== undefined || now - last < FASTER_MS;
			const begun = since ?? now;
			cancel();
			last = now;
			if (now - begun >= LONGEST_MS) {
				work();
				return;
			}
			since = begun;
			waiting = [clock.after(isBurst ? BURST_MS : SINGLE_MS, () => unlessMoreCame(work))];
			if (!isBurst && meanwhile !== undefined) {
				waiting = [...waiting, clock.defer(meanwhile)];
			}
		},
		cancel,
	};
}
