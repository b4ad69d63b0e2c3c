/**
 * Runs before every other script, on a fresh clone too: checks Node and installs what is missing.
 * Uses Node's own modules only, for nothing else is there yet.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What the development tools ask for (Vite is the strictest). */
const oldestNode = [20, 19];

checkNode();
if (!isInstalled()) install();

function checkNode() {
	const [major, minor] = process.versions.node.split(".").map(Number);
	if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
	stop(
		`This needs Node.js ${oldestNode.join(".")} or newer, and this is ${process.versions.node}. Get a newer one at nodejs.org.`,
	);
}

/** Whether every package of the lock file stands in node_modules in its own version. */
function isInstalled() {
	const installed = join(root, "node_modules", ".package-lock.json");
	if (!existsSync(installed)) return false;
	const present = JSON.parse(readFileSync(installed, "utf8")).packages;
	const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === "" || optional || present[path]?.version === version,
	);
}

function install() {
	console.log("Installing what the project needs, once.");
	// `npm ci` starts afresh; where something stands already, only the difference is wanted.
	const command = existsSync(join(root, "node_modules")) ? "install" : "ci";
	const options = { cwd: root, stdio: "inherit", shell: process.platform === "win32" };
	const { status } = spawnSync("npm", [command, "--no-fund", "--no-audit", "--prefer-offline"], options);
	if (status !== 0) stop(`npm ${command} failed: see what it says above.`);
}

function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}
