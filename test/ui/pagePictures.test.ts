/** The page as the README shows it, beside the text and on paper: judges nothing, so only with `PILOT_LOOKS=full`. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { run } from "../../scripts/process.mjs";
import { openBrowser } from "../../scripts/vscode/browser.mjs";
import { resultsDir, root } from "../../scripts/vscode/paths.mjs";
import { frameWith } from "./frames";
import { startVSCode } from "./vscode";

const EXAMPLES = { nl: "volle-containers", en: "cycle-path-counting" };
const languages = ["nl", "en"] as const;
const isWanted = process.env.PILOT_LOOKS === "full";
/** A4 at 96 dots an inch, and the margins of one page. */
const [width, height, margins] = [794, 1123, "12mm 14mm"];

it.runIf(isWanted).each(languages)("The page beside the text, in %s", async (language) => {
	const text = readFileSync(join(root, "examples", `${EXAMPLES[language]}.pilot.yaml`), "utf8");
	const code = await startVSCode({ "pilot.language": language, "workbench.colorTheme": "Default Light Modern" });
	try {
		const name = `${EXAMPLES[language]}.pilot.yaml`;
		await code.write(name, text);
		const workbench = await code.open({ width: 1280, height: 720 });
		await workbench.openFile(name);
		await workbench.press("Control+b", "Control+k", "v");
		await frameWith(workbench.page, (frame) => frame.locator("main.page .at-cursor").first());
		await workbench.picture(`page-next-to-text-${language}`);
	} finally {
		await code.stop();
	}
});

it.runIf(isWanted).each(languages)("A page on paper, in %s", async (language) => {
	const folder = mkdtempSync(join(tmpdir(), "pages-"));
	const browser = await openBrowser();
	try {
		const name = `${EXAMPLES[language]}.pilot.yaml`;
		const to = ["--out", folder, "--for", "directie", "--locale", language, "--today", "2027-06-01"];
		const { code } = await run(process.execPath, [join(root, "dist", "pilot-page.js"), name, ...to], {
			cwd: join(root, "examples"),
		});
		expect(code).toBe(0);
		const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true });
		await page.emulateMedia({ media: "print" });
		await page.goto(pathToFileURL(join(folder, `${EXAMPLES[language]}.html`)).href);
		await page.addStyleTag({ content: `body{padding:${margins}}` });
		await page.screenshot({ path: join(resultsDir, "ui", `page-printed-${language}.png`) });
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true, force: true });
	}
});
