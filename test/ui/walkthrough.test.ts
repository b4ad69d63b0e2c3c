/** Somebody who has just installed the extension; and the pictures that they see, taken from the real thing. */
import { afterEach, describe, expect, it } from "vitest";
import { getNewPilot } from "../../server/src/editing/pilots/newPilot";
import { CATALOGUE } from "../../server/src/format/regulations";
import { startVSCode, type VSCode } from "./vscode";
import type { Workbench } from "./workbench";

const size = { width: 1000, height: 600 };
const themes = { dark: "Default Dark Modern", light: "Default Light Modern" };
/** Small enough to read in a walkthrough. */
const [width, height] = [640, 400];

const texts = {
	nl: {
		title: "Stille straten in Noord",
		problem: "Bewoners worden wakker van laden en lossen.",
		example: "volle-containers.pilot.yaml",
		commands: { guide: "Pilot: Uitleg openen", next: "Pilot: Naar het volgende", start: "Pilot: Aan de slag" },
		guide: "Wat een pilot vraagt, en waarom",
		steps: ["Drie vragen vóór de start", "Je eerste pilot", "Het lampje helpt", "Van vraag naar vraag"],
		more: ["Al je pilots in één lijst", "Laat het een collega zien"],
	},
	en: {
		title: "Quiet streets in the north",
		problem: "Residents wake up from loading and unloading.",
		example: "smart-bins-centre.pilot.yaml",
		commands: { guide: "Pilot: Open the Guide", next: "Pilot: Go to Next", start: "Pilot: Get Started" },
		guide: "What a pilot is asked, and why",
		steps: [
			"Three questions before the start",
			"Your first pilot",
			"The light bulb helps",
			"From one question to the next",
		],
		more: ["All your pilots in one list", "Show it to a colleague"],
	},
};

let code: VSCode;
let workbench: Workbench;

afterEach(async ({ task }) => {
	if (task.result?.state === "fail") await workbench?.failed(task.name);
	await code?.stop();
});

describe.each(["nl", "en"] as const)("The walkthrough in %s", (language) => {
	const { title, problem, example, commands, guide, steps, more } = texts[language];
	const file = "pilot.yaml";

	it.each(["light", "dark"] as const)("shows what there is to see, %s", async (theme) => {
		await start(language, theme);
		const picture = (step: string, from: "editor" | "sidebar" = "editor") => take(`${step}-${language}-${theme}`, from);
		await runCommand(commands.guide);
		await readsPage(guide);
		await picture("questions");
		await close(/README/);

		const { text } = getNewPilot({ title, municipality: "Westerhaven", status: "exploring", traits: [] }, CATALOGUE);
		await code.write(file, text);
		await workbench.openFile(file);
		await workbench.squiggles().first().waitFor();
		await picture("newPilot");

		await workbench.goToLine(lineOf(text, "control:"));
		await workbench.openFixes();
		await picture("lightBulb");
		await workbench.press("Escape");

		await workbench.goToLine(1);
		await runCommand(commands.next);
		await workbench.page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
		await picture("next");
		await close(file);

		await code.write(file, text.replace(/problem: .*/, `problem: ${problem}`));
		await workbench.page.getByRole("tab", { name: /^Smart City Pilots/ }).click();
		await workbench.page.getByRole("treeitem", { name: title }).waitFor();
		await workbench.page.mouse.move(900, 500);
		await picture("list", "sidebar");

		await workbench.page
			.getByRole("tab", { name: /^Explorer/ })
			.first()
			.click();
		await workbench.openFile(example);
		await workbench.page.locator(".codelens-decoration a").first().waitFor();
		await picture("share");
	});

	it("is found by its name, step by step", async () => {
		await start(language, "light", { width: 1280, height: 800 });
		await runCommand(commands.start);
		for (const [index, step] of [...steps, ...more].entries()) {
			const button = workbench.page.getByRole("button", { name: step });
			await button.click();
			const media = workbench.page.locator(".getting-started-media img");
			await media.waitFor();
			await expect
				.poll(() => media.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
				.toBe(width);
			await workbench.picture(`walkthrough-shown-${language}-${index + 1}`);
		}
		await workbench.page.getByRole("button", { name: steps[0] as string }).click();
		const other = language === "nl" ? texts.en : texts.nl;
		const link = language === "nl" ? "Continue in English" : "Verder in het Nederlands";
		await workbench.page
			.getByRole("button", { name: link })
			.or(workbench.page.getByRole("link", { name: link }))
			.click();
		await workbench.page.getByRole("button", { name: other.steps[1] as string }).waitFor();
	});
});

async function start(language: "nl" | "en", theme: keyof typeof themes, window = size): Promise<void> {
	code = await startVSCode({
		"pilot.language": language,
		"workbench.colorTheme": themes[theme],
		"editor.minimap.enabled": false,
		"breadcrumbs.enabled": false,
	});
	workbench = await code.open(window);
	await workbench.page.getByRole("treeitem").first().waitFor();
}

async function runCommand(title: string): Promise<void> {
	await workbench.press("F1");
	await workbench.type(title);
	await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
	await workbench.press("Enter");
}

async function close(name: string | RegExp): Promise<void> {
	const tab = workbench.page.getByRole("tab", { name });
	await tab.click({ button: "middle" });
	await tab.waitFor({ state: "detached" });
}

async function take(name: string, from: "editor" | "sidebar"): Promise<void> {
	const box = await workbench.page.locator(`.part.${from}`).boundingBox();
	if (box === null) throw new Error(`There is no ${from}`);
	const x = from === "sidebar" ? 0 : box.x;
	await workbench.picture(`walkthrough-${name}`, { x, y: box.y, width, height });
}

function lineOf(text: string, start: string): number {
	return text.split("\n").findIndex((line) => line.startsWith(start)) + 1;
}

/** Waits for the preview with this heading; VS Code puts a preview in a frame within a frame. */
async function readsPage(heading: string): Promise<void> {
	const isShown = () =>
		Promise.all(
			workbench.page.frames().map((frame) =>
				frame
					.getByRole("heading", { level: 1, name: heading })
					.isVisible()
					.catch(() => false),
			),
		);
	await expect.poll(isShown).toContain(true);
}
