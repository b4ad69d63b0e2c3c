/** What a page holds, such as a preview or a walkthrough: VS Code puts it in a frame within a frame, which is there before its text. */
import type { Frame, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Waits for the frame in which this is shown. */
export async function frameWith(page: Page, find: (frame: Frame) => Locator): Promise<Frame> {
	const probe = async (frame: Frame) => {
		const isShown = await find(frame)
			.isVisible()
			.catch(() => false);
		return isShown ? [frame] : [];
	};
	let shown: Frame | undefined;
	await expect
		.poll(async () => {
			[shown] = (await Promise.all(page.frames().slice(1).map(probe))).flat();
			return shown !== undefined;
		})
		.toBe(true);
	return shown as unknown as Frame;
}
