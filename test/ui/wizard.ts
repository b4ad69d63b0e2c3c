/** The questions with which a person begins a pilot. */
import type { Locator, Page } from "playwright-core";

export const stepTitle = (page: Page, number: number, total = 5): Locator =>
	page.locator(".quick-input-title", { hasText: `(${number}/${total})` });

/** Waits until this question is asked. */
export async function step(page: Page, number: number, total = 5): Promise<void> {
	await stepTitle(page, number, total).waitFor();
	const input = page.locator(".quick-input-widget input.input");
	// What was clicked just before may take the focus late: a person then clicks where they want to type.
	if (!(await input.evaluate((element) => element === document.activeElement))) await input.click();
}
