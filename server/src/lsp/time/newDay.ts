/** An editor stays open overnight; findings about dates then hold for another day. */
import type { Clock } from "./clock";

const EVERY_MINUTE = 60_000;

/**
 * Calls `work` soon after the day has changed. It asks for the day now and then, for on a machine that slept past midnight
 * no timer goes off.
 */
export function onNewDay(clock: Clock, today: () => string, work: () => void): void {
	let day = today();
	clock.every(EVERY_MINUTE, () => {
		const now = today();
		if (now !== day) {
			day = now;
			work();
		}
	});
}
