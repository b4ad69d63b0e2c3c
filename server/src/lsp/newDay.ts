/** An editor stays open overnight; what is said about dates then holds for another day. */
const EVERY_MINUTE = 60_000;

/**
 * Calls `work` soon after the day has changed. It looks at the clock now and then, for a machine that slept past midnight
 * has no timer go off.
 */
export function onNewDay(today: () => string, work: () => void): void {
	let day = today();
	const timer: unknown = setInterval(() => {
		const now = today();
		if (now !== day) {
			day = now;
			work();
		}
	}, EVERY_MINUTE);
	// In Node a timer keeps the process alive; nothing else does once the client has gone.
	(timer as { unref?: () => void }).unref?.();
}
