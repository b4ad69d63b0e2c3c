/** Runs the same bundle in a desktop VS Code, under a virtual screen where there is none. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { hasDisplay } from "./desktop.mjs";
import { resultsDir } from "./paths.mjs";
import { ensureVirtualScreen } from "./system.mjs";

/** Resolves like `runWebSuite`. */
export async function runDesktopSuite({ executable, extension, tests, folder, settings, seconds, onLine }) {
	const home = mkdtempSync(join(tmpdir(), "pilot-desktop-"));
	mkdirSync(join(home, "data", "User"), { recursive: true });
	writeFileSync(join(home, "data", "User", "settings.json"), JSON.stringify(settings));
	const args = [
		folder,
		`--extensionDevelopmentPath=${extension}`,
		`--extensionTestsPath=${tests}`,
		`--user-data-dir=${join(home, "data")}`,
		`--extensions-dir=${join(home, "extensions")}`,
		...["--no-sandbox", "--disable-gpu", "--disable-updates", "--skip-welcome", "--skip-release-notes"],
		...["--disable-workspace-trust", "--disable-telemetry"],
	];
	const wrapper = hasDisplay() ? [] : [await ensureVirtualScreen(), "-a"];
	const [command, ...rest] = [...wrapper, executable, ...args];
	const lines = [];
	const child = spawn(command, rest, { timeout: seconds * 1000, stdio: ["ignore", "pipe", "pipe"] });
	for (const stream of [child.stdout, child.stderr]) {
		createInterface({ input: stream }).on("line", (line) => {
			lines.push(line);
			onLine(line);
		});
	}
	const code = await new Promise((resolve) => {
		child.once("error", () => resolve(undefined));
		child.once("close", (exitCode) => resolve(exitCode ?? undefined));
	});
	mkdirSync(resultsDir, { recursive: true });
	writeFileSync(join(resultsDir, "vscode-desktop.log"), lines.join("\n"));
	rmSync(home, { recursive: true, force: true });
	return { code, lines };
}
