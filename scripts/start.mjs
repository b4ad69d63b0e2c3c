/**
 * `npm start`: builds the extension and opens VS Code on the examples with it. The VS Code that is installed, else one
 * that is downloaded, else (or with `-- --browser`) one that is served to a browser, at `--port N`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { onWindows } from "./posix.mjs";
import { run } from "./process.mjs";
import { ensureCodeServer } from "./vscode/codeServer.mjs";
import { download, findInstalled, hasDisplay } from "./vscode/desktop.mjs";
import { root, toolsDir } from "./vscode/paths.mjs";
import { installExtension, serve } from "./vscode/serve.mjs";
import { ensureRipgrep } from "./vscode/system.mjs";
import { makeVsix } from "./vscode/vsix.mjs";

const examples = join(root, "examples");
try {
	await start();
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}

async function start() {
	const { values } = parseArgs({ options: { browser: { type: "boolean" }, port: { type: "string" } } });
	const desktop = values.browser ? undefined : await findDesktop();
	if (!desktop && onWindows) {
		throw new Error("VS Code in the browser does not run on Windows: please install VS Code, with its command code.");
	}
	console.log("Building.");
	await build();
	await (desktop ? openDesktop(desktop) : openInBrowser(readPort(values.port)));
}

async function findDesktop() {
	const installed = findInstalled();
	if (installed && (await isRecent(installed))) return { command: installed, args: [] };
	const downloaded = hasDisplay() ? await download() : undefined;
	// A downloaded VS Code keeps to itself: it does not touch what the user's own one remembers.
	return downloaded && { command: downloaded, args: [`--user-data-dir=${join(toolsDir, "user-data")}`] };
}

async function isRecent(command) {
	const [major, minor] = (await run(command, ["--version"])).output.split(".").map(Number);
	const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const [wantedMajor, wantedMinor] = engines.vscode.replace("^", "").split(".").map(Number);
	const recent = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
	if (!recent)
		console.log(`The installed VS Code is older than ${wantedMajor}.${wantedMinor}: looking for another one.`);
	return recent;
}

async function openDesktop({ command, args }) {
	console.log("Opening VS Code on the examples. Close its window to stop.");
	const all = [...args, "--new-window", "--wait", `--extensionDevelopmentPath=${root}`, examples];
	const child = spawn(command, all, { stdio: "inherit", shell: onWindows });
	process.exitCode = (await once(child, "close"))[0] ?? 1;
}

async function openInBrowser(port) {
	const version = await ensureCodeServer();
	await ensureRipgrep().catch((error) => console.log(error.message));
	const { path } = await makeVsix(toolsDir);
	const settings = { "workbench.startupEditor": "none" };
	const { extensions, remove } = await installExtension(path);
	const server = await serve({ settings, extensions, port, folder: examples }).finally(remove);
	console.log(`\nVS Code ${version} with the extension is at\n\n  ${server.address}\n`);
	console.log("Open it in a browser and click one of the examples on the left. This address opens one at once:\n");
	console.log(`  ${addressOfFile(server, firstExample())}\n\nPress Ctrl+C here to stop.`);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, server.stop);
	await server.ended;
}

function readPort(text) {
	if (text === undefined || /^[1-9]\d{0,4}$/.test(text)) return text && Number(text);
	throw new Error(`--port takes a number, such as --port 8080, and not ${text}.`);
}

function addressOfFile({ address, authority }, file) {
	const payload = JSON.stringify([["openFile", `vscode-remote://${authority}${file}`]]);
	return `${address}/?folder=${encodeURI(examples)}&payload=${encodeURIComponent(payload)}`;
}

function firstExample() {
	return join(examples, readdirSync(examples).filter((name) => name.endsWith(".pilot.yaml"))[0] ?? "");
}
