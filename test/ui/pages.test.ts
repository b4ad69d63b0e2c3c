/** A person who wants to know why: clicks the code of a finding and reads its page, in their own language. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../scripts/vscode/browser.mjs";
import { ensureCodeServer } from "../../scripts/vscode/codeServer.mjs";
import { toolsDir } from "../../scripts/vscode/paths.mjs";
import { serve } from "../../scripts/vscode/serve.mjs";
import { makeVsix } from "../../scripts/vscode/vsix.mjs";
import { makeWorkspace } from "../../scripts/vscode/workspace.mjs";
import { openWorkbench, type Workbench } from "./workbench";

const reached = `title: Stille nachten
municipality: Westerhaven
status: idea
themes: [liveability]
why:
  problem: In de havenwijk worden bewoners 's nachts wakker van laden en lossen.
  publicValue: Bewoners slapen door en de winkels worden bevoorraad.
  goals:
    - goal: Minder nachten met geluid boven de grens
      indicator: nachten boven 55 dB(A) per jaar
      baseline: 140
      target: 140
`;
const settings = { "workbench.startupEditor": "none", "pilot.language": "nl" };

let browser: Browser;
let workbench: Workbench;
let server: Awaited<ReturnType<typeof serve>>;
const workspace = makeWorkspace();

beforeAll(async () => {
	await ensureCodeServer();
	server = await serve({ vsix: (await makeVsix(toolsDir)).path, settings });
	browser = await openBrowser();
});

afterEach(async ({ task }) => {
	if (task.result?.state === "fail") await workbench?.picture(`failed-${task.name.replace(/\W+/g, "-")}`);
	await workbench?.page.context().close();
});

afterAll(async () => {
	await browser?.close();
	await server?.stop();
	workspace.remove();
});

describe("A person who reads on", () => {
	it("clicks the code in Problems and reads its page, in Dutch", async () => {
		await openReached("waarom.pilot.yaml");
		await workbench.press("Control+Shift+m");
		const code = workbench.page.locator(".markers-panel a", { hasText: "why/target-is-baseline" });
		await code.waitFor();
		await workbench.picture("problems-with-code");
		await code.click();
		await readsPage("Doelwaarde gelijk aan de beginwaarde");
		await workbench.picture("page-from-problems-dutch");
	});

	it("clicks the code in the hover", async () => {
		await openReached("zweven.pilot.yaml");
		// The wave lies below the text.
		await workbench.squiggles().first().hover({ force: true });
		const code = workbench.page.locator(".monaco-hover a.code-link");
		await code.waitFor();
		await workbench.picture("hover-with-code");
		await code.click();
		await readsPage("Doelwaarde gelijk aan de beginwaarde");
	});

	it("goes from the list of all pages to one of them", async () => {
		await openReached("lijst.pilot.yaml");
		const page = await openList();
		await workbench.picture("page-of-all-findings");
		await page.getByRole("link", { name: "Doelwaarde gelijk aan de beginwaarde" }).click();
		await readsPage("Doelwaarde gelijk aan de beginwaarde");
	});

	it("finds the page again when VS Code starts anew with nothing else open", async () => {
		await openReached("opnieuw.pilot.yaml");
		await openList();
		const pilot = workbench.page.getByRole("tab", { name: "opnieuw.pilot.yaml" });
		await pilot.click({ button: "middle" });
		await pilot.waitFor({ state: "detached" });
		// Not the browser's own way, which leaves VS Code no time to note what is open.
		const loaded = workbench.page.waitForEvent("load");
		await runCommand("Developer: Reload Window");
		await loaded;
		await readsPage("Meldingen en wat ze betekenen");
	});
});

async function openReached(name: string): Promise<void> {
	writeFileSync(join(workspace.folder, name), reached);
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	workbench = await openWorkbench(page, server.address, workspace.folder);
	await workbench.openFile(name);
	await workbench.waitForProblems({ errors: 0, warnings: 1 });
}

async function runCommand(title: string): Promise<void> {
	await workbench.press("F1");
	await workbench.type(title);
	await workbench.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().waitFor();
	await workbench.press("Enter");
}

async function openList() {
	await runCommand("Pilot: Show the Explanation of All Findings");
	return readsPage("Meldingen en wat ze betekenen");
}

/** Waits for the preview with this heading; VS Code puts a preview in a frame within a frame. */
async function readsPage(heading: string) {
	const find = () =>
		Promise.all(
			workbench.page.frames().map(async (frame) => ({
				frame,
				shown: await frame
					.getByRole("heading", { level: 1, name: heading })
					.isVisible()
					.catch(() => false),
			})),
		).then((frames) => frames.find(({ shown }) => shown)?.frame);
	await expect.poll(async () => (await find()) !== undefined, { timeout: 30_000 }).toBe(true);
	const frame = await find();
	if (frame === undefined) throw new Error(`No page is shown with the heading ${heading}`);
	return frame;
}
