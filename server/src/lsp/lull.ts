/**
 * Waits until what comes in one after the other is over, such as a change in all lines at once: a single one waits no time that
 * anybody notices, and those of a burst, which come faster than people type, wait for its end.
 */
import type { Deferred, Host } from "./host";

const SINGLE_MS = 1;
const BURST_MS = 25;
/** From one key to the next it takes everybody more. */
const FASTER_MS = 5;
/** A stream without end is looked at now and then. */
const LONGEST_MS = 1000;

export interface Lull {
	/**
	 * Runs the work when nothing has come for a while, in place of what waits.
	 * @param meanwhile what can be done of it already, should nothing come
	 */
	after(work: () => void, meanwhile?: () => void): void;
	cancel(): void;
}

export function createLull({ defer }: Pick<Host, "defer">): Lull {
	let last = Number.NEGATIVE_INFINITY;
	let since: number | undefined;
	let waiting: readonly Deferred[] = [];

	function cancel(): void {
		for (const one of waiting) {
			one.cancel();
		}
		[waiting, since] = [[], undefined];
	}

	/** Once to see what has come in, once to have it told here. */
	function unlessMoreCame(work: () => void): void {
		const once = () => {
			waiting = [
				defer(() => {
					cancel();
					work();
				}),
			];
		};
		waiting = [defer(once)];
	}

	return {
		after(work, meanwhile) {
			const now = performance.now();
			const isBurst = since !== undefined || now - last < FASTER_MS;
			const begun = since ?? now;
			cancel();
			last = now;
			if (now - begun >= LONGEST_MS) {
				work();
				return;
			}
			since = begun;
			const timer = setTimeout(() => unlessMoreCame(work), isBurst ? BURST_MS : SINGLE_MS);
			waiting = [{ cancel: () => clearTimeout(timer) }];
			if (!isBurst && meanwhile !== undefined) {
				waiting = [...waiting, defer(meanwhile)];
			}
		},
		cancel,
	};
}
