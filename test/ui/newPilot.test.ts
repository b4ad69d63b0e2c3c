/** A person who changes their mind while they begin a pilot: goes back, gives a name that will not do, gives up. */
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { startVSCode, type VSCode } from "./vscode";
import { step } from "./wizard";
import type { Workbench } from "./workbench";

let code: VSCode;
let workbench: Workbench;

/** Where no folder has been asked for, or something went wrong. */
async function start(): Promise<void> {
	code = await startVSCode({ "pilot.language": "nl" });
	workbench = await code.open();
	await workbench.page.getByRole("treeitem").first().waitFor();
}

const WITHOUT_FOLDER = "asks for a folder where none is open, and opens it with the pilot in it when it may";

beforeEach(async ({ task }) => {
	if (workbench === undefined && task.name !== WITHOUT_FOLDER) await start();
});

afterEach(async ({ task }) => {
	if (task.result?.state !== "fail") return;
	await workbench?.failed(task.name);
	await code?.stop();
	await start();
});

const widget = () => workbench.page.locator(".quick-input-widget");
const input = () => widget().locator("input.input");
const rows = () => widget().locator(".quick-input-list .monaco-list-row");
const warned = (words: string) => widget().locator(".quick-input-message", { hasText: words }).waitFor();
/** The same as the arrow in the corner. */
const back = () => workbench.press("Control+Alt+Minus");

async function next(number: number, total = 5): Promise<void> {
	await workbench.press("Enter");
	await step(workbench.page, number, total);
}

async function begin(title: string, total = 5, command = "Pilot: Nieuwe pilot"): Promise<void> {
	await workbench.runCommand(command);
	await step(workbench.page, 1, total);
	await input().fill(title);
}

/** Looks for a trait, the only one that these words match, and checks it. Rows that come for a letter typed before uncheck it for a moment. */
async function choose(words: string, found: string, count: number): Promise<void> {
	await input().fill("");
	await input().fill(words);
	await rows().nth(1).waitFor({ state: "detached" });
	await expect.poll(() => rows().first().getAttribute("aria-label")).toMatch(new RegExp(`^${found}`));
	await workbench.press("ArrowDown", "Space");
	await counted(count);
}

const counted = (count: number) =>
	widget()
		.locator(".quick-input-count", { hasText: String(count) })
		.waitFor();

/** Texts of rows that end in an ellipsis. */
const cutOff = () =>
	rows()
		.locator("*")
		.evaluateAll((parts) =>
			parts.flatMap((part) => {
				const isCut = part.scrollWidth > part.clientWidth && getComputedStyle(part).textOverflow === "ellipsis";
				return isCut ? (part.textContent ?? "") : [];
			}),
		);

afterAll(() => code?.stop());

/** Comes first, as the others go on in the folder that it opens. */
it(WITHOUT_FOLDER, async () => {
	// VS Code looks in the home folder first.
	code = await startVSCode({ "pilot.language": "nl" }, (folder) => ({ HOME: folder }));
	workbench = await code.openEmpty();
	await workbench.page.locator(".statusbar").waitFor();
	await begin("Buurtbatterij", 6);
	await next(2, 6);
	await input().fill("Westerhaven");
	await next(3, 6);
	await next(4, 6);
	await workbench.press("Enter");
	await widget().locator(".quick-input-title", { hasText: "In welke map komt de pilot?" }).waitFor();
	// Whoever wants no folder is back where they were.
	await workbench.press("Escape");
	await step(workbench.page, 4, 6);
	await workbench.press("Enter");
	await widget().locator(".quick-input-title", { hasText: "In welke map komt de pilot?" }).waitFor();
	// Until VS Code has read the folder, it may choose another one for who presses on.
	await expect.poll(() => input().inputValue()).toBe(`${code.folder}/`);
	await rows().first().waitFor();
	await workbench.picture("wizard-folder");
	await next(6, 6);
	await workbench.press("Enter");
	await workbench.page.getByRole("tab", { name: "buurtbatterij.pilot.yaml" }).waitFor();
	await workbench.page.locator(".notification-toast", { hasText: "De pilot staat in de map" }).waitFor();
	await workbench.suggestions().first().waitFor();
	await workbench.picture("wizard-open-folder");
	await workbench.type("energy");
	await workbench.page.getByRole("button", { name: "Map openen" }).click();
	await workbench.page.waitForURL(/folder=/);
	await workbench.page.getByRole("tab", { name: "buurtbatterij.pilot.yaml" }).waitFor();
	await workbench.picture("wizard-reopened");
	expect(code.read("buurtbatterij.pilot.yaml")).toContain("themes:\n  - energy\n");
	// The cursor is where it was.
	await workbench.type(", x");
	await workbench.save();
	await expect.poll(() => code.read("buurtbatterij.pilot.yaml")).toContain("  - energy, x\n");
});

it("loses nothing on the way back, is warned of a name that will not do, and writes over nothing", async () => {
	await begin("Stille straten: zuid");
	await next(2);
	await input().fill("Westerhaven");
	// What is typed and not confirmed is kept too.
	await back();
	await step(workbench.page, 1);
	await expect.poll(() => input().inputValue()).toBe("Stille straten: zuid");
	await next(2);
	await expect.poll(() => input().inputValue()).toBe("Westerhaven");
	await next(3);
	await workbench.press("ArrowDown");
	await back();
	await step(workbench.page, 2);
	await next(3);
	await expect
		.poll(() => widget().locator(".monaco-list-row.focused").getAttribute("aria-label"))
		.toMatch(/^[Vv]erkenning/);
	await next(4);
	// Enter behind a word is not the end of this question, but what the word stands for.
	await workbench.type("foto");
	await rows().nth(1).waitFor({ state: "detached" });
	await workbench.press("Enter");
	await widget().locator(".quick-input-count", { hasText: "1" }).waitFor();
	await expect.poll(() => input().inputValue()).toBe("");
	await widget().locator('.monaco-list-row[data-index="0"][aria-checked="true"]').waitFor();
	await workbench.press("ArrowDown", "Space");
	await widget().locator(".quick-input-count", { hasText: "0" }).waitFor();
	await input().fill("");
	await workbench.type("persoonsgegevens");
	await rows().nth(2).waitFor({ state: "detached" });
	await workbench.press("ArrowDown", "Space");
	await next(5);
	await expect.poll(() => input().inputValue()).toBe("stille-straten-zuid.pilot.yaml");
	await input().fill("zuid.txt");
	await warned("Dit is een ander soort bestand.");
	await back();
	await step(workbench.page, 4);
	await widget().locator(".quick-input-count", { hasText: "1" }).waitFor();
	await next(5);
	await expect.poll(() => input().inputValue()).toBe("zuid.txt");
	await input().fill("zuid.yaml");
	await workbench.press("Enter");
	await workbench.page.getByRole("tab", { name: "zuid.pilot.yaml" }).waitFor();
	await workbench.squiggles().first().waitFor();
	// The cursor stands where the first answer goes, and a list is there to choose from.
	await workbench.suggestions().first().waitFor();
	await workbench.type("liveability");
	await workbench.press("Escape");
	await workbench.save();
	const path = join(code.folder, "zuid.pilot.yaml");
	const head = "municipality: Westerhaven\nstatus: exploring\ntraits: [personal-data]\nthemes:\n  - liveability\n";
	await expect.poll(() => readFileSync(path, "utf8")).toContain(head);
	const files = await readdir(code.folder);

	await begin("Zuid");
	for (const number of [2, 3, 4, 5]) await next(number);
	await warned("Er is al een bestand met deze naam.");
	await workbench.press("Enter");
	await workbench.picture("new-pilot-name-exists");
	await workbench.press("Escape");
	await widget().waitFor({ state: "hidden" });
	expect(await readdir(code.folder)).toEqual(files);
	expect(await workbench.page.locator(".notification-toast").count()).toBe(0);
});

it.each([
	{
		language: "nl",
		command: "Pilot: Nieuwe pilot",
		words: ["laadpaal", "foto"],
		labels: ["Laden van elektrische voertuigen", "Camera's"],
		group: "Gekozen",
		title: "Schone stad",
		file: "schone-stad.pilot.yaml",
		asked: "Nieuwe pilot: wat gebruikt of doet de pilot? (4/5)",
		laws: "In het bestand komen de wetten die horen bij wat je koos: AVG.",
	},
	{
		language: "en",
		command: "Pilot: New Pilot",
		words: ["charger", "picture"],
		labels: ["Charging of electric vehicles", "Camera"],
		group: "Chosen",
		title: "Clean city",
		file: "clean-city.pilot.yaml",
		asked: "New pilot: what does the pilot use or do? (4/5)",
		laws: "The file will list the laws that apply to what you chose: GDPR",
	},
])("finds traits by everyday words, keeps what is chosen on top, names the laws ($language)", async (given) => {
	if (given.language === "en") {
		await workbench.runCommand("Pilot: Taal kiezen", "English");
	}
	await begin(given.title, 5, given.command);
	await next(2);
	await input().fill("Westerhaven");
	await next(3);
	await workbench.picture(`wizard-status-${given.language}`);
	await expect.poll(cutOff).toEqual([]);
	await next(4);
	await expect.poll(() => widget().locator(".quick-input-title").innerText()).toBe(given.asked);
	await workbench.picture(`wizard-traits-${given.language}`);
	await expect.poll(cutOff).toEqual([]);
	for (const [index, words] of given.words.entries()) {
		await choose(words, given.labels[index] ?? "", index + 1);
		// Unchecked and checked again, the only one too.
		await workbench.press("Space");
		await counted(index);
		await workbench.press("Space");
		await counted(index + 1);
		await workbench.picture(`wizard-found-${given.language}-${index + 1}`);
	}
	await input().fill("");
	/** What a screen reader says of the first rows, up to the first comma. */
	const labels = () =>
		rows().evaluateAll((all) => all.map((row) => row.getAttribute("aria-label")?.split(",")[0]).slice(0, 2));
	await expect.poll(labels).toEqual(given.labels);
	await expect.poll(() => rows().first().innerText()).toContain(given.group);
	await workbench.picture(`wizard-chosen-${given.language}`);
	await expect.poll(cutOff).toEqual([]);
	// One that is unchecked stays out; what is chosen comes along on the way back.
	await workbench.press("ArrowDown", "Space");
	await counted(1);
	await back();
	await step(workbench.page, 3);
	await next(4);
	await expect.poll(async () => (await labels())[0]).toBe(given.labels[1]);
	await next(5);
	await warned(given.laws);
	await workbench.picture(`wizard-laws-${given.language}`);
	await workbench.press("Enter");
	await workbench.page.getByRole("tab", { name: given.file }).waitFor();
	await expect.poll(() => code.read(given.file)).toContain("traits: [camera]\n");
	await workbench.squiggles().first().waitFor();
	await workbench.picture(`wizard-made-${given.language}`);
});
