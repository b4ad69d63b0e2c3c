/** A programme manager: looks at all pilots of the municipality, and begins a new one, by keyboard alone. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startVSCode, type VSCode } from "./vscode";
import type { Workbench } from "./workbench";

const size = { width: 1000, height: 640 };
const themes = { dark: "Default Dark Modern", light: "Default Light Modern" };

let code: VSCode;
let workbench: Workbench;

afterEach(async ({ task }) => {
	if (task.result?.state === "fail") await workbench?.failed(task.name);
	await code?.stop();
});

const rows = () => workbench.page.locator(".pane-body .monaco-list-row");
const row = (name: string) => workbench.page.getByRole("treeitem", { name });

/** The view, with the pilots of the examples in it. */
async function openView(): Promise<void> {
	await workbench.page.getByRole("tab", { name: /^Smart City Pilots/ }).click();
	await row("Smart bins in the shopping centre").waitFor();
	// Wide enough to read how far each pilot is.
	const bar = await workbench.page.locator(".part.sidebar").boundingBox();
	const edge = (bar?.x ?? 0) + (bar?.width ?? 0);
	await workbench.page.mouse.move(edge, 300);
	await workbench.page.mouse.down();
	await workbench.page.mouse.move(edge + 230, 300, { steps: 5 });
	await workbench.page.mouse.up();
	await workbench.page.mouse.move(edge + 400, 500);
}

async function start(language: "nl" | "en", theme: keyof typeof themes): Promise<void> {
	code = await startVSCode({ "pilot.language": language, "workbench.colorTheme": themes[theme] });
	workbench = await code.open(size);
}

describe("The view of all pilots", () => {
	it.each([
		["nl", "dark"],
		["en", "light"],
	] as const)("in %s, %s, shows each with how far it is, and leads to what is open", async (language, theme) => {
		await start(language, theme);
		await openView();
		const badge = workbench.page.locator(".activitybar .badge-content", { hasText: "1" });
		await badge.first().waitFor();
		const bins = row("Smart bins in the shopping centre");
		await bins.focus();
		await bins.click();
		await workbench.page.getByRole("tab", { name: "smart-bins-centre.pilot.yaml" }).waitFor();
		await workbench.press("ArrowRight");
		const open = row(language === "nl" ? "Open antwoord: " : "Open answer: ").first();
		await open.waitFor();
		// Until it has settled, a clock stands in its place.
		await badge.first().waitFor();
		await workbench.picture(`portfolio-${language}-${theme}`);
		await open.click();
		await workbench.page.locator(".monaco-editor .selected-text, .monaco-editor.focused").first().waitFor();
	});

	it("follows a file that comes and goes, and can be filtered", async () => {
		await start("nl", "light");
		await openView();
		await code.write("nieuw.pilot.yaml", "title: Stille straten\nmunicipality: Westerhaven\nstatus: idea\n");
		await row("Stille straten").waitFor();
		await workbench.runCommand("Pilot: Pilots filteren");
		await workbench.page.locator(".quick-input-widget input").waitFor();
		await workbench.type("stille");
		await workbench.press("Enter");
		await row("Smart bins in the shopping centre").waitFor({ state: "hidden" });
		expect(await rows().count()).toBe(2);
		await workbench.page.getByText("1 van 7 pilots, met “stille”").waitFor();
		await workbench.picture("portfolio-filtered");
		await code.remove("nieuw.pilot.yaml");
		await row("Stille straten").waitFor({ state: "hidden" });
	});
});

it.each([
	["en", "Create a Pilot"],
	["nl", "Pilot maken"],
] as const)("A folder without pilots offers to begin one, in %s", async (language, words) => {
	code = await startVSCode({ "pilot.language": language, "workbench.colorTheme": themes.light });
	for (const name of readdirSync(code.folder)) {
		await code.remove(name);
	}
	workbench = await code.open(size);
	await workbench.page.getByRole("tab", { name: /^Smart City Pilots/ }).click();
	await workbench.page.getByRole("button", { name: words }).waitFor();
	await workbench.picture(`portfolio-empty-${language}`);
	await workbench.page.getByRole("button", { name: words }).click();
	await workbench.page.locator(".quick-input-title", { hasText: "(1/5)" }).waitFor();
});

describe("A new pilot", () => {
	it.each(["nl", "en"] as const)("is made step by step, with a way back, in %s", async (language) => {
		await start(language, language === "nl" ? "dark" : "light");
		await openView();
		const [input] = [workbench.page.locator(".quick-input-widget input.input")];
		const step = (number: number) =>
			workbench.page.locator(".quick-input-title", { hasText: `(${number}/5)` }).waitFor();
		await workbench.runCommand(language === "nl" ? "Pilot: Nieuwe pilot" : "Pilot: New Pilot");
		await step(1);
		await workbench.press("Enter");
		await workbench.page
			.locator(".quick-input-message", { hasText: language === "nl" ? "niet leeg" : "left out" })
			.waitFor();
		await workbench.type("Stille straten: noord");
		await workbench.picture(`new-pilot-${language}-1`);
		await workbench.press("Enter");
		await step(2);
		await input.fill("Westerhaven");
		await workbench.press("Control+Alt+Minus");
		await step(1);
		expect(await input.inputValue()).toBe("Stille straten: noord");
		await workbench.press("Enter");
		await step(2);
		await input.fill("Westerhaven");
		await workbench.press("Enter");
		await step(3);
		await workbench.press("ArrowDown");
		await workbench.picture(`new-pilot-${language}-3`);
		await workbench.press("Enter");
		await step(4);
		await workbench.press("ArrowDown", "Space");
		await workbench.picture(`new-pilot-${language}-4`);
		await workbench.press("Enter");
		await step(5);
		expect(await input.inputValue()).toBe("stille-straten-noord.pilot.yaml");
		await workbench.picture(`new-pilot-${language}-5`);
		await workbench.press("Enter");
		await workbench.page.getByRole("tab", { name: "stille-straten-noord.pilot.yaml" }).waitFor();
		await row("Stille straten: noord").waitFor();
		await workbench.picture(`new-pilot-${language}-made`);
		const path = join(code.folder, "stille-straten-noord.pilot.yaml");
		expect(existsSync(path)).toBe(true);
		const text = readFileSync(path, "utf8");
		expect(text).toContain('title: "Stille straten: noord"\nmunicipality: Westerhaven\nstatus: exploring\ntraits: [');
	});
});
