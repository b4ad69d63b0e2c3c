/**
 * Somebody who has never seen YAML writes a whole pilot: picks from lists, types answers, and has the rest written. What is
 * typed by hand and is no answer is counted.
 */
import { expect, it } from "vitest";
import { code, workbench, write } from "./window";

/** One for each place of the whole pilot, in its order. The years are far off, so that the pilot is always still to start. */
const ANSWERS: readonly string[] = [
	...["Rustige nachten", "Westerhaven", "Stewards op luide plekken.", "preparing"],
	...["2090-03-01", "2090-12-31", "liveability", "formal-messages"],
	...["Bewoners slapen slecht.", "Mensen slapen door."],
	...["Minder luide nachten", "Omgevingsvisie", "Luide nachten per jaar", "140", "70", "2090-12-31"],
	...["Half zo veel nachten", "60000", "45000", "Directie", "2090-02-01"],
	...["Rooster van stewards", "Volgt lawaai", "Waarheen ze gaan", "Hoofd handhaving", "ready"],
	...["Geluidsniveaus", "false", "Hoofd handhaving", "Weekplan", "Niemand", "public-task", "Een jaar"],
	...["Stewards", "Andere rondes"],
	...["bewoners", "Bewoners van het plein", "residents", "high", "advise", "Een panel", "exploring"],
	...["wmebv", "Mag digitaal", "Meer berichten", "in-progress", "Jurist"],
	...["expansion", "Een derde minder", "Directie", "2091-02-01"],
	...["Directeur stadsbeheer", "executive-board", "Adviseur", "Data helpt kiezen.", "In het MT"],
	...["Openbare orde", "Handhaving", "Teamleider", "Neemt mee", "inside"],
	...["Nachttoezicht", "Hoofd handhaving", "Kaarten lezen"],
];

/** Milliseconds between two keys. */
const pace = 25;

const name = "nieuw.pilot.yaml";

const read = () => code.read(name);
/** What is typed by hand and is no answer: dashes, colons, blanks before a key. */
let structure = "";

it("a whole pilot is written with lists, answers and fixes", async () => {
	await write(name, "");
	const { page } = workbench;
	await page.evaluate(noteTabs);
	await page.getByRole("treeitem", { name }).first().dblclick();
	await page.getByRole("tab", { name }).waitFor();
	await workbench.clickText();
	await workbench.waitForProblems({ errors: 0, warnings: 1 });

	await workbench.press("Control+Space");
	await workbench.suggestions().first().waitFor();
	await workbench.picture("writing-1-empty");
	await workbench.press("Enter");
	await workbench.suggestions().first().waitFor({ state: "hidden" });

	for (const [index, answer] of ANSWERS.entries()) {
		await answerWith(answer);
		if (index === 3) await workbench.picture("writing-2-status");
		if (index === 43) await workbench.picture("writing-3-laws");
		if (index < ANSWERS.length - 1) await toNextField();
	}
	await workbench.press("Escape");
	await save(/skills: Kaarten lezen\s*$/);
	await workbench.picture("writing-4-answered");

	await nextItem(/^ {6}- Directie$/, "Bewoners van het plein");
	await nextItem(/^ {8}- inside$/, "outside");
	await fix(/^ {2}businessCase:/, ["Meer stewards"]);
	await fix(/^ {2}scaling:/, ["Geen verschil"]);
	await fix(/^ {2}collaboration:/, ["Milieu", "Milieudienst"]);
	await workbench.waitForProblems({ errors: 0, warnings: 0 });
	await page.locator('[id="status.problems"] [aria-label="No Problems"]').waitFor();
	await workbench.picture("writing-5-no-finding");

	const share = (100 * structure.length) / read().length;
	console.log(`Typed by hand for structure: ${structure.length} of ${read().length} characters, ${share.toFixed(2)} %`);
	expect(share).toBeLessThan(2);
});

/** Where the cursor is, in the status bar. */
const cursorPosition = () => workbench.page.locator('[id="status.editor.selection"]');

/** Types over the place that is selected, and closes the list that may have come up. */
async function answerWith(answer: string): Promise<void> {
	await workbench.page.keyboard.type(answer, { delay: pace });
	if (await workbench.suggestions().first().isVisible()) {
		await workbench.press("Escape");
		await workbench.suggestions().first().waitFor({ state: "hidden" });
	}
}

type Noting = typeof globalThis & { tabTakenByList?: boolean };

/** Runs in the page: notes of each Tab whether the list takes it. The list takes keys some time before it can be seen. */
function noteTabs(): void {
	const note = ({ key }: KeyboardEvent) => {
		if (key === "Tab") {
			const list = document.querySelector<HTMLElement>(".suggest-widget .tree");
			(globalThis as Noting).tabTakenByList = list !== null && list.style.display !== "none";
		}
	};
	addEventListener("keydown", note, { capture: true });
}

/** On another line. A list that came up late keeps the first Tab for itself, so a person presses it once more. */
async function toNextField(): Promise<void> {
	const cursor = cursorPosition();
	const [line = ""] = /Ln \d+,/.exec((await cursor.textContent()) ?? "") ?? [];
	do {
		await workbench.press("Tab");
	} while (await workbench.page.evaluate(() => (globalThis as Noting).tabTakenByList));
	await cursor.filter({ hasNotText: line }).waitFor();
}

/** One more item below the line. */
async function nextItem(line: RegExp, answer: string): Promise<void> {
	await goTo(line);
	await workbench.press("End", "Enter");
	structure += "- ";
	await workbench.page.keyboard.type("- ", { delay: pace });
	await answerWith(answer);
	await save(new RegExp(`- ${answer}$`, "m"));
}

/** Takes the first fix at the line and answers what it asks. */
async function fix(line: RegExp, answers: readonly string[]): Promise<void> {
	await goTo(line);
	// From the edge to the first word, under which the wave is.
	await workbench.press("Home");
	await workbench.openFixes();
	const before = (await cursorPosition().textContent()) ?? "";
	await workbench.press("Enter");
	// What it writes comes a moment later, and the cursor goes along.
	await cursorPosition().filter({ hasNotText: before }).waitFor();
	for (const [index, answer] of answers.entries()) {
		if (index > 0) await toNextField();
		await answerWith(answer);
	}
	await workbench.press("Escape");
	await save(new RegExp(`${answers.at(-1)}$`, "m"));
}

async function goTo(line: RegExp): Promise<void> {
	await workbench.goToLine(
		read()
			.split("\n")
			.findIndex((one) => line.test(one)) + 1,
	);
}

const save = (until: RegExp) => workbench.saveUntil(read, until);
