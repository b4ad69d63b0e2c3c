/** Somebody who looks the extension up: its page shows its pictures, without a network. */
import { afterEach, expect, it } from "vitest";
import { startVSCode, type VSCode } from "./vscode";
import type { Workbench } from "./workbench";

let code: VSCode;
let workbench: Workbench;

afterEach(async ({ task }) => {
	if (task.result?.state === "fail") await workbench?.failed(task.name);
	await code?.stop();
});

it("The page of the extension shows every picture", async () => {
	code = await startVSCode({ "workbench.colorTheme": "Default Light Modern" });
	workbench = await code.open({ width: 1280, height: 800 });
	await workbench.page.getByRole("treeitem").first().waitFor();
	await workbench.press("Control+Shift+x");
	await workbench.page
		.getByRole("listitem", { name: /^Smart City Pilots/ })
		.or(workbench.page.locator(".extensions-list .monaco-list-row", { hasText: "Smart City Pilots" }))
		.first()
		.click();
	const widths = () =>
		Promise.all(
			workbench.page
				.frames()
				.slice(1)
				.map((frame) =>
					frame
						.locator("img")
						.evaluateAll((images) => images.map((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
						.catch(() => []),
				),
		).then((found) => found.flat());
	await expect.poll(async () => (await widths()).length).toBeGreaterThan(2);
	await expect.poll(async () => (await widths()).every((width) => width > 100)).toBe(true);
	await workbench.picture("extension-page");
});
