/**
 * A policy adviser begins a pilot and answers in sentences as people write them. After each key the number of findings is
 * written down: it changes where an answer changes and nowhere else, and what turns red has a fix that works.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Notes, seenSince, waitForCalm } from "./notes";
import { startVSCode, type VSCode } from "./vscode";
import { step } from "./wizard";
import type { Workbench } from "./workbench";

const name = "stille-straten.pilot.yaml";

let code: VSCode;
let workbench: Workbench;
const read = () => code.read(name);
/** As the step at hand found it. */
let found = "";

beforeAll(async () => {
	await start();
});

afterEach(async ({ task }) => {
	if (task.result?.state !== "fail") return;
	await workbench?.failed(task.name);
	// So that the next step finds a file without the trouble of this one.
	await code?.stop();
	await start(found);
});

afterAll(() => code?.stop());

describe("A person who writes sentences", () => {
	it("gets quotes around an answer with a colon, the cursor stays, and one undo takes them back", async () => {
		await goTo(/^ {2}problem:/);
		expectOneChange(await type("Bewoners klagen: "));
		await workbench.picture("slips-1-colon");
		await expectLine(/^ {2}problem: "Bewoners klagen: "$/);
		await workbench.press("Control+z", "Control+z");
		await expectLine(/^ {2}problem: Bewoners klagen:$/);
		await workbench.picture("slips-2-colon-undone");
		await workbench.press("Control+y", "Control+y");
		await expectLine(/^ {2}problem: "Bewoners klagen: "$/);
		await settle();
		expectNoChange(await type("te weinig palen: en te ver weg"));
		await expectLine(/^ {2}problem: "Bewoners klagen: te weinig palen: en te ver weg"$/);
	});

	it("who takes the quotes back gets none again, and a fix puts them there", async () => {
		await goTo(/^ {2}publicValue:/);
		await type("Let op:");
		await expectLine(/^ {2}publicValue: "Let op:"$/);
		await workbench.press("Control+z");
		await expectLine(/^ {2}publicValue: Let op:$/);
		await type(" stiller");
		await expectLine(/^ {2}publicValue: Let op: stiller$/);
		await mend("slips-3-colon-fix");
		await save(/^ {2}publicValue: "Let op: stiller"$/m);
		await workbench.press("End", "Shift+Home", "Delete");
		await type("publicValue: ");
		await save(/\n {2}publicValue: ?\n/);
	});

	it("goes on below a long answer with Enter, in quotes too", async () => {
		await given('  problem: "Bewoners klagen: te weinig palen: en te ver weg"');
		await goTo(/^ {2}problem:/);
		await workbench.press("ArrowLeft");
		expectNoChange(await type("\nZij rijden rond."));
		await expectLine(/^ {4}Zij rijden rond\."$/);
		await goTo(/^ {2}publicValue:/);
		expectOneChange(await type("Bewoners laden hun auto op waar zij wonen.\nEn bezoekers ook."));
		await expectLine(/^ {4}En bezoekers ook\.$/);
		await workbench.picture("slips-4-enter");
	});

	it("a question mark leaves the question unanswered, and another answer takes its place", async () => {
		await goTo(/^ {4}- goal:/);
		expectNoChange(await type("?"));
		await workbench.picture("slips-5-question-mark");
		await workbench.press("Backspace");
		expectOneChange(await type("Meer palen bij kruispunt #3 en om 12:30"));
		await expectLine(/^ {4}- goal: "Meer palen bij kruispunt #3 en om 12:30"$/);
	});

	it("a list by commas becomes one with a fix", async () => {
		await goTo(/^ {2}- *$/);
		await type("liveability, economy");
		await workbench.press("Escape");
		await mend("slips-6-commas");
		await save(/^themes:\s+(?:\[liveability, economy\]|- liveability\n\s+- economy)$/m);
	});

	it("a name with an apostrophe in front is put right by its fix", async () => {
		await goTo(/^municipality:/);
		await workbench.press("Control+Shift+ArrowLeft", "Delete");
		await type("'s-Hertogenbosch");
		await mend("slips-7-apostrophe");
		await save(/^municipality: "'s-Hertogenbosch"$/m);
	});

	it("a parent in a comment and back changes nothing in the end", async () => {
		await goTo(/^why:/);
		const before = await problems();
		await workbench.press("Control+/");
		await expect.poll(problems).not.toBe(before);
		await workbench.picture("slips-8-comment");
		await workbench.press("Control+/");
		await expect.poll(problems).toBe(before);
	});
});

/**
 * A VS Code that has seen nothing yet, with the pilot open in it.
 *
 * @param text of the pilot; where there is none, it is still to be begun
 */
async function start(text = ""): Promise<void> {
	code = await startVSCode({ "pilot.language": "nl", "workbench.colorTheme": "Default Light Modern" });
	if (text !== "") await code.write(name, text);
	workbench = await code.open();
	await workbench.page.getByRole("treeitem").first().waitFor();
	await (text === "" ? newPilot() : workbench.openFile(name));
	await openView();
	// Of the example that has started; it comes when all pilots have been read.
	await workbench.page.getByRole("tab", { name: "1 gestarte pilot heeft nog fouten" }).waitFor();
	await followWindow();
}

/** Begins a pilot with answers of a person, from the list of commands on. */
async function newPilot(): Promise<void> {
	const { page } = workbench;
	await workbench.runCommand("Pilot: Nieuwe pilot");
	await step(page, 1);
	await workbench.type("Stille straten");
	await workbench.press("Enter");
	await step(page, 2);
	await workbench.type("Westerhaven");
	for (const number of [3, 4, 5]) {
		await workbench.press("Enter");
		await step(page, number);
	}
	await workbench.press("Enter");
	await page.getByRole("tab", { name }).waitFor();
	await workbench.squiggles().first().waitFor();
	// The list comes when the cursor is where the first answer goes.
	await workbench.suggestions().first().waitFor();
	await workbench.press("Escape");
}

/** The view of all pilots, with the new one open in it, which then is shown to follow what is typed. */
async function openView(): Promise<void> {
	const { page } = workbench;
	await page.getByRole("tab", { name: /^Pilots/ }).click();
	const row = page.getByRole("treeitem", { name: "Stille straten" });
	await workbench.click(row);
	await workbench.press("ArrowRight");
	await page
		.getByRole("treeitem", { name: /^Waarom: / })
		.first()
		.waitFor();
	await workbench.clickText();
}

interface Change {
	readonly key: string;
	readonly seen: string;
}

/** Behind what is seen while something is going on. */
const BUSY = " busy";

/** What the status bar says, such as `Errors: 1, Warnings: 2`. */
const problemsItem = '[id="status.problems"] a';
const problems = async () => (await workbench.page.locator(problemsItem).getAttribute("aria-label")) ?? "";

/** Notes in the page what is counted in the status bar and at the view, and what says that something is going on, however short. */
async function followWindow(): Promise<void> {
	await workbench.page.evaluate(
		([item, busy]) => {
			// With what its badge says.
			const view = () => document.querySelector('.activitybar .action-item[aria-label^="Pilots"]');
			const signs =
				".notification-toast, .codicon-loading, .activitybar .action-item[aria-label^='Pilots'] .progress-badge";
			const isBusy = () => document.querySelector(signs) !== null;
			const now = () =>
				`${document.querySelector(item)?.getAttribute("aria-label")} (${view()?.getAttribute("aria-label")})${isBusy() ? busy : ""}`;
			const notes: Notes = { seen: [], at: performance.now(), isBusy };
			let last = now();
			const observe = () => {
				if (now() !== last) {
					last = now();
					notes.at = performance.now();
					notes.seen.push(last);
				}
			};
			new MutationObserver(observe).observe(document.body, { subtree: true, childList: true, attributes: true });
			Object.assign(globalThis, { notes });
		},
		[problemsItem, BUSY] as const,
	);
}

/** What has been seen up to now is not counted. */
async function settle(): Promise<void> {
	await waitForCalm(workbench.page, aMoment);
	await seenSince(workbench.page);
}

/** Milliseconds between two keys of somebody who types well, and until somebody who waits for something has seen it. */
const pace = 90;
const aMoment = 1500;

/** Types key by key; what the number of findings became, and behind which key. */
async function type(text: string): Promise<Change[]> {
	const { page } = workbench;
	const changes: Change[] = [];
	const note = async (key: string) => {
		const states = await seenSince(page);
		changes.push(...states.map((seen) => ({ key, seen })));
		log.push(`${key}${states.length === 0 ? "" : ` → ${states.join(" → ")} `}`);
	};
	const log = [`${await problems()}: `];
	for (const sign of text) {
		await (sign === "\n" ? page.keyboard.press("Enter", { delay: pace }) : page.keyboard.type(sign, { delay: pace }));
		await note(JSON.stringify(sign));
	}
	await waitForCalm(page, aMoment);
	await note("later");
	console.log(log.join(" "));
	return changes;
}

/** A question that was unanswered is answered, and that is all. VS Code says that it is busy where the view takes long to read it. */
function expectOneChange(changes: readonly Change[]): void {
	const calm = changes.filter(({ seen }) => !seen.endsWith(BUSY));
	const different = calm.filter(({ seen }, index) => seen !== calm[index - 1]?.seen);
	expect(different.length, JSON.stringify(changes)).toBeLessThanOrEqual(1);
}

function expectNoChange(changes: readonly Change[]): void {
	expect(changes).toEqual([]);
}

/** The file, when it has such a line. */
async function savedWith(line: RegExp): Promise<string> {
	await workbench.save();
	await workbench.page.locator(".tab.dirty").waitFor({ state: "detached" });
	let text = "";
	const hasIt = () => {
		text = read();
		return text.split("\n").some((one) => line.test(one));
	};
	await expect.poll(hasIt).toBe(true);
	return text;
}

async function goTo(line: RegExp): Promise<void> {
	found = await savedWith(line);
	await workbench.goToLine(found.split("\n").findIndex((one) => line.test(one)) + 1);
	await workbench.press("End");
	await settle();
}

/** The line of a key as a step needs it, whatever came of the steps before. */
async function given(line: string): Promise<void> {
	const [key = ""] = /^\s*\w+:/.exec(line) ?? [];
	const now = await savedWith(new RegExp(`^${key}`));
	const text = now.replace(new RegExp(`^${key}.*`, "m"), line);
	if (text === now) return;
	const before = await problems();
	await code.write(name, text);
	await expectLine(new RegExp(`^${line}$`));
	await expect.poll(problems).not.toBe(before);
}

/** Until a line in the editor is this. */
async function expectLine(line: RegExp): Promise<void> {
	const shown = async () => {
		const lines = await workbench.page.locator(".editor-instance .view-line").allInnerTexts();
		return lines.map((one) => one.replaceAll("\u00a0", " "));
	};
	await expect.poll(shown).toContainEqual(expect.stringMatching(line));
}

/** Waits for the red line, takes the first fix under the light bulb, and sees it go. */
async function mend(picture: string): Promise<void> {
	await expect.poll(problems).toContain("Errors");
	await workbench.openFixes();
	await workbench.picture(picture);
	await workbench.press("Enter");
	await workbench.fixes().first().waitFor({ state: "hidden" });
	await expect.poll(problems).not.toContain("Errors");
}

const save = (until: RegExp) => workbench.saveUntil(read, until);
