/** Notes what can be seen in the window, however short. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** What the function that runs in the page puts at `window.notes`. */
export interface Notes {
	readonly seen: string[];
	/** As `performance.now()` counts: when something was last seen. */
	at: number;
	/** Whether the window says that something is still going on. */
	isBusy(): boolean;
}

type Noting = typeof globalThis & { readonly notes: Notes };

/** What has been noted since somebody last asked. */
export const seenSince = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => (globalThis as Noting).notes.seen.splice(0));

/** Waits until nothing is going on and nothing has been seen for a moment. */
export async function waitForCalm(page: Page, moment: number): Promise<void> {
	const isCalm = () =>
		page.evaluate((least) => {
			const { notes } = globalThis as Noting;
			return !notes.isBusy() && performance.now() - notes.at > least;
		}, moment);
	await expect.poll(isCalm).toBe(true);
}
