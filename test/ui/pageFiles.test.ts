/** The files that pilot-page writes, opened in a browser: no barrier, nothing asked of anybody, whatever the colours. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../scripts/process.mjs";
import { openBrowser } from "../../scripts/vscode/browser.mjs";
import { root } from "../../scripts/vscode/paths.mjs";
import { violations } from "./axe";

const COLOURS = [
	...[{ colorScheme: "light" as const }, { colorScheme: "dark" as const }],
	...[{ contrast: "more" as const }, { contrast: "more" as const, colorScheme: "dark" as const }],
	{ forcedColors: "active" as const },
];
const NAMES = ["index", "examples/volle-containers", "examples/koele-plekken", "examples/air-quality-harbour"];

let browser: Browser;
let folder: string;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "pages-"));
	browser = await openBrowser();
	for (const reader of ["all", "directie", "college", "residents"]) {
		const args = [
			"examples",
			"--out",
			join(folder, reader),
			"--for",
			reader,
			"--locale",
			"nl",
			"--today",
			"2027-06-01",
		];
		const { code } = await run(process.execPath, [join(root, "dist", "pilot-page.js"), ...args], { cwd: root });
		expect(code).toBe(0);
	}
});

afterAll(async () => {
	await browser?.close();
	rmSync(folder, { recursive: true, force: true });
});

describe.each(["all", "directie", "college", "residents"])("The files for %s", (reader) => {
	it.each(NAMES)("have no barrier in any colours, on paper or at 200 %: %s", async (name) => {
		const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, bypassCSP: true });
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url()));
		const address = pathToFileURL(join(folder, reader, `${name}.html`)).href;
		await page.goto(address);
		for (const colours of COLOURS) {
			await page.emulateMedia(colours);
			expect(await violations(page), JSON.stringify(colours)).toEqual([]);
			await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null });
		}
		await page.setViewportSize({ width: 600, height: 450 });
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(asked).toEqual([address]);
		await page.close();
	});
});
