/** A programme manager: looks at all pilots of the municipality, and begins a new one, by keyboard alone. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Notes, seenSince, waitForCalm } from "./notes";
import { startVSCode, type VSCode } from "./vscode";
import { step } from "./wizard";
import { retry, type Workbench } from "./workbench";

const size = { width: 1280, height: 800 };
const themes = { dark: "Default Dark Modern", light: "Default Light Modern" };

let code: VSCode;
let workbench: Workbench;

afterEach(async ({ task }) => {
	if (task.result?.state !== "fail") return;
	await workbench?.failed(task.name);
	await start("nl", "light");
});

const rows = () => workbench.page.locator(".pane-body .monaco-list-row");
const row = (name: string | RegExp) => workbench.page.getByRole("treeitem", { name });

/** The view, as wide as VS Code makes it, with the pilots of the examples in it. */
async function openView(): Promise<void> {
	const title = workbench.page.locator(".part.sidebar .title-label", { hasText: /^\s*Pilots\s*$/i });
	// Another click would close it.
	if (!(await title.isVisible())) await workbench.page.getByRole("tab", { name: /^Pilots/ }).click();
	await row("Smart bins in the shopping centre").waitFor();
	await workbench.page.mouse.move(700, 500);
}

/** In place of the one before. */
async function start(language: "nl" | "en", theme: keyof typeof themes): Promise<void> {
	await code?.stop();
	code = await startVSCode({ "pilot.language": language, "workbench.colorTheme": themes[theme] });
	workbench = await code.open(size);
}

/** Opens a row, and goes to the first row in it. A file that opens just then may take the focus once. */
async function descend(from: Locator, first: Locator): Promise<void> {
	await expect
		.poll(
			async () => {
				if (await first.isVisible()) return true;
				await from.focus();
				await workbench.press("ArrowRight");
				return first.isVisible();
			},
			{ interval: 1000 },
		)
		.toBe(true);
	await from.focus();
	await workbench.press("ArrowRight");
}

const words = {
	nl: {
		bins: /^Smart bins in the shopping centre, loopt, Waarom: (\d+ antwoord|er ontbreekt niets)/,
		why: /^Waarom: /,
		lacking: /^Slaagt: \d+ ontbre/,
		missing: /^Ontbrekend antwoord: /,
		menu: [
			"Openen",
			"Naar het volgende ontbrekende antwoord",
			"Pagina ernaast openen",
			"Pagina exporteren…",
			"Meldingen tonen in Problems",
			"Tonen in Explorer",
			"Kopiëren",
		],
	},
	en: {
		bins: /^Smart bins in the shopping centre, running, Why: (\d+ |nothing)/,
		why: /^Why: /,
		lacking: /^Succeeds: \d+ missing/,
		missing: /^Missing answer: /,
		menu: [
			"Open",
			"Go to the Next Missing Answer",
			"Open Page to the Side",
			"Export Page…",
			"Show Findings in Problems",
			"Reveal in Explorer",
			"Copy",
		],
	},
};

const looks = [
	["nl", "dark", 1],
	["en", "light", 1],
	["nl", "light", 2],
	["en", "dark", 2],
] as const;

it.each(process.env.PILOT_LOOKS === "full" ? looks : looks.slice(1, 2))(
	"The view in %s, %s, at %d, shows each with what it lacks, and leads to that",
	async (language, theme, zoom) => {
		await start(language, theme);
		await openView();
		// A window that is zoomed in has room for less; the view keeps its width.
		await workbench.page.setViewportSize({ width: size.width / zoom, height: size.height / zoom });
		const { bins, why, lacking, missing } = words[language];
		await workbench.click(row("Smart bins in the shopping centre"));
		await workbench.page.getByRole("tab", { name: "smart-bins-centre.pilot.yaml" }).waitFor();
		await row(bins).focus();
		await workbench.picture(`portfolio-${language}-${theme}${zoom === 1 ? "" : "-200"}-closed`);
		await descend(row(bins), row(why));
		await workbench.click(row(lacking));
		await row(missing).first().waitFor();
		const labels = await rows().evaluateAll((all) => all.map((one) => one.getAttribute("aria-label") ?? ""));
		// No row without words, or with the name of a rule or a field.
		expect(labels.filter((label) => label.trim() === "" || /\b(why|success|control|file)[./]/.test(label))).toEqual([]);
		await workbench.picture(`portfolio-${language}-${theme}${zoom === 1 ? "" : "-200"}`);
		await workbench.click(row(missing).first());
		await workbench.page.locator(".monaco-editor.focused").first().waitFor();
	},
);

/** One VS Code, and another one for a folder with nothing in it. */
describe("The view of all pilots", () => {
	beforeAll(() => start("nl", "light"));
	afterAll(() => code.stop());

	it("is counted on its icon before anybody has opened it", async () => {
		await workbench.page
			.getByRole("tab", { name: "1 gestarte pilot heeft nog fouten of ontbrekende antwoorden" })
			.locator(".badge-content", { hasText: "1" })
			.waitFor();
	});

	it("has a menu for each row, without what makes no sense there", async () => {
		await openView();
		const items = workbench.page.locator(".monaco-menu .action-label");
		// Rows that are drawn again just then close it.
		const openMenu = () =>
			retry(items.first(), async (timeout) => {
				await workbench.press("Escape");
				await row("Smart bins in the shopping centre").click({ button: "right", timeout });
			});
		await openMenu();
		await workbench.picture("portfolio-menu");
		expect((await items.allInnerTexts()).filter((text) => text.trim() !== "")).toEqual(words.nl.menu);
		// The question comes last, when the editor has the focus.
		await retry(workbench.page.locator(".statusbar-item", { hasText: /\?$/ }), async (timeout) => {
			await openMenu();
			await items.filter({ hasText: words.nl.menu[1] as string }).click({ timeout });
		});
		// It writes a blank where there is none.
		await workbench.page.locator(".tab.active.dirty").first().waitFor();
		await workbench.runCommand("File: Revert File");
		await workbench.page.locator(".tab.active:not(.dirty)").first().waitFor();
	});

	it("stays as it is while somebody types, until an answer is another", async () => {
		await openView();
		await workbench.click(row("Smart bins in the shopping centre"));
		await workbench.page.getByRole("tab", { name: "smart-bins-centre.pilot.yaml" }).waitFor();
		await row(words.nl.bins).focus();
		await descend(row(words.nl.bins), row(words.nl.why));
		await workbench.clickText();
		const lineOf = (start: string) =>
			code
				.read("smart-bins-centre.pilot.yaml")
				.split("\n")
				.findIndex((line) => line.startsWith(start)) + 1;
		await workbench.goToLine(lineOf("title:"));
		await workbench.press("End");
		// It is another title, in the view too.
		await workbench.type("!");
		await row("Smart bins in the shopping centre!").waitFor();
		await workbench.goToLine(lineOf("  publicValue:"));
		await workbench.press("End");
		await followView();
		await workbench.type(" and that is not what they want");
		await workbench.press("Enter", "Backspace");
		await workbench.page.waitForTimeout(aMoment);
		expect(await seenSince(workbench.page)).toEqual([]);
		await workbench.goToLine(lineOf("  publicValue:"));
		await workbench.press("End", "Shift+Home", "Delete");
		await expect.poll(() => seenSince(workbench.page)).not.toEqual([]);
		await workbench.runCommand("File: Revert File");
		await row(words.nl.bins).waitFor();
	});

	it("follows a file that comes and goes, and is filtered with each letter", async () => {
		await openView();
		await code.write("nieuw.pilot.yaml", "title: Stille straten\nmunicipality: Westerhaven\nstatus: idea\n");
		await row("Stille straten").waitFor();
		const filter = async (typed: string) => {
			await workbench.runCommand("Pilot: Pilots filteren");
			await workbench.page.locator(".quick-input-widget", { hasText: "Esc annuleert" }).waitFor();
			await workbench.type(typed);
			await row("Smart bins in the shopping centre").waitFor({ state: "hidden" });
		};
		await filter("stil");
		await expect.poll(() => rows().count()).toBe(2);
		await workbench.picture("portfolio-filtering");
		await workbench.press("Escape");
		await row("Smart bins in the shopping centre").waitFor();
		await filter("stille");
		await workbench.press("Enter");
		await workbench.page.getByText("1 van 7 pilots, met “stille”").waitFor();
		await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
		await expect.poll(() => rows().count()).toBe(2);
		await code.remove("nieuw.pilot.yaml");
		await row("Stille straten").waitFor({ state: "hidden" });
		await workbench.runCommand("Pilot: Alle pilots tonen");
	});

	it("has a pilot made step by step, with a way back", async () => {
		await openView();
		await workbench.runCommand("Pilot: Nieuwe pilot");
		await makePilot("nl", "Stille straten: noord", "stille-straten-noord.pilot.yaml");
	});

	it("offers to begin one where there is none, in Dutch and at once in English", async () => {
		// VS Code keeps the text of a file that was open for some minutes, and with it the pilot.
		await code?.stop();
		code = await startVSCode({ "pilot.language": "nl", "workbench.colorTheme": themes.light });
		for (const name of readdirSync(code.folder)) await code.remove(name);
		workbench = await code.open(size);
		await workbench.page.getByRole("tab", { name: /^Pilots/ }).click();
		await workbench.page.getByRole("button", { name: "Pilot maken" }).waitFor();
		await workbench.picture("portfolio-empty-nl");
		await workbench.runCommand("Pilot: Taal kiezen", "English");
		const create = workbench.page.getByRole("button", { name: "Create a Pilot" });
		await create.waitFor();
		await workbench.picture("portfolio-empty-en");
		await create.click();
		await makePilot("en", "Quiet streets: north", "quiet-streets-north.pilot.yaml");
	});
});

/** Milliseconds in which whatever comes of typing is there. */
const aMoment = 2000;

/** Notes whatever is drawn in the view or at its icon, however short, once nothing is drawn there any more. */
async function followView(): Promise<void> {
	const { page } = workbench;
	const icon = page.locator('.activitybar [aria-label*="Pilots"]').first().locator("xpath=..");
	const places = [await page.locator(".part.sidebar").elementHandle(), await icon.elementHandle()];
	await page.evaluate((observed) => {
		const notes: Notes = { seen: [], at: performance.now(), isBusy: () => false };
		Object.assign(globalThis, { notes });
		const observer = new MutationObserver((changes) => {
			for (const { target, type, attributeName } of changes) {
				const element = target instanceof Element ? target : target.parentElement;
				notes.seen.push(`${type} ${attributeName ?? ""} ${element?.className} ${element?.textContent?.slice(0, 80)}`);
			}
			notes.at = performance.now();
		});
		for (const place of observed) {
			observer.observe(place as Element, { subtree: true, childList: true, characterData: true, attributes: true });
		}
	}, places);
	await waitForCalm(page, aMoment);
	await seenSince(page);
}

const messages = { nl: "Vul dit nog in.", en: "Please fill this in." };

/** Answers the five questions of a new pilot, the first of them asked. */
async function makePilot(language: "nl" | "en", title: string, name: string): Promise<void> {
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
	await row(title).waitFor();
	await workbench.picture(`new-pilot-${language}-made`);
	const path = join(code.folder, name);
	const text = readFileSync(path, "utf8");
	expect(text).toContain(`title: "${title}"\nmunicipality: Westerhaven\nstatus: exploring\ntraits: [`);
}
