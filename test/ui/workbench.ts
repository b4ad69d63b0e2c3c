/** A person at VS Code: opens a file, types, looks. Waits for what can be seen, never for time to pass. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { errors, type Locator, type Page } from "playwright-core";
import { expect } from "vitest";
import { resultsDir } from "../../scripts/vscode/paths.mjs";

const pictures = join(resultsDir, "ui");
/** Pictures judge nothing, so only who wants to look at them waits for them. */
const areWanted = process.env.PILOT_LOOKS === "full";
const patience = 60_000;
/** How long a person waits before trying once more, the first time. */
const aWhile = 5000;
/** Milliseconds between two keys of somebody who types well. */
const humanPause = 90;
/** Small enough for the pictures to go along in the package. */
const middle = { x: 348, y: 280, width: 700, height: 260 };
/** In the text, or where there is no room beside the line numbers; sparkling where an assistant has something to say too. */
const lightBulb = [".lightBulbWidget", "[class*='codicon-gutter-lightbulb']", ".codicon-light-bulb"]
	.map((one) => `.monaco-editor ${one}:visible`)
	.join(", ");

export interface Workbench {
	readonly page: Page;
	openFile(name: string): Promise<void>;
	/** Clicks in the middle of the text that can be seen. */
	clickText(): Promise<void>;
	/** Saved first, so that VS Code does not ask. */
	closeFile(name: string): Promise<void>;
	/** With a key, as it takes less than the list of all commands; what is not saved is asked for. */
	closeAll(): Promise<void>;
	/** Puts the cursor at the start of a line, counted from 1. */
	goToLine(line: number): Promise<void>;
	press(...keys: readonly string[]): Promise<void>;
	type(text: string): Promise<void>;
	save(): Promise<void>;
	/** Saves until the file is so: what a fix writes comes a moment after it was chosen. */
	saveUntil(read: () => string, expected: RegExp): Promise<void>;
	/** Chooses a command by its title from the list of all commands, and a row of the list that it opens. */
	runCommand(title: string, choice?: string): Promise<void>;
	/** Waits until the status bar counts these problems. */
	waitForProblems(count: { errors: number; warnings: number }): Promise<void>;
	/** What stands under the text at this moment: red, yellow or blue waves. */
	squiggles(): Locator;
	/** Clicks when nothing explains any more what the pointer was at, for that may cover the target. */
	click(target: Locator): Promise<void>;
	/** Points at a target until what that brings up is there. */
	pointAt(target: Locator, shown: Locator): Promise<void>;
	/** Waits for the light bulb and opens its list with the keyboard, until a fix of this title is in it. */
	openFixes(title?: string): Promise<void>;
	/** The rows of the list of quick-fixes that is open. */
	fixes(): Locator;
	/** The rows of the list of suggestions that is open. */
	suggestions(): Locator;
	/** A picture of what went wrong, and in words for a log without pictures. */
	failed(test: string): Promise<void>;
	/** With `PILOT_LOOKS=full`: the whole window, for the README the lines around the cursor in the middle of it, or any part of it. */
	picture(name: string, of?: "window" | "middle" | typeof middle): Promise<void>;
}

export async function openWorkbench(page: Page, address: string): Promise<Workbench> {
	page.setDefaultTimeout(patience);
	await page.goto(address);
	const editor = page.locator(".editor-instance .monaco-editor").first();
	// Until VS Code has read a line it colours nothing in it, and Enter there does not indent.
	const coloured = editor.locator('.view-line span[class^="mtk"]:not(.mtk1)').first();
	// All lines together are higher than what can be seen: a click on them may scroll the text away.
	const clickText = () => editor.locator(".overflow-guard").first().click();
	const press = async (...keys: readonly string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const input = page.locator(".quick-input-widget input.input");
	const rows = page.locator(".quick-input-list .monaco-list-row");
	const fixes = () => page.locator(".action-widget .monaco-list-row.action");
	const runCommand: Workbench["runCommand"] = async (title, choice) => {
		// Enter takes the row that has the focus, which is another one until the list is that of the title.
		const command = rows.and(page.locator(".focused")).filter({ hasText: title });
		const run = async () => {
			// The extension says which language it speaks a moment after VS Code has started; a list that is open stays as it was.
			await retry(command, async (timeout) => {
				await press("Escape", "F1");
				await input.fill(`>${title}`, { timeout });
			});
			await input.press("Enter");
		};
		if (choice === undefined) return run();
		await attempt(async (timeout) => {
			await run();
			// What takes the focus just then, such as a page that was opened before, closes the list.
			await rows.filter({ hasText: choice }).click({ timeout });
		});
	};
	const take: Workbench["picture"] = async (name, of = "window") => {
		mkdirSync(pictures, { recursive: true });
		const path = join(pictures, `${name}.png`);
		// What fades in is shown as it will be.
		const how = { path, animations: "disabled" } as const;
		await page.screenshot(of === "window" ? how : { ...how, clip: of === "middle" ? middle : of });
	};
	return {
		page,
		press,
		async openFile(name) {
			// Until its text has come, the file that was open is still to be seen below its tab.
			let isAgain = false;
			await retry(page.locator(`.editor-instance .monaco-editor[data-uri$="/${name}"]`), async (timeout) => {
				// VS Code has not seen a file that came before it watched the folder.
				if (isAgain) await runCommand("Refresh Explorer");
				isAgain = true;
				await page.getByRole("treeitem", { name, exact: false }).first().dblclick({ timeout });
			});
			await coloured.waitFor();
			await clickText();
		},
		clickText,
		async closeFile(name) {
			const tab = page.getByRole("tab", { name });
			await press("Escape");
			// Saving what has not changed takes effect after the test has gone on, and brings a removed file back.
			if ((await page.locator(".tab.active.dirty").count()) > 0) {
				await press("Control+s");
			}
			await page.locator(".tab.active:not(.dirty)").first().waitFor();
			await tab.click({ button: "middle" });
			await tab.waitFor({ state: "detached" });
		},
		closeAll: () =>
			retry(page.locator(".editor-group-container.empty"), () => press("Escape", "Control+k", "Control+w")),
		async goToLine(line) {
			const there = page.locator('[id="status.editor.selection"]', { hasText: new RegExp(`^Ln ${line}, Col 1$`) });
			await retry(there, async (timeout) => {
				await press("Control+g");
				await input.fill(`:${line}`, { timeout });
				await press("Enter");
				await input.waitFor({ state: "hidden", timeout });
				await press("Home", "Home");
			});
			await coloured.waitFor();
		},
		type: (text) => page.keyboard.type(text, { delay: humanPause }),
		save: () => press("Control+s"),
		saveUntil: (read, expected) =>
			expect
				.poll(
					async () => {
						await press("Control+s");
						return read();
					},
					{ interval: 500 },
				)
				.toMatch(expected),
		runCommand,
		async waitForProblems({ errors, warnings }) {
			const words = [countOf(errors, "Errors"), countOf(warnings, "Warnings")].filter((text) => text !== "").join(", ");
			const label = words === "" ? "No Problems" : words;
			await page.locator(`[id="status.problems"] [aria-label="${label}"]`).waitFor();
		},
		squiggles: () => editor.locator(".squiggly-error, .squiggly-warning, .squiggly-info"),
		async click(target) {
			await page.mouse.move(0, 0);
			await page.locator(".workbench-hover-container").first().waitFor({ state: "hidden" });
			await target.click();
		},
		pointAt: (target, shown) =>
			retry(shown, async (timeout) => {
				await page.mouse.move(0, 0);
				// A wave lies below the text. Lines that move just then, as for a lens above them, take it from under the mouse.
				await target.hover({ force: true, timeout });
			}),
		fixes,
		async openFixes(title = "") {
			await page.locator(lightBulb).first().waitFor();
			// VS Code looks for fixes by itself at the same moment, and then drops the list that was asked for; and a list that
			// came before the findings of the last key stays as it was.
			await retry(fixes().filter({ hasText: title }).first(), () => press("Escape", "Control+."));
		},
		suggestions: () => page.locator(".suggest-widget.visible .monaco-list-row"),
		async failed(test) {
			const read = (target: Locator) => target.allInnerTexts().catch((error) => [String(error)]);
			const problems = await page.locator('[id="status.problems"]').innerHTML({ timeout: aWhile }).catch(String);
			const bar = (await read(page.locator(".statusbar-item"))).join(" | ");
			const shown = (await read(editor.locator(".view-line"))).join("\n");
			const notifications = (await read(page.locator(".notification-list-item"))).join("\n");
			console.log(`When "${test}" failed:\n${problems}\n${bar}\n${notifications}\n${shown}`);
			await take(`failed-${test.replace(/\W+/g, "-")}`).catch(console.log);
		},
		picture: async (name, of) => (areWanted ? take(name, of) : undefined),
	};
}

/** Does it again until what it brings about can be seen, as a person does whose key or pointer came too early. */
export function retry(shown: Locator, act: (timeout: number) => Promise<void>): Promise<void> {
	return attempt(async (timeout) => {
		await act(timeout);
		await shown.waitFor({ timeout });
	});
}

/** Again while something in it takes too long, with more time for each: a machine that is busy shows little in a short one. */
async function attempt(act: (timeout: number) => Promise<void>): Promise<void> {
	const end = Date.now() + patience;
	for (let timeout = aWhile; ; timeout *= 1.5) {
		try {
			return await act(timeout);
		} catch (error) {
			if (!(error instanceof errors.TimeoutError) || Date.now() > end) throw error;
		}
	}
}

const countOf = (count: number, word: string) => (count === 0 ? "" : `${word}: ${count}`);
