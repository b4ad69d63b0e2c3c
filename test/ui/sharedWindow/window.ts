/** One VS Code for all files of this folder: a window that opens costs as much as two hundred typed keys. */
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { startVSCode, type VSCode } from "../vscode";
import type { Workbench } from "../workbench";

const size = { width: 1280, height: 800 };

export let code: VSCode;
export let workbench: Workbench;
/** All that any test has written. */
const written = new Set<string>();

export async function start(): Promise<void> {
	code = await startVSCode({ "pilot.language": "nl" });
	workbench = await code.open(size);
}

/** A file of the test at hand. */
export async function write(name: string, text: string): Promise<void> {
	written.add(name);
	mkdirSync(dirname(join(code.folder, name)), { recursive: true });
	await code.write(name, text);
}

/** Of the folder, for the test at hand. */
export function writeSettings(settings: Readonly<Record<string, unknown>>): Promise<void> {
	return write(".vscode/settings.json", JSON.stringify(settings));
}

/** Of earlier tests, as a second pilot with the same title would be reported. VS Code may have written one late. */
export async function removeWritten(): Promise<void> {
	for (const name of written) await code.remove(name);
}

/** As the next test expects it. */
export async function tidy(): Promise<void> {
	await workbench.page.setViewportSize(size);
	await workbench.press("Escape");
	const dirty = workbench.page.locator(".tab.dirty").first();
	if (await dirty.isVisible()) {
		await workbench.runCommand("File: Save All Files");
		await dirty.waitFor({ state: "detached" });
	}
	await workbench.closeAll();
}
