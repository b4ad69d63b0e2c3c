/** The desktop VS Code: one that is installed, or one that `@vscode/test-electron` downloads where it can. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { which } from "../process.mjs";
import { toolsDir } from "./paths.mjs";

const noDownload = join(toolsDir, "no-download");
const hoursToRemember = 24;

export const hasDisplay = () =>
	["win32", "darwin"].includes(process.platform) || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** The command of the VS Code that the user has, or undefined. */
export const findInstalled = () => (hasDisplay() ? which("code") : undefined);

/** The path of a downloaded VS Code, or undefined where none can be had; a refusal is remembered for a day. */
export async function download() {
	if (existsSync(noDownload) && Date.now() - Number(readFileSync(noDownload, "utf8")) < hoursToRemember * 3_600_000) {
		return undefined;
	}
	try {
		return await downloadAndUnzipVSCode({ version: "stable", cachePath: toolsDir, timeout: 5000 });
	} catch {
		mkdirSync(toolsDir, { recursive: true });
		writeFileSync(noDownload, String(Date.now()));
		return undefined;
	}
}
