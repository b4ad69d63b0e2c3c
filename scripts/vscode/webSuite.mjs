/**
 * Runs a suite that is built as VS Code's `extensionTestsPath` inside the real workbench in Chromium: in the Node
 * extension host or in the web worker one. The same bundle runs in a desktop VS Code.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./browser.mjs";
import { resultsDir } from "./paths.mjs";
import { serve } from "./serve.mjs";

/**
 * `host` is "node" or "web". Resolves to `{code, lines}`: the suite's exit code (undefined when it never came to an
 * end) and what it logged. `onLine` sees each line as it comes.
 */
export async function runWebSuite({ host, extension, tests, folder, settings, seconds, onLine = () => {} }) {
	const server = await serve({ settings: { ...settings, ...hostSettings(host, extension) } });
	const browser = await openBrowser();
	const lines = [];
	const consoleLines = [];
	try {
		const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		page.on("console", (message) => consoleLines.push(message.text()));
		page.on("pageerror", (error) => consoleLines.push(String(error)));
		let finish;
		const finished = new Promise((resolve) => (finish = resolve));
		await page.exposeFunction("codeAutomationLog", (_type, args) => {
			for (const line of args.map(String).join(" ").split("\n")) {
				lines.push(line);
				onLine(line);
			}
		});
		await page.exposeFunction("codeAutomationExit", (code) => finish(code));
		const timer = setTimeout(() => finish(undefined), seconds * 1000);
		await page.goto(suiteAddress({ server, extension, tests, folder }));
		const code = await finished;
		clearTimeout(timer);
		if (code === undefined) {
			mkdirSync(resultsDir, { recursive: true });
			await page.screenshot({ path: join(resultsDir, `vscode-${host}.png`) });
			lines.push(`The suite did not end within ${seconds} seconds; see test-results/vscode-${host}.png.`);
		}
		return { code, lines };
	} finally {
		mkdirSync(resultsDir, { recursive: true });
		const log = [...lines, "", "--- browser console", ...consoleLines, "", "--- code-server", server.log()];
		writeFileSync(join(resultsDir, `vscode-${host}.log`), log.join("\n"));
		await browser.close();
		await server.stop();
	}
}

/** An extension with both entries runs in the Node host unless the user says otherwise (the payload cannot). */
function hostSettings(host, extension) {
	const { publisher, name } = JSON.parse(readFileSync(join(extension, "package.json"), "utf8"));
	return { "remote.extensionKind": { [`${publisher}.${name}`]: [host === "web" ? "web" : "workspace"] } };
}

function suiteAddress({ server, extension, tests, folder }) {
	const remote = (path) => `vscode-remote://${server.authority}${path}`;
	const payload = [
		["extensionDevelopmentPath", remote(extension)],
		["extensionTestsPath", remote(tests)],
		["skipWelcome", "true"],
	];
	return `${server.address}/?folder=${encodeURI(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
