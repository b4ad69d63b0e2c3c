/**
 * Runs a suite that is built as VS Code's `extensionTestsPath` inside the real workbench in Chromium: in the Node
 * extension host or in the web worker one. The same bundle runs in a desktop VS Code.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { openBrowser } from "./browser.mjs";
import { resultsDir } from "./paths.mjs";
import { serve } from "./serve.mjs";
import { serveFiles } from "./staticFiles.mjs";
import { openWindow } from "./window.mjs";

/**
 * `host` is "node" or "web". Resolves to `{code, lines}`: the suite's exit code (undefined when it never came to an
 * end) and what it logged. `onLine` sees each line as it comes.
 */
export async function runWebSuite({ host, extension, tests, folder, settings, seconds, onLine = () => {} }) {
	const server = await serve({ settings });
	const files = await serveFiles(extension);
	const browser = await openBrowser();
	const lines = [];
	const consoleLines = [];
	try {
		let finish;
		const finished = new Promise((resolve) => {
			finish = resolve;
		});
		const page = await openWindow(browser);
		page.on("console", (message) => {
			consoleLines.push(message.text());
			if (message.text().startsWith("No extension host found")) finish(1);
		});
		page.on("pageerror", (error) => consoleLines.push(String(error)));
		await page.exposeFunction("codeAutomationLog", (_type, args) => {
			for (const line of args.map(String).join(" ").split("\n")) {
				lines.push(line);
				onLine(line);
			}
		});
		await page.exposeFunction("codeAutomationExit", (code) => finish(code));
		const timer = setTimeout(() => finish(undefined), seconds * 1000);
		// Through VS Code's own server, as its page may fetch nothing from elsewhere on this machine.
		const onWeb = `${server.address}/proxy/${files.port}`;
		const base = host === "web" ? onWeb : `vscode-remote://${server.authority}${extension}`;
		await addDevelopmentOptions(page, host === "web" ? onWeb : undefined);
		const payload = [
			["extensionDevelopmentPath", base],
			["extensionTestsPath", `${base}/${relative(extension, tests).split(sep).join("/")}`],
			["skipWelcome", "true"],
		];
		await page.goto(
			`${server.address}/?folder=${encodeURI(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
		);
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
		await files.stop();
		await server.stop();
	}
}

/**
 * The page says which extensions under development come from the web. The web worker host takes its extension from
 * there, and not from the server's disk, for an extension from disk may not start a worker of its own. A newer VS Code
 * reads the suite from an address only where the page says that it is driven by a test.
 */
async function addDevelopmentOptions(page, webExtension) {
	await page.addInitScript(
		(options) => {
			const getAttribute = Element.prototype.getAttribute;
			Element.prototype.getAttribute = function (name) {
				const value = getAttribute.call(this, name);
				if (this.id !== "vscode-workbench-web-configuration" || name !== "data-settings") return value;
				const settings = JSON.parse(value);
				settings.developmentOptions = { ...settings.developmentOptions, ...options };
				return JSON.stringify(settings);
			};
		},
		{ enableSmokeTestDriver: true, ...(webExtension === undefined ? {} : { extensions: [components(webExtension)] }) },
	);
}

function components(address) {
	const { protocol, host, pathname } = new URL(address);
	return { scheme: protocol.replace(":", ""), authority: host, path: pathname };
}
