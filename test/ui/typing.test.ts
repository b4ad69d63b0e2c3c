/**
 * What only a person sees, in the extension as it is published: packed, installed in a VS Code that has never seen
 * it, on a folder without a checkout beside it. Pictures of each step go to test-results/ui.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../../scripts/vscode/browser.mjs";
import { ensureCodeServer } from "../../scripts/vscode/codeServer.mjs";
import { root, toolsDir } from "../../scripts/vscode/paths.mjs";
import { serve } from "../../scripts/vscode/serve.mjs";
import { makeVsix } from "../../scripts/vscode/vsix.mjs";
import { makeWorkspace } from "../../scripts/vscode/workspace.mjs";
import { openWorkbench, type Workbench } from "./workbench";

const goodPilot = join(root, "test", "fixtures", "good", "complete.pilot.yaml");

const deleteLine = "Control+Shift+K";
const settings = { "workbench.startupEditor": "none", "files.autoSave": "off" };

let browser: Browser;
let workbench: Workbench;
let vsix: string;
let server: Awaited<ReturnType<typeof serve>>;
const workspace = makeWorkspace();

beforeAll(async () => {
	await ensureCodeServer();
	vsix = (await makeVsix(toolsDir)).path;
	server = await serve({ vsix, settings: { ...settings, "pilot.language": "en" } });
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

describe("A person at VS Code", () => {
	it("sees no problem in a good pilot", async () => {
		const { name } = copyExample("good");
		workbench = await open(name);
		// Seen to be read: something wrong is noticed, and then not any more.
		await workbench.goToLine(1);
		await workbench.type("x");
		await workbench.squiggles().first().waitFor();
		await workbench.press("Control+z");
		await workbench.waitForProblems({ errors: 0, warnings: 0 });
		expect(await workbench.squiggles().count()).toBe(0);
		await workbench.picture("good-pilot");
	});

	it("deletes the commissioner, lets VS Code write its place, and answers", async () => {
		const { name, read } = copyExample("commissioner");
		workbench = await open(name);
		await workbench.waitForProblems({ errors: 0, warnings: 0 });

		const { start, length } = block(read(), /^ {2}commissioner:/);
		await workbench.goToLine(start);
		await workbench.press(...Array<string>(length).fill(deleteLine));
		await workbench.waitForProblems({ errors: 0, warnings: 1 });

		await workbench.goToLine(lineOf(read(), /^control:/));
		await workbench.squiggles().first().waitFor();
		await workbench.picture("commissioner-missing", "middle");

		await workbench.openFixes();
		await workbench.picture("commissioner-fixes", "middle");
		await workbench.press("Enter");
		await workbench.fixes().first().waitFor({ state: "hidden" });
		await workbench.picture("commissioner-written");

		await workbench.type("Director of mobility");
		await workbench.press("Tab");
		await workbench.type("executive-board");
		await workbench.press("Escape");
		await workbench.waitForProblems({ errors: 0, warnings: 0 });
		await workbench.picture("commissioner-answered");
		await workbench.save();
		await expect.poll(read).toMatch(/^ {2}commissioner:\n {4}role: Director of mobility\n {4}unit: executive-board\n/m);
	});

	it("adds a stakeholder by typing its first letters", async () => {
		const { name, read } = copyExample("stakeholder");
		workbench = await open(name);
		await workbench.waitForProblems({ errors: 0, warnings: 0 });
		const before = read();

		await workbench.goToLine(lineOf(before, /^ {2}stakeholders:/));
		await workbench.press("End", "Enter");
		await workbench.type("- ");
		// The new item is seen to be asked for, so the server is there to suggest something.
		await workbench.squiggles().first().waitFor();
		await workbench.type("stake");
		await workbench.suggestions().first().waitFor();
		await workbench.picture("stakeholder-suggested", "middle");
		expect(await workbench.suggestions().first().textContent()).toContain("stakeholder");
		await workbench.press("Enter");
		await workbench.suggestions().first().waitFor({ state: "hidden" });
		await workbench.type("tenants-oost");
		await workbench.press("Tab");
		await workbench.type("Tenants of Oost");
		await workbench.press("Escape");
		await workbench.picture("stakeholder-inserted");
		await workbench.save();
		await expect.poll(read).toMatch(/^ {2}stakeholders:\n {4}- id: tenants-oost\n {6}name: Tenants of Oost\n/m);
		const items = /^ {4}- /gm;
		expect(count(read(), items)).toBe(count(before, items) + 1);
	});

	it("reads Dutch where the machine speaks Dutch", async () => {
		const dutch = await serve({ vsix, settings, env: { LC_ALL: "nl_NL.UTF-8" } });
		try {
			const { name, read } = copyExample("nederlands");
			workbench = await open(name, dutch.address);
			const problem = lineOf(read(), /^ {2}problem:/);
			await workbench.goToLine(problem);
			await workbench.press(deleteLine);
			await workbench.waitForProblems({ errors: 0, warnings: 1 });
			await workbench.goToLine(lineOf(read(), /^why:/));
			await workbench.press("F8");
			await workbench.page.getByText("Welk concreet probleem").first().waitFor();
			await workbench.picture("problem-missing-dutch");
		} finally {
			await dutch.stop();
		}
	});
});

async function open(name: string, address = server.address): Promise<Workbench> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	workbench = await openWorkbench(page, address, workspace.folder);
	await workbench.openFile(name);
	return workbench;
}

/** A copy for one test alone, and how to read it back from disk. */
function copyExample(name: string) {
	const file = `${name}.pilot.yaml`;
	const path = join(workspace.folder, file);
	writeFileSync(path, readFileSync(goodPilot));
	return { name: file, read: () => readFileSync(path, "utf8") };
}

function lineOf(text: string, pattern: RegExp): number {
	const line = text.split("\n").findIndex((content) => pattern.test(content)) + 1;
	if (line === 0) throw new Error(`No line matches ${pattern}`);
	return line;
}

/** The first line and the number of lines of a key with everything below it. */
function block(text: string, key: RegExp): { start: number; length: number } {
	const start = lineOf(text, key);
	const lines = text.split("\n").slice(start - 1);
	const indent = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
	const end = lines.findIndex(
		(line, index) => index > 0 && line.trim() !== "" && !line.startsWith(" ".repeat(indent + 1)),
	);
	return { start, length: end < 0 ? lines.length - 1 : end };
}

function count(text: string, pattern: RegExp): number {
	return [...text.matchAll(pattern)].length;
}
