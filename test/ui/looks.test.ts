/**
 * How each part looks, to be looked at: in both languages, light, dark and in high contrast, at 100 % and at 200 %. They
 * judge nothing, so they are made only with `PILOT_LOOKS=full`.
 */
import { afterEach, it } from "vitest";
import { frameWith } from "./frames";
import { startVSCode, type VSCode } from "./vscode";
import { step } from "./wizard";
import { retry, type Workbench } from "./workbench";

const FILE = "parkeerdruk.pilot.yaml";
const TEXT = `title: Minder zoeken naar een plek
municipality: Westerhaven
status: exploring
traits: [anpr]
themes:
  - \nwhy:
  problem: \n  publicValue: Straten waar kinderen kunnen spelen.
success:
  stakeholders:
    - name: Bewoners van de Dorpsstraat
      kind: \n`;

const words = {
	nl: {
		start: "Pilot: Aan de slag",
		step: "Drie vragen vóór de start",
		guide: "Pilot: Uitleg openen",
		tab: "Uitleg.md",
		begin: "Pilot: Nieuwe pilot",
	},
	en: {
		start: "Pilot: Get Started",
		step: "Three questions before the start",
		guide: "Pilot: Open the Guide",
		tab: "Guide.md",
		begin: "Pilot: New Pilot",
	},
};
const themes = {
	light: "Default Light Modern",
	dark: "Default Dark Modern",
	contrast: "Default High Contrast",
};

const all = (["nl", "en"] as const).flatMap((language) =>
	(["light", "dark", "contrast"] as const).flatMap((theme) =>
		([100, 200] as const).map((zoom) => [language, theme, zoom] as const),
	),
);

let code: VSCode;
let workbench: Workbench;

afterEach(async ({ task }) => {
	if (task.result?.state === "fail") await workbench?.failed(task.name);
	await code?.stop();
});

it.runIf(process.env.PILOT_LOOKS === "full").each(all)("in %s, %s, at %d %%", async (language, theme, zoom) => {
	const picture = (part: string) => workbench.picture(`looks-${part}-${language}-${theme}-${zoom}`);
	const say = words[language];
	code = await startVSCode({ "pilot.language": language, "workbench.colorTheme": themes[theme] });
	await code.write(FILE, TEXT);
	// At 200 % the same window holds half as much.
	workbench = await code.open({ width: 1920 / (zoom / 100), height: 1080 / (zoom / 100) });
	const { page } = workbench;
	const lines = page.locator(".editor-instance .monaco-editor .view-line");

	await page.getByRole("tab", { name: /^Pilots/ }).click();
	// Rows that come meanwhile take its place under the mouse.
	await retry(page.getByRole("tab", { name: FILE }), () =>
		workbench.click(page.getByRole("treeitem", { name: /^Minder zoeken/ })),
	);
	await lines.filter({ hasText: "?" }).first().waitFor();
	await page.getByRole("treeitem", { name: /^Minder zoeken/ }).focus();
	await workbench.press("ArrowRight", "ArrowRight", "ArrowRight");
	await page.mouse.move(900, 500);
	await picture("view");

	await lines.filter({ hasText: "kind:" }).click();
	// Behind a blank at the end of a line VS Code shows no light bulb.
	await workbench.press("Home");
	await workbench.openFixes();
	await picture("light-bulb");
	await workbench.press("Escape");

	await workbench.goToLine(2);
	await workbench.press("Control+k", "Control+i");
	await page.locator(".monaco-hover:not(.hidden) .hover-contents").first().waitFor();
	await picture("hover");
	await workbench.press("Escape");

	await workbench.runCommand(say.begin);
	for (const [index, answer] of ["Stille straten", "Westerhaven", ""].entries()) {
		await step(page, index + 1);
		await page.locator(".quick-input-widget input.input").fill(answer);
		await workbench.press("Enter");
	}
	await step(page, 4);
	await picture("wizard");
	await workbench.press("Escape");

	await workbench.runCommand(say.guide);
	await page.getByRole("tab", { name: say.tab }).waitFor();
	await frameWith(page, (frame) => frame.getByRole("heading", { level: 1 }));
	await picture("guide");

	await workbench.runCommand(say.start);
	await page.getByRole("button", { name: say.step }).waitFor();
	await picture("walkthrough");
});
