/** The questions with which a person begins a pilot. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { VSCode } from "./vscode";
import type { Workbench } from "./workbench";

/** Waits until this question is asked. */
export async function step(page: Page, number: number, total = 5): Promise<void> {
	await page.locator(".quick-input-title", { hasText: `(${number}/${total})` }).waitFor();
	const input = page.locator(".quick-input-widget input.input");
	// What was clicked just before may take the focus late: a person then clicks where they want to type.
	if (!(await input.evaluate((element) => element === document.activeElement))) await input.click();
}

const messages = { nl: "Vul dit nog in.", en: "Please fill this in." };

/** Answers the five questions of a new pilot, the first of them asked, with the view of all pilots open. */
export async function makePilot(
	code: VSCode,
	workbench: Workbench,
	language: "nl" | "en",
	title: string,
	name: string,
): Promise<void> {
	const { page } = workbench;
	const input = page.locator(".quick-input-widget input.input");
	await step(page, 1);
	await workbench.press("Enter");
	await page.locator(".quick-input-message", { hasText: messages[language] }).waitFor();
	await workbench.type(title);
	await workbench.picture(`new-pilot-${language}-1`);
	await workbench.press("Enter");
	await step(page, 2);
	await input.fill("Westerhaven");
	await workbench.press("Control+Alt+Minus");
	await step(page, 1);
	await expect.poll(() => input.inputValue()).toBe(title);
	await workbench.press("Enter");
	await step(page, 2);
	await input.fill("Westerhaven");
	await workbench.press("Enter");
	await step(page, 3);
	await workbench.press("ArrowDown");
	await workbench.picture(`new-pilot-${language}-3`);
	await workbench.press("Enter");
	await step(page, 4);
	await workbench.press("ArrowDown", "Space");
	await workbench.picture(`new-pilot-${language}-4`);
	await workbench.press("Enter");
	await step(page, 5);
	await expect.poll(() => input.inputValue()).toBe(name);
	await workbench.picture(`new-pilot-${language}-5`);
	await workbench.press("Enter");
	await page.getByRole("tab", { name }).waitFor();
	await page.getByRole("treeitem", { name: title }).waitFor();
	await workbench.picture(`new-pilot-${language}-made`);
	const text = readFileSync(join(code.folder, name), "utf8");
	expect(text).toContain(`title: "${title}"\nmunicipality: Westerhaven\nstatus: exploring\ntraits: [`);
}
