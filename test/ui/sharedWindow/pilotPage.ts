/** A person who reads the page beside the text while they write. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { beforeEach, describe, expect, it } from "vitest";
import { root } from "../../../scripts/vscode/paths.mjs";
import { violations } from "../axe";
import { frameWith } from "../frames";
import { workbench, write, writeSettings } from "./window";

const size = { width: 1600, height: 900 };
const EXAMPLE = readFileSync(join(root, "examples", "volle-containers.pilot.yaml"), "utf8").replace(
	"title: Volle containers",
	"title: Naast elkaar, volle containers",
);
/** A key without its colon, a key of nothing, a dash, and a bracket that nobody closes. */
const HALF = ["alternatieven nog niet", "goa", "- een losse regel", "notities: [vooraf"];
const THEMES = ["Default Light Modern", "Default Dark Modern", "Default High Contrast", "Default High Contrast Light"];

/** Another one for each test: VS Code brings back what was typed in a file and not undone. */
let name = "";
let files = 0;
/** What comes up at the pointer would lie above the text. */
const quiet = { "editor.hover.enabled": false };

async function openPage(): Promise<Frame> {
	await workbench.press("Control+k", "v");
	return pageFrame();
}

/** Once it is in step with the text. */
const pageFrame = () => frameWith(workbench.page, (frame) => frame.locator("main.page .at-cursor").first());

/** The number of the line of the file where this stands, from 1. */
const lineOf = (text: string) => EXAMPLE.slice(0, EXAMPLE.indexOf(text)).split("\n").length;
const isAtLine = (line: number) =>
	workbench.page.locator('[id="status.editor.selection"]', { hasText: new RegExp(`^Ln ${line},`) }).waitFor();

/** From now on each node that is there is known, and so is the least that was ever shown. */
function watch(frame: Frame): Promise<void> {
	return frame.evaluate(() => {
		const main = document.querySelector("main") as HTMLElement;
		const seen = Object.assign(globalThis, { nodes: new Map<string, Element>(), least: Number.POSITIVE_INFINITY });
		for (const element of main.querySelectorAll("[id]")) {
			seen.nodes.set(element.id, element);
		}
		new MutationObserver(() => {
			seen.least = Math.min(seen.least, main.children.length);
		}).observe(main, { childList: true, subtree: true, attributes: true, characterData: true });
	});
}

function watched(frame: Frame): Promise<{ readonly least: number; readonly replaced: readonly string[] }> {
	return frame.evaluate(() => {
		const { nodes, least } = globalThis as unknown as { nodes: Map<string, Element>; least: number };
		const replaced = [...nodes].filter(([id, element]) => document.getElementById(id) !== element).map(([id]) => id);
		return { least, replaced };
	});
}

describe("A person who writes with the page beside the text", () => {
	beforeEach(async () => {
		await workbench.page.setViewportSize(size);
		await writeSettings(quiet);
		files++;
		name = `naast-elkaar-${files}.pilot.yaml`;
		await write(name, EXAMPLE);
		await workbench.openFile(name);
	});

	it("sees it change with each word, nothing flicker, and what cannot be read stay", async () => {
		const frame = await openPage();
		await frame.locator("#p-why-problem", { hasText: "Elk weekend" }).waitFor();
		await workbench.picture("page-next-to-text");
		await workbench.goToLine(lineOf("Schone straten zonder zakken"));
		await workbench.press("End");
		await frame.locator("#p-why-publicValue.at-cursor").waitFor();
		const top = await frame.evaluate(() => scrollY);
		await watch(frame);
		const typed =
			" Ook de stoep blijft vrij voor wie met een rollator loopt, en dat merkt iedereen in de straat meteen. De kar van de bakker kan er weer gewoon langs.";
		await workbench.type(typed);
		await frame.locator("#p-why-publicValue", { hasText: typed.trim() }).waitFor();
		expect(await frame.evaluate(() => scrollY)).toBe(top);
		// Lines that are no YAML yet.
		for (const half of HALF) {
			await workbench.press("Escape", "Enter");
			await workbench.type(half);
			await workbench.press("Escape", "Control+Shift+k", "ArrowUp", "End");
		}
		await frame.locator("#p-why-publicValue", { hasText: typed.trim() }).waitFor();
		expect(typed.length + HALF.join("").length).toBeGreaterThan(200);
		// What is half typed: the name of a field that is none.
		await workbench.goToLine(lineOf("\nsuccess:") + 1);
		await workbench.type("x");
		await frame.locator(".notice").waitFor();
		await frame.locator("#s-success.as-it-was", { hasText: "Wie heeft belang" }).waitFor();
		await workbench.picture("page-half-typed");
		await workbench.press("Backspace");
		await frame.locator("#s-success:not(.as-it-was)").waitFor();
		const { least, replaced } = await watched(frame);
		expect(least).toBeGreaterThan(5);
		// The timeline has no days of what cannot be read.
		expect(replaced.filter((id) => !id.endsWith("--day"))).toEqual([]);
	});

	it("is led to the place by a click, and the page follows the cursor", async () => {
		const frame = await openPage();
		await frame.locator("#p-control-vision").evaluate((element) => element.scrollIntoView());
		await workbench.page.locator(".view-line", { hasText: "vision:" }).waitFor();
		await workbench.picture("page-leads-the-text");
		await frame.locator("#p-control-vision").click();
		await isAtLine(lineOf("vision:"));
		await workbench.goToLine(lineOf("criteria:"));
		await frame.locator("#p-success-scaling-criteria.at-cursor").waitFor();
		const box = await frame
			.locator("#p-success-scaling-criteria")
			.evaluate((element) => element.getBoundingClientRect().top);
		expect(box).toBeGreaterThanOrEqual(-5);
		expect(box).toBeLessThan(900);
		await workbench.goToLine(lineOf("publicValue:"));
		// Twice, as the line goes on below.
		await workbench.press("Home", "Shift+End", "Shift+End", "Delete");
		await workbench.type("publicValue");
		await workbench.press("Escape");
		await workbench.type(":");
		const gap = frame.locator("#p-why-publicValue--gap");
		// Without its key it is missing too, and then stands at the key above.
		await gap.and(frame.locator(".at-cursor")).waitFor();
		await workbench.goToLine(1);
		await gap.click();
		await isAtLine(lineOf("publicValue:"));
	});

	it("has no barrier in light, dark or high contrast, nor at 200 %", async () => {
		const frame = await openPage();
		for (const theme of THEMES) {
			await writeSettings({ ...quiet, "workbench.colorTheme": theme });
			const kind = theme.includes("High Contrast")
				? "vscode-high-contrast"
				: theme.includes("Dark")
					? "vscode-dark"
					: "vscode-light";
			await frame
				.locator(`body.${kind}[data-vscode-theme-name="${theme}"], body[data-vscode-theme-id="${theme}"]`)
				.waitFor();
			expect(await violations(frame), theme).toEqual([]);
			await workbench.picture(`page-${theme.replaceAll(" ", "-").toLowerCase()}`);
		}
		await workbench.page.setViewportSize({ width: 800, height: 450 });
		expect(await violations(frame)).toEqual([]);
		expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	});

	it("finds the page again when VS Code starts anew", async () => {
		await openPage();
		// Not the browser's own way, which leaves VS Code no time to note what is open.
		const loaded = workbench.page.waitForEvent("load");
		await workbench.runCommand("Developer: Reload Window");
		await loaded;
		const frame = await pageFrame();
		await frame.locator("#p-control-vision").click();
		await isAtLine(lineOf("vision:"));
	});
});
