/** A person who changes their mind while they begin a pilot: goes back, gives a name that will not do, gives up. */
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { startVSCode, type VSCode } from "./vscode";
import type { Workbench } from "./workbench";

let code: VSCode;
let workbench: Workbench;

afterEach(async ({ task }) => {
	if (task.result?.state === "fail") await workbench?.failed(task.name);
	await code?.stop();
});

const widget = () => workbench.page.locator(".quick-input-widget");
const input = () => widget().locator("input.input");
const rows = () => widget().locator(".quick-input-list .monaco-list-row");
const told = (words: string) => widget().locator(".quick-input-message", { hasText: words }).waitFor();
const step = (number: number) =>
	widget()
		.locator(".quick-input-title", { hasText: `(${number}/5)` })
		.waitFor();
/** The same as the arrow in the corner. */
const back = () => workbench.press("Control+Alt+Minus");

async function next(number: number): Promise<void> {
	await workbench.press("Enter");
	await step(number);
}

async function begin(title: string): Promise<void> {
	await workbench.runCommand("Pilot: Nieuwe pilot");
	await step(1);
	await workbench.type(title);
}

it("loses nothing on the way back, is told of a name that will not do, and writes over nothing", async () => {
	code = await startVSCode({ "pilot.language": "nl" });
	workbench = await code.open();
	await workbench.page.getByRole("treeitem").first().waitFor();
	await begin("Stille straten: zuid");
	await next(2);
	await input().fill("Westerhaven");
	// What is typed and not confirmed is kept too.
	await back();
	await step(1);
	expect(await input().inputValue()).toBe("Stille straten: zuid");
	await next(2);
	expect(await input().inputValue()).toBe("Westerhaven");
	await next(3);
	await workbench.press("ArrowDown");
	await back();
	await step(2);
	await next(3);
	expect(await widget().locator(".monaco-list-row.focused").getAttribute("aria-label")).toMatch(/^Verkenning/);
	await next(4);
	await workbench.type("persoonsgegevens");
	await rows().nth(2).waitFor({ state: "detached" });
	await workbench.press("ArrowDown", "Space");
	await next(5);
	expect(await input().inputValue()).toBe("stille-straten-zuid.pilot.yaml");
	await input().fill("zuid.txt");
	await told("De naam moet eindigen op .pilot.yaml");
	await back();
	await step(4);
	await widget().locator(".quick-input-count", { hasText: "1" }).waitFor();
	await next(5);
	expect(await input().inputValue()).toBe("zuid.txt");
	await input().fill("zuid.pilot.yaml");
	await workbench.press("Enter");
	await workbench.page.getByRole("tab", { name: "zuid.pilot.yaml" }).waitFor();
	await workbench.squiggles().first().waitFor();
	// The cursor stands where the first answer goes.
	await workbench.type("liveability");
	await workbench.press("Escape");
	await workbench.save();
	const path = join(code.folder, "zuid.pilot.yaml");
	const head = "municipality: Westerhaven\nstatus: exploring\ntraits: [personal-data]\nthemes:\n  - liveability\n";
	await expect.poll(() => readFileSync(path, "utf8")).toContain(head);
	const files = await readdir(code.folder);

	await begin("Zuid");
	for (const number of [2, 3, 4, 5]) await next(number);
	await told("Er is al een bestand met deze naam.");
	await workbench.press("Enter");
	await workbench.picture("new-pilot-name-exists");
	await workbench.press("Escape");
	await widget().waitFor({ state: "hidden" });
	expect(await readdir(code.folder)).toEqual(files);
	expect(await workbench.page.locator(".notification-toast").count()).toBe(0);
});
