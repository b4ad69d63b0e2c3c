/**
 * What only a person sees, in the extension as it is published: packed, installed in a VS Code that has never seen
 * it, on a folder without a checkout beside it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { root } from "../../../scripts/vscode/paths.mjs";
import { code, workbench, write, writeSettings } from "./window";

const goodPilot = join(root, "test", "fixtures", "good", "complete.pilot.yaml");

/** Another one for each test: VS Code brings back what was typed in a file and not undone. */
let name = "";
let files = 0;
const deleteLine = "Control+Shift+K";
const read = () => code.read(name);

describe("A person at VS Code", () => {
	beforeEach(() => writeSettings({ "pilot.language": "en" }));

	it("sees no problem in a good pilot", async () => {
		await open();
		// Seen to be read: something wrong is noticed, and then not any more.
		await workbench.goToLine(1);
		await workbench.type("x");
		await workbench.squiggles().first().waitFor();
		await workbench.press("Control+z");
		await workbench.waitForProblems({ errors: 0, warnings: 0 });
		// VS Code takes them away a moment after it has counted.
		await expect.poll(() => workbench.squiggles().count()).toBe(0);
		await workbench.picture("good-pilot");
	});

	it("goes on twice with two quick presses of Next, and reads no question once all is answered", async () => {
		const head = "title: A\nmunicipality: B\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: ";
		await open(`${head}\n  publicValue: \n`);
		await workbench.goToLine(5);
		await workbench.page.locator(".codelens-decoration", { hasText: "0 of 3" }).waitFor();
		const asked = workbench.page.locator(".statusbar-item", { hasText: /\?$/ });
		await workbench.press("Alt+n", "Alt+n");
		await asked.filter({ hasText: "What does society gain" }).waitFor();
		await workbench.type("Quiet");
		// The place that is written last, and the one that comes first again.
		await workbench.press("Alt+n");
		await asked.filter({ hasText: "changed by the end" }).waitFor();
		await workbench.type("Sleep");
		await workbench.press("Alt+n");
		await asked.filter({ hasText: "Which problem in the municipality" }).waitFor();
		await workbench.type("Noise");
		await workbench.press("Alt+n");
		await workbench.page.locator(".notification-toast", { hasText: "Nothing is missing" }).waitFor();
		expect(await asked.count()).toBe(0);
		await workbench.save();
		await expect.poll(read).toBe(`${head}Noise\n  publicValue: Quiet\n  goals:\n    - goal: Sleep\n`);
	});

	it("deletes the commissioner, lets VS Code write its place, and answers", async () => {
		await open();
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
		await workbench.page.locator(".view-line", { hasText: "commissioner:" }).waitFor();
		await workbench.picture("commissioner-written");

		await workbench.type("Director of mobility");
		await workbench.press("Tab");
		await workbench.type("executive-board");
		await workbench.press("Escape");
		await workbench.waitForProblems({ errors: 0, warnings: 0 });
		await workbench.picture("commissioner-answered");
		await workbench.saveUntil(read, /^ {2}commissioner:\n {4}role: Director of mobility\n {4}unit: executive-board\n/m);
	});

	it("adds a stakeholder by typing its first letters", async () => {
		await open();
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
		await expect.poll(() => workbench.suggestions().first().textContent()).toContain("stakeholder");
		await workbench.press("Enter");
		await workbench.suggestions().first().waitFor({ state: "hidden" });
		await workbench.type("tenants-oost");
		await workbench.press("Tab");
		await workbench.type("Tenants of Oost");
		await workbench.press("Escape");
		await workbench.picture("stakeholder-inserted");
		await workbench.saveUntil(read, /^ {2}stakeholders:\n {4}- id: tenants-oost\n {6}name: Tenants of Oost\n/m);
		const items = /^ {4}- /gm;
		expect(count(read(), items)).toBe(count(before, items) + 1);
	});

	it("picks another status in place of the one that stands there", async () => {
		await open();
		await workbench.goToLine(lineOf(read(), /^status: preparing/));
		await workbench.press("End", "Control+Space");
		await workbench.suggestions().nth(5).waitFor();
		await workbench.page.locator(".suggest-widget .monaco-list-row.focused", { hasText: "preparing" }).waitFor();
		await workbench.picture("status-picked-again", "middle");
		await workbench.press("ArrowDown", "Enter");
		await workbench.suggestions().first().waitFor({ state: "hidden" });
		await workbench.saveUntil(read, /^status: running$/m);
	});
});

/** A good pilot, as good as new for each test. */
async function open(text = readFileSync(goodPilot, "utf8")): Promise<void> {
	files++;
	name = `at-hand-${files}.pilot.yaml`;
	await write(name, text);
	await workbench.openFile(name);
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
