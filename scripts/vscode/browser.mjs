/** A Chromium that is quiet: no first-run pages, nothing asked of the network on its own. */
import { chromium } from "playwright-core";
import { ensureChromium } from "./system.mjs";

const flags = [
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	// A window that is open for a minute gains less by code that is made faster than making it costs: an eighth of all.
	"--js-flags=--no-maglev --no-opt",
];

export async function openBrowser() {
	const executablePath = await ensureChromium();
	// Chromium refuses to sandbox itself for root.
	const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
	return chromium.launch({ executablePath, args: [...asRoot, ...flags] });
}
