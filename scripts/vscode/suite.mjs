/** The suite of test/vscode in one extension host: in a desktop VS Code where one can be had, else in the browser's. */
import { join } from "node:path";
import * as esbuild from "esbuild";
import { ensureCodeServer } from "./codeServer.mjs";
import { download } from "./desktop.mjs";
import { runDesktopSuite } from "./desktopSuite.mjs";
import { root } from "./paths.mjs";
import { ensureRipgrep } from "./system.mjs";
import { runWebSuite } from "./webSuite.mjs";
import { makeWorkspace } from "./workspace.mjs";

const marker = "[suite] ";
const settings = { "window.restoreWindows": "none", "pilot.language": "en" };

/**
 * `hosts` are "node" or "web", side by side, as much of their time is waiting. Resolves for each to `{name, passed, failed,
 * problem}`: the VS Code that ran, the counts, and one sentence when the suite did not come to its end. Prints each test as
 * it ends.
 */
export async function runSuites(hosts) {
	const tests = await build();
	const desktop = hosts.includes("node") ? await download() : undefined;
	const needsBrowser = hosts.includes("web") || !desktop;
	if (needsBrowser) await ensureRipgrep();
	const browserVersion = needsBrowser ? await ensureCodeServer() : undefined;
	return Promise.all(
		hosts.map((host) => runSuite({ host, tests, browserVersion, desktop: host === "node" ? desktop : undefined })),
	);
}

async function runSuite({ host, tests, browserVersion, desktop, seconds = 600 }) {
	const workspace = makeWorkspace();
	const events = [];
	const onLine = (line) => {
		const at = line.indexOf(marker);
		if (at < 0) return;
		const event = JSON.parse(line.slice(at + marker.length));
		events.push(event);
		print(host, event);
	};
	try {
		const how = { host, extension: root, tests, folder: workspace.folder, settings, seconds, onLine };
		const { code, lines } = desktop ? await runDesktopSuite({ ...how, executable: desktop }) : await runWebSuite(how);
		return summarize({ host, browserVersion: desktop ? undefined : browserVersion, events, code, lines });
	} finally {
		workspace.remove();
	}
}

function summarize({ host, browserVersion, events, code, lines }) {
	const count = (kind) => events.filter((event) => event.kind === kind).length;
	const started = events.find((event) => event.kind === "start");
	const where = browserVersion ? "in Chromium" : "on the desktop";
	const name = `VS Code ${started?.version ?? browserVersion ?? ""} ${where}, ${host === "web" ? "web worker" : "Node"} extension host`;
	const ended = events.find((event) => event.kind === "end");
	const result = { name, passed: count("pass"), failed: count("fail") };
	if (!ended) return { ...result, problem: `The suite broke off: ${lines.slice(-12).join("\n")}` };
	if (started.host !== host) return { ...result, problem: `The suite ran in the ${started.host} extension host.` };
	if (result.passed === 0) return { ...result, problem: "The suite ran no test." };
	if (code !== 0 && result.failed === 0) return { ...result, problem: `The suite ended with exit code ${code}.` };
	return result;
}

function print(host, event) {
	if (event.kind === "pass") console.log(`  ✓ ${host}: ${event.title} (${event.ms} ms)`);
	if (event.kind === "skip") console.log(`  - ${host}: ${event.title} (not in this host)`);
	if (event.kind === "fail") console.log(`  ✗ ${host}: ${event.title}\n${event.error.replace(/^/gm, "      ")}`);
}

async function build() {
	const outfile = join(root, "out", "vscode", "suite.js");
	await esbuild.build({
		entryPoints: [join(root, "test", "vscode", "main.ts")],
		outfile,
		bundle: true,
		format: "cjs",
		target: "es2022",
		sourcemap: "inline",
		external: ["vscode", "node:*"],
		// Mocha's browser build is the one that runs in both hosts. It would export itself instead of our `run`.
		define: { module: "undefined", exports: "undefined" },
		logLevel: "warning",
	});
	return outfile;
}
