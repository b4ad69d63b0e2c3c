/**
 * Somebody who has just installed the extension and set nothing: looks it up, reads their own language; and the pictures
 * that they see, taken from the real thing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { root } from "../../scripts/vscode/paths.mjs";
import { getNewPilot } from "../../server/src/editing/pilots/newPilot";
import { CATALOGUE } from "../../server/src/format/regulations";
import { frameWith } from "./frames";
import { startVSCode, type VSCode } from "./vscode";
import type { Workbench } from "./workbench";

const size = { width: 1080, height: 600 };
const wide = { width: 1280, height: 800 };
const themes = { dark: "Default Dark Modern", light: "Default Light Modern" };
/** Small enough to read in a walkthrough. */
const [width, height] = [640, 360];

const GOOD = "good.pilot.yaml";
const names = { nl: "Nederlands", en: "English" };

const texts = {
	nl: {
		file: "stille-straten.pilot.yaml",
		title: "Stille straten in Noord",
		otherTitle: "Rustige nachten bij de haven",
		vision: "Data helpen ons het probleem te begrijpen.",
		problem: "Bewoners worden wakker van laden en lossen.",
		question: "Welk probleem lost de pilot op?",
		commands: {
			guide: "Pilot: Uitleg openen",
			next: "Pilot: Naar het volgende",
			start: "Pilot: Aan de slag",
			language: "Pilot: Taal kiezen",
		},
		guide: "Wat een pilot vraagt, en waarom",
		steps: ["Drie vragen vóór de start", "Je eerste pilot", "Het lampje helpt", "Van vraag naar vraag"],
		more: ["Al je pilots in één lijst", "Laat het een collega zien"],
	},
	en: {
		file: "quiet-streets.pilot.yaml",
		title: "Quiet streets in the north",
		otherTitle: "Calm nights near the harbour",
		vision: "Data helps us to understand the problem.",
		problem: "Residents wake up from loading and unloading.",
		question: "Which problem does it solve?",
		commands: {
			guide: "Pilot: Open the Guide",
			next: "Pilot: Go to the Next",
			start: "Pilot: Get Started",
			language: "Pilot: Choose Language",
		},
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

let code: VSCode | undefined;
let workbench: Workbench;
/** The language and the colours of the VS Code that is open. */
let now = "";

afterEach(async ({ task }) => {
	if (task.result?.state !== "fail") return;
	await workbench?.failed(task.name);
	// So that the next step finds nothing open and nothing chosen by this one.
	await code?.stop();
	code = undefined;
});

afterAll(() => code?.stop());

/** What is read by most in each run; all that there is to see for `npm run screenshots` (`PILOT_LOOKS=full`). */
const looks = process.env.PILOT_LOOKS === "full" ? (["nl", "en"] as const) : (["nl"] as const);

/** One VS Code for all, for it takes long to start. */
it("reads Dutch where the machine speaks Dutch", async () => {
	await start("nl", "light", {
		[GOOD]: readFileSync(join(root, "test", "fixtures", "good", "complete.pilot.yaml"), "utf8"),
	});
	await workbench.page.setViewportSize(wide);
	await workbench.openFile(GOOD);
	const good = (code as VSCode).read(GOOD);
	await workbench.goToLine(lineOf(good, "  problem:"));
	await workbench.press("Control+Shift+K");
	await workbench.waitForProblems({ errors: 0, warnings: 1 });
	await workbench.goToLine(lineOf(good, "why:"));
	await workbench.press("F8");
	await workbench.page.getByText("Welk probleem in de gemeente").first().waitFor();
	await workbench.picture("problem-missing-dutch");
	await workbench.runCommand("File: Revert File");
	await workbench.closeFile(GOOD);
	await code?.remove(GOOD);
});

it("sees every picture on the page of the extension", async () => {
	await start("nl", "light");
	await workbench.page.setViewportSize(wide);
	await workbench.press("Control+Shift+x");
	await workbench.page
		.getByRole("listitem", { name: /^Smart City Pilots/ })
		.or(workbench.page.locator(".extensions-list .monaco-list-row", { hasText: "Smart City Pilots" }))
		.first()
		.click();
	const widths = () =>
		Promise.all(
			workbench.page
				.frames()
				.slice(1)
				.map((frame) =>
					frame
						.locator("img")
						.evaluateAll((images) => images.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
						.catch(() => []),
				),
		).then((found) => found.flat());
	await expect.poll(async () => (await widths()).length).toBeGreaterThan(2);
	await expect.poll(async () => (await widths()).every((width) => width > 100)).toBe(true);
	await workbench.picture("extension-page");
	await workbench.closeAll();
	await workbench.press("Control+Shift+e");
});

describe.each(looks)("The walkthrough in %s", (language) => {
	const { file, title, otherTitle, vision, problem, question, commands, guide, steps, more } = texts[language];
	const other = language === "nl" ? "en" : "nl";

	/** The pictures of the other theme are taken when somebody asks for them (`npm run screenshots`). */
	const shown = process.env.PILOT_LOOKS === "full" ? (["dark", "light"] as const) : (["light"] as const);
	const { text } = getNewPilot({ title, municipality: "Westerhaven", status: "exploring", traits: [] }, CATALOGUE);
	const [head = ""] = text.replace("traits: []\n", "").split("success:");
	const lacking = `${head}control:\n  vision: ${vision}\n`
		.replace(title, otherTitle)
		.replace(/themes:\n.*/, "themes: [liveability]")
		.replace(/problem: .*/, `problem: ${problem}`);
	const lackingFile = file.replace(".pilot", "-2.pilot");
	const files = { [file]: text, [lackingFile]: lacking };

	it.each(shown)("shows what there is to see, %s", async (theme) => {
		const picture = (step: string, from: "editor" | "sidebar" = "editor") => take(`${step}-${language}-${theme}`, from);
		await start(language, theme, files);
		await workbench.openFile(file);
		await workbench.squiggles().first().waitFor();
		await picture("newPilot");

		await workbench.goToLine(lineOf(text, "why:"));
		await workbench.runCommand(commands.next);
		await workbench.page
			.locator('[id="status.editor.selection"]', { hasText: `Ln ${lineOf(text, "  problem:")}` })
			.waitFor();
		await workbench.page.locator(".view-line", { hasText: question }).waitFor();
		await picture("next");

		await workbench.openFile(lackingFile);
		await workbench.squiggles().first().waitFor();
		await workbench.goToLine(lineOf(lacking, "control:"));
		await workbench.openFixes();
		await picture("lightBulb");
		await workbench.press("Escape");

		await workbench.page.getByRole("tab", { name: /^Pilots/ }).click();
		await workbench.page.getByRole("treeitem", { name: title }).first().waitFor();
		await workbench.page.mouse.move(900, 500);
		await workbench.page.locator(".workbench-hover-container").first().waitFor({ state: "hidden" });
		await picture("list", "sidebar");
	});

	it("leads to the guide, which opens beside a pilot and follows the language", async () => {
		if (code === undefined) await start(language, "light", files);
		await workbench.page.setViewportSize(wide);
		await workbench.press("Control+Shift+e");
		await workbench.openFile(file);
		await workbench.runCommand(commands.guide);
		await readsPage(guide);
		await workbench.picture(`guide-${language}`);
		await workbench.page.getByRole("tab", { name: file }).waitFor();
		await workbench.runCommand(commands.language, names[other]);
		await readsPage(texts[other].guide);
		await workbench.picture(`guide-${language}-switched`);
		await workbench.runCommand(texts[other].commands.language, names[language]);
		await readsPage(guide);
		await workbench.closeAll();
	});

	it("is found by its name, step by step", async () => {
		if (code === undefined) await start(language, "light", files);
		await workbench.page.setViewportSize(wide);
		await workbench.runCommand(commands.start);
		for (const [index, step] of [...steps, ...more].entries()) {
			await workbench.page.getByRole("button", { name: step }).click();
			const media = workbench.page.locator(".getting-started-media");
			// The first and the last show a text.
			if (index === 0 || index === 5) {
				await frameWith(workbench.page, (frame) => frame.locator(index === 0 ? "p strong" : "pre").first());
			} else {
				const picture = media.locator("img");
				await expect
					.poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
					.toBeGreaterThan(0);
			}
			await workbench.picture(`walkthrough-shown-${language}-${index + 1}`);
		}
		await workbench.page.getByRole("button", { name: steps[0] as string }).click();
		const link = language === "nl" ? "Continue in English" : "Verder in het Nederlands";
		await workbench.page
			.getByRole("button", { name: link })
			.or(workbench.page.getByRole("link", { name: link }))
			.click();
		await workbench.page.getByRole("button", { name: texts[other].steps[1] as string }).waitFor();
	});
});

/** Where none is open in this language and these colours, and with these files in the folder. */
async function start(
	language: "nl" | "en",
	theme: keyof typeof themes,
	files: Readonly<Record<string, string>> = {},
): Promise<void> {
	const isOpen = code !== undefined && now === `${language} ${theme}`;
	if (!isOpen) {
		await code?.stop();
		const settings = {
			"workbench.colorTheme": themes[theme],
			"editor.minimap.enabled": false,
			"breadcrumbs.enabled": false,
		};
		code = await startVSCode(settings, () => ({ LC_ALL: language === "nl" ? "nl_NL.UTF-8" : "en_US.UTF-8" }));
		now = `${language} ${theme}`;
	}
	for (const [name, text] of Object.entries(files)) await code?.write(name, text);
	if (!isOpen) workbench = await (code as VSCode).open();
	await workbench.page.setViewportSize(size);
	await workbench.page.getByRole("treeitem").first().waitFor();
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

/** Waits for the preview with this heading. */
function readsPage(heading: string) {
	return frameWith(workbench.page, (frame) => frame.getByRole("heading", { level: 1, name: heading }));
}
