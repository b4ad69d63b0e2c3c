/** Starts a VS Code for the browser on folders of its own, and stops it with everything that it started. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { runOrThrow } from "../process.mjs";
import { codeServerEntry, codeServerNode } from "./codeServer.mjs";

const supervisor = fileURLToPath(new URL("supervise.mjs", import.meta.url));
const secondsToStart = 180;

/** A new folder of extensions with `vsix` in it, installed as a user would install it. */
export async function installExtension(vsix) {
	const home = mkdtempSync(join(tmpdir(), "pilot-installed-"));
	const extensions = join(home, "extensions");
	const folders = ["--config", join(home, "config.yaml"), "--user-data-dir", join(home, "data")];
	const args = [codeServerEntry, ...folders, "--extensions-dir", extensions, "--install-extension", vsix];
	await runOrThrow("Installing the extension", codeServerNode, args, { env: environment() }).catch((error) => {
		rmSync(home, { recursive: true, force: true });
		throw error;
	});
	return { extensions, remove: () => rmSync(home, { recursive: true, force: true }) };
}

/**
 * `settings` are the user's settings, of the folder `extensions` a copy is used, the bare address opens `folder`.
 * Returns the address, `ended` (a promise), `log()` and `stop()`.
 *
 * @param {{ settings?: object, extensions?: string, port?: number, folder?: string, env?: Record<string, string> }} options
 */
export async function serve({ settings = {}, extensions, port, folder, env = {} } = {}) {
	const freePort = await findFreePort(port);
	const home = mkdtempSync(join(tmpdir(), "pilot-vscode-"));
	const userData = join(home, "data");
	const folders = ["--config", join(home, "config.yaml"), "--user-data-dir", userData];
	folders.push("--extensions-dir", join(home, "extensions"));
	mkdirSync(join(userData, "User"), { recursive: true });
	const ofPerson = { "telemetry.telemetryLevel": "off", ...settings };
	writeFileSync(join(userData, "User", "settings.json"), JSON.stringify(ofPerson, null, "\t"));
	if (extensions) cpSync(extensions, join(home, "extensions"), { recursive: true });

	const address = `http://127.0.0.1:${freePort}`;
	const quiet = [
		"--disable-telemetry",
		"--disable-update-check",
		"--disable-workspace-trust",
		"--disable-getting-started-override",
	];
	const args = [codeServerEntry, ...folders, "--auth", "none", "--bind-addr", `127.0.0.1:${freePort}`, ...quiet];
	if (folder) args.push(folder);
	const child = spawn(codeServerNode, [supervisor, home, ...args], {
		env: { ...environment(), ...env },
		stdio: "pipe",
		detached: true,
	});
	let log = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding("utf8").on("data", (text) => {
			log += text;
		});
	}
	const ended = once(child, "close");

	const server = {
		address,
		authority: `127.0.0.1:${freePort}`,
		ended,
		log: () => log,
		async stop() {
			child.stdin.destroy();
			await ended;
		},
	};
	if (await answers(address, child)) return server;
	await server.stop();
	throw new Error(`VS Code for the browser did not start on port ${freePort}:\n${log.trim()}`);
}

async function answers(address, child) {
	const deadline = Date.now() + secondsToStart * 1000;
	while (Date.now() < deadline && child.exitCode === null) {
		try {
			if ((await fetch(`${address}/healthz`)).ok) return child.exitCode === null;
		} catch {
			// Not listening yet.
		}
		await wait(100);
	}
	return false;
}

/** Started from a terminal inside VS Code, it would otherwise hand its work to that VS Code. */
function environment() {
	const ofAnother = /^(VSCODE_|CODE_SERVER_|ELECTRON_|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
	const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofAnother.test(name)));
	// Nothing here needs a marketplace, and asking for one would be network traffic. For each window it would start a shell to ask
	// it for the environment, which a server that is started from one has.
	return { ...own, EXTENSIONS_GALLERY: "{}", VSCODE_CLI: "1" };
}

/** `port` itself when it is given and free. */
function findFreePort(port = 0) {
	return new Promise((resolve, reject) => {
		const probe = createServer().once("error", () => reject(new Error(`Port ${port} is in use: choose another one.`)));
		probe.listen(port, "127.0.0.1", () => {
			const free = probe.address().port;
			probe.close(() => resolve(free));
		});
	});
}
