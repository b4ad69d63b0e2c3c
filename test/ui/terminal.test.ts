/** What `pilot-check` writes to a terminal with colours, as a picture: what it really writes, shown by a browser. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterEach, expect, it } from "vitest";
import { openBrowser } from "../../scripts/vscode/browser.mjs";
import { resultsDir, root } from "../../scripts/vscode/paths.mjs";
import { runIn } from "../cli/command";

const ESCAPE = String.fromCharCode(27);
const COLORS: Readonly<Record<string, string>> = {
	2: "opacity:.6",
	4: "text-decoration:underline",
	31: "color:#f14c4c",
	32: "color:#23d18b",
	33: "color:#e5e510",
	34: "color:#3b8eea",
};

let browser: Browser;
afterEach(() => browser?.close());

/** Each sequence that a terminal takes for a colour becomes the start or the end of one. */
function toHtml(written: string): string {
	const [first = "", ...rest] = written.replaceAll("&", "&amp;").replaceAll("<", "&lt;").split(`${ESCAPE}[`);
	const parts = rest.map((part) => {
		const [, code = "", words = ""] = /^(\d+)m(.*)$/s.exec(part) ?? [];
		const style = COLORS[code];
		return (style === undefined ? "</span>" : `<span style="${style}">`) + words;
	});
	return first + parts.join("");
}

it("a pilot that started too early, in a terminal", async () => {
	const args = ["smart-bins-centre.pilot.yaml", "--min-severity", "error", "--locale", "en", "--today", "2026-11-01"];
	const { exit, stdout } = await runIn(join(root, "examples"), args, "", { FORCE_COLOR: "1" });
	expect([exit, stdout]).toEqual([1, expect.stringContaining(ESCAPE)]);
	browser = await openBrowser();
	const page = await browser.newPage({ viewport: { width: 860, height: 600 } });
	const style = "margin:0;padding:16px;background:#1e1e1e;color:#ddd;font:13px/1.35 monospace;white-space:pre-wrap";
	await page.setContent(
		`<pre style="${style}">$ npx pilot-check ${args.slice(0, 3).join(" ")}\n${toHtml(stdout)}</pre>`,
	);
	expect(await page.textContent("pre")).toContain("Found in 1 of 1 pilot: 14 errors");
	mkdirSync(join(resultsDir, "ui"), { recursive: true });
	await page.locator("pre").screenshot({ path: join(resultsDir, "ui", "pilot-check.png") });
});
