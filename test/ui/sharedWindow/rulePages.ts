/** A person who wants to know why: clicks the code of a finding and reads its page, in their own language. */
import { describe, it } from "vitest";
import { frameWith } from "../frames";
import { workbench, write } from "./window";

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

describe("A person who reads on", () => {
	it("clicks the code in Problems and reads its page, in Dutch", async () => {
		await openReached("waarom.pilot.yaml");
		await workbench.press("Control+Shift+m");
		const link = workbench.page.locator(".markers-panel a", { hasText: "why/target-is-baseline" });
		await link.waitFor();
		await workbench.picture("problems-with-code");
		await link.click();
		await readsPage("Streefwaarde gelijk aan de nulmeting");
		await workbench.picture("page-from-problems-dutch");
		await workbench.press("Control+j");
	});

	it("clicks the code in the hover", async () => {
		await openReached("zweven.pilot.yaml");
		const link = workbench.page.locator(".monaco-hover a.code-link");
		await workbench.pointAt(workbench.squiggles().first(), link);
		await workbench.picture("hover-with-code");
		await link.click();
		await readsPage("Streefwaarde gelijk aan de nulmeting");
	});

	it("goes from the list of all pages to one of them", async () => {
		await openReached("lijst.pilot.yaml");
		const page = await openList();
		await workbench.picture("page-of-all-findings");
		await page.getByRole("link", { name: "Streefwaarde gelijk aan de nulmeting" }).click();
		await readsPage("Streefwaarde gelijk aan de nulmeting");
	});

	it("finds the page again when VS Code starts anew with nothing else open", async () => {
		await openReached("opnieuw.pilot.yaml");
		await openList();
		const tab = workbench.page.getByRole("tab", { name: "opnieuw.pilot.yaml" });
		await tab.click({ button: "middle" });
		await tab.waitFor({ state: "detached" });
		// Not the browser's own way, which leaves VS Code no time to note what is open.
		const loaded = workbench.page.waitForEvent("load");
		await workbench.runCommand("Developer: Reload Window");
		await loaded;
		await readsPage("Wat een pilot vraagt, en waarom");
	});
});

async function openReached(name: string): Promise<void> {
	await write(name, reached);
	await workbench.openFile(name);
	await workbench.waitForProblems({ errors: 0, warnings: 1 });
}

async function openList() {
	await workbench.runCommand("Pilot: Uitleg openen");
	return readsPage("Wat een pilot vraagt, en waarom");
}

/** Waits for the preview with this heading. */
function readsPage(heading: string) {
	return frameWith(workbench.page, (frame) => frame.getByRole("heading", { level: 1, name: heading }));
}
