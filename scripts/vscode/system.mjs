/** Chromium, ripgrep, other editors and pre-commit come from the system: found, or installed where that is allowed, or asked for in one sentence. */
import { existsSync } from "node:fs";
import { run, which } from "../process.mjs";

/** The headless shell draws no window, which takes less of the processor, and is smaller to install. */
const chromiumPackages = ["chromium-headless-shell", "chromium"];
const otherNames = ["chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const onMac = [
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const firstOf = (paths) => paths.find((path) => path !== undefined);
const findChromium = () =>
	process.env.CHROMIUM ?? firstOf([...chromiumPackages, ...otherNames].map(which)) ?? onMac.find(existsSync);

/** The path of a Chromium that Playwright can drive. */
export async function ensureChromium() {
	const found = findChromium();
	if (found) return found;
	for (const name of chromiumPackages) {
		// An older Debian or Ubuntu does not have each.
		const installed = (await aptInstall(name)) ? findChromium() : undefined;
		if (installed) return installed;
	}
	throw new Error(
		"Please install Chromium or Google Chrome (or set CHROMIUM to its path): the tests drive VS Code in it.",
	);
}

/** VS Code in the browser searches files with ripgrep. */
export async function ensureRipgrep() {
	if (which("rg") ?? ((await aptInstall("ripgrep")) ? which("rg") : undefined)) return;
	throw new Error("Please install ripgrep (the program `rg`): VS Code in the browser finds files with it.");
}

/** The program that gives a desktop VS Code a screen to draw on where the machine has none. */
export async function ensureVirtualScreen() {
	const found = which("xvfb-run") ?? ((await aptInstall("xvfb")) ? which("xvfb-run") : undefined);
	if (found) return found;
	throw new Error("Please install xvfb (the program `xvfb-run`): VS Code needs a screen, and this machine has none.");
}

export async function ensureNeovim() {
	const found = which("nvim") ?? ((await aptInstall("neovim")) ? which("nvim") : undefined);
	if (found) return found;
	throw new Error("Please install Neovim (the program `nvim`): a test sees whether pilots are checked in it.");
}

/** With eglot, which older versions of Emacs have as a package. */
export async function ensureEmacs() {
	if (!which("emacs")) await aptInstall("emacs-nox");
	if (!(await hasEglot())) await aptInstall("elpa-eglot");
	const found = (await hasEglot()) ? which("emacs") : undefined;
	if (found) return found;
	throw new Error("Please install Emacs with eglot: a test sees whether pilots are checked in it.");
}

export async function ensurePreCommit() {
	const found = which("pre-commit") ?? ((await aptInstall("pre-commit")) ? which("pre-commit") : undefined);
	if (found) return found;
	throw new Error("Please install pre-commit: a test sees whether it checks pilots before a commit.");
}

async function hasEglot() {
	if (!which("emacs")) return false;
	const { code } = await run("emacs", ["--batch", "-l", "eglot"]);
	return code === 0;
}

let listsUpdated = false;

async function aptInstall(name) {
	if (!which("apt-get") || process.getuid?.() !== 0) return false;
	console.log(`Installing ${name} with apt-get.`);
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	if (!listsUpdated) await run("apt-get", ["update"], { env });
	listsUpdated = true;
	const { code, output } = await run("apt-get", ["install", "-y", "--no-install-recommends", name], { env });
	if (code !== 0) console.log(output.trim().split("\n").slice(-5).join("\n"));
	return code === 0;
}
