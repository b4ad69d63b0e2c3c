/** A programme manager: looks at all pilots of the municipality, and begins a new one, by keyboard alone. */
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Notes, seenSince, waitForCalm } from "./notes";
import { startVSCode, type VSCode } from "./vscode";
import { makePilot } from "./wizard";
import { retry, type Workbench } from "./workbench";

const size = { width: 1280, height: 800 };
const themes = { dark: "Default Dark Modern", light: "Default Light Modern" };

let code: VSCode;
let workbench: Workbench;

afterEach(async ({ task }) => {
	if (task.result?.state !== "fail") return;
	await workbench?.failed(task.name);
	await start();
});

const rows = () => workbench.page.locator(".pane-body .monaco-list-row");
const row = (name: string | RegExp) => workbench.page.getByRole("treeitem", { name });

/** The view, as wide as VS Code makes it, with the pilots of the examples in it, in this language and these colours. */
async function openView(language: "nl" | "en" = "nl", theme: keyof typeof themes = "light"): Promise<void> {
	await workbench.page.setViewportSize(size);
	mkdirSync(join(code.folder, ".vscode"), { recursive: true });
	const settings = { "pilot.language": language, "workbench.colorTheme": themes[theme] };
	await code.write(".vscode/settings.json", JSON.stringify(settings));
	const title = workbench.page.locator(".part.sidebar .title-label", { hasText: /^\s*Pilots\s*$/i });
	// Another click would close it.
	if (!(await title.isVisible())) await workbench.page.getByRole("tab", { name: /^Pilots/ }).click();
	await row(words[language].bins).waitFor();
	await workbench.page.locator(`.monaco-workbench.${theme === "dark" ? "vs-dark" : "vs"}`).waitFor();
	await workbench.page.mouse.move(700, 500);
}

/** In place of the one before. */
async function start(): Promise<void> {
	await code?.stop();
	code = await startVSCode({ "pilot.language": "nl", "workbench.colorTheme": themes.light });
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

/** All that there is to see, for `npm run screenshots`. */
const isFull = process.env.PILOT_LOOKS === "full";
const looks = [
	["nl", "dark", 1],
	["en", "light", 1],
	["nl", "light", 2],
	["en", "dark", 2],
] as const;

describe("The view of all pilots", () => {
	beforeAll(start);
	afterAll(() => code.stop());

	it("is counted on its icon before anybody has opened it", async () => {
		await workbench.page
			.getByRole("tab", { name: "1 gestarte pilot heeft nog fouten of ontbrekende antwoorden" })
			.locator(".badge-content", { hasText: "1" })
			.waitFor();
	});

	it("offers to begin one where there is none, in Dutch and at once in English", async () => {
		await waitUntilWatched();
		// None of them has been open: VS Code keeps the text of such a file for some minutes, and with it the pilot.
		const all = readdirSync(code.folder);
		const examples = all.filter((name) => !name.endsWith(PROBE)).map((name) => [name, code.read(name)] as const);
		for (const name of all) await code.remove(name);
		await workbench.page.getByRole("tab", { name: /^Pilots/ }).click();
		await workbench.page.getByRole("button", { name: "Pilot maken" }).waitFor();
		await workbench.picture("portfolio-empty-nl");
		await workbench.runCommand("Pilot: Taal kiezen", "English");
		const create = workbench.page.getByRole("button", { name: "Create a Pilot" });
		await create.waitFor();
		await workbench.picture("portfolio-empty-en");
		await create.click();
		await makePilot(code, workbench, "en", "Quiet streets: north", BEGUN);
		for (const [name, text] of examples) await code.write(name, text);
		await row("Smart bins in the shopping centre").waitFor();
	});

	it.each(isFull ? looks : looks.slice(1, 2))(
		"in %s, %s, at %d, shows each with what it lacks, and leads to that",
		async (language, theme, zoom) => {
			// The picture of the docs shows the examples alone.
			if (isFull) await start();
			await openView(language, theme);
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
			expect(labels.filter((label) => label.trim() === "" || /\b(why|success|control|file)[./]/.test(label))).toEqual(
				[],
			);
			await workbench.picture(`portfolio-${language}-${theme}${zoom === 1 ? "" : "-200"}`);
			await workbench.click(row(missing).first());
			await workbench.page.locator(".monaco-editor.focused").first().waitFor();
		},
	);

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
		await waitForCalm(workbench.page, aMoment);
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
		// With the one that was begun in this folder, if it was.
		const begun = existsSync(join(code.folder, BEGUN)) ? 1 : 0;
		await workbench.page.getByText(`1 van ${7 + begun} pilots, met “stille”`).waitFor();
		await workbench.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
		await expect.poll(() => rows().count()).toBe(2);
		await code.remove("nieuw.pilot.yaml");
		await row("Stille straten").waitFor({ state: "hidden" });
		await workbench.runCommand("Pilot: Alle pilots tonen");
	});

	it("has a pilot made step by step, with a way back", async () => {
		await openView();
		await workbench.runCommand("Pilot: Nieuwe pilot");
		await makePilot(code, workbench, "nl", "Stille straten: noord", "stille-straten-noord.pilot.yaml");
	});
});

/** Made in the folder that was empty. */
const BEGUN = "quiet-streets-north.pilot.yaml";
/** The end of the name of a file that is no pilot. */
const PROBE = ".probe.txt";

/** Shows a file that comes: one that comes or goes before VS Code watches the folder is not noticed. */
async function waitUntilWatched(): Promise<void> {
	let count = 0;
	const isSeen = async () => {
		count++;
		await code.write(`${count}${PROBE}`, "");
		return row(new RegExp(`${PROBE}$`))
			.first()
			.isVisible();
	};
	await expect.poll(isSeen, { interval: 1000 }).toBe(true);
}

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
