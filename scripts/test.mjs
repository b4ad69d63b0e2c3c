/**
 * `npm test`: everything, one step after the other, each counted; the last line is `N passed, N failed`.
 * `npm test -- --only unit,ui` runs these steps (and the build, where they need it).
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { onWindows, partlyPosixTests, posixSteps, posixTests } from "./posix.mjs";
import { npmEnvironment, run } from "./process.mjs";
import { ensureCodeServer } from "./vscode/codeServer.mjs";
import { resultsDir, root } from "./vscode/paths.mjs";
import { runSuites } from "./vscode/suite.mjs";
import { ensureChromium, ensureEmacs, ensureNeovim, ensurePreCommit, ensureRipgrep } from "./vscode/system.mjs";

// In a log that nobody sees as a terminal, colours are noise.
const withoutColors = process.stdout.isTTY ? [] : ["--colors=off"];
const browser = [ensureChromium, ensureRipgrep, ensureCodeServer];
const steps = [
	{ name: "build", title: "Build", ...npmScript("build") },
	{ name: "lint", title: "Lint and format", ...npmScript("lint", ...withoutColors) },
	{ name: "types", title: "Types", ...npmScript("types") },
	{ name: "generated", title: "Generated files are up to date", ...npmScript("generate:check") },
	{ name: "unit", title: "Unit tests, with the boundaries of the layers", run: vitest("unit"), needsBuild: true },
	{ name: "lsp", title: "Language server", run: withCompiledSchema(vitest("lsp")) },
	{
		name: "cli",
		title: "Command line and server as processes",
		run: vitest("cli", { waits: true }),
		needsBuild: true,
		needs: [ensurePreCommit],
	},
	{
		name: "editors",
		title: "Neovim and Emacs",
		run: vitest("editors"),
		needsBuild: true,
		needs: [ensureNeovim, ensureEmacs],
	},
	{ name: "vscode-node", title: "VS Code, Node extension host", run: vscode("node"), needsBuild: true, needs: [] },
	{
		name: "vscode-web",
		title: "VS Code, web worker extension host",
		run: vscode("web"),
		needsBuild: true,
		needs: browser,
	},
	{ name: "ui", title: "VS Code, as a person uses it", run: vitest("ui"), needsBuild: true, needs: browser },
]
	.filter(({ name }) => !["cli"].includes(name) || existsSync(join(root, "test", name)))
	.filter(({ name }) => !onWindows || !(name in posixSteps));

const { values } = parseArgs({ options: { only: { type: "string" } } });
const hosts = [];
let scripts;
let suites;
const total = { passed: 0, failed: 0 };
const failedSteps = [];
const env = process.stdout.isTTY ? npmEnvironment() : { ...npmEnvironment(), NO_COLOR: "1" };

mkdirSync(resultsDir, { recursive: true });
const wanted = chosen(values.only?.split(","));
const prepared = prepare();
for (const step of wanted) {
	console.log(`\n── ${step.title} ${"─".repeat(Math.max(0, 70 - step.title.length))}`);
	const started = Date.now();
	const { passed, failed } = await runStep(step);
	total.passed += passed;
	total.failed += failed;
	if (failed > 0) failedSteps.push(step.name);
	console.log(`${failed > 0 ? "✗" : "✓"} ${step.name}: ${passed} passed, ${failed} failed, ${seconds(started)} s`);
}

sayWhatIsLeftOut();
console.log(`\nVS Code hosts that ran: ${hosts.length > 0 ? `\n  ${hosts.join("\n  ")}` : "none"}`);
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(", ")}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function sayWhatIsLeftOut() {
	if (!onWindows) return;
	const leftOut = Object.entries({ ...posixSteps, ...posixTests }).map(([name, need]) => `${name} (${need})`);
	console.log(`\nNot run on Windows, for what they need:\n  ${leftOut.join("\n  ")}`);
	const partly = Object.entries(partlyPosixTests).map(([name, need]) => `${name} (${need})`);
	console.log(`Run in part:\n  ${partly.join("\n  ")}`);
}

function chosen(names) {
	if (!names) return steps;
	const unknown = names.filter(
		(name) => !steps.some((step) => step.name === name) && !(onWindows && name in posixSteps),
	);
	if (unknown.length > 0) {
		console.error(`No step is named ${unknown.join(", ")}. There are: ${steps.map(({ name }) => name).join(", ")}.`);
		process.exit(1);
	}
	const named = steps.filter(({ name }) => names.includes(name));
	const needsBuild = named.some((step) => step.needsBuild) && !names.includes("build");
	return needsBuild ? [steps[0], ...named] : named;
}

async function runStep(step) {
	if (step.needsBuild && failedSteps.includes("build")) {
		console.log("Not run, for the build failed.");
		return { passed: 0, failed: 1 };
	}
	try {
		if (step.needs) await prepared;
		return await step.run();
	} catch (error) {
		console.log(error.message);
		return { passed: 0, failed: 1 };
	}
}

/**
 * Programs that later steps need come while earlier ones run, one after the other, as Debian installs one at a time. What
 * does not come is reported by the step that asks for it again.
 */
async function prepare() {
	for (const ensure of new Set(wanted.flatMap(({ needs = [] }) => needs))) await ensure().catch(() => undefined);
}

/** A step that passes or fails as a whole. The first that is asked for starts all of them, as none keeps both cores busy. */
function npmScript(script, ...args) {
	const start = () => run("npm", ["run", "--silent", script, "--", ...args], { cwd: root, env });
	return {
		start,
		async run() {
			scripts ??= startScripts();
			const { code, output } = await (await scripts).get(start);
			process.stdout.write(output);
			return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
		},
	};
}

/** What is compiled of the schema is there before them, for one would write what another one reads. */
async function startScripts() {
	await compileSchema();
	return new Map(wanted.flatMap(({ start }) => (start === undefined ? [] : [[start, start()]])));
}

function compileSchema() {
	return run(process.execPath, ["scripts/compile-schema.mjs"], { cwd: root, env, show: true });
}

/** What the sources need of a build, for a step that runs them as they are. */
function withCompiledSchema(step) {
	return async () => {
		const { code } = await compileSchema();
		return code === 0 ? step() : { passed: 0, failed: 1 };
	};
}

/** Of tests that wait for other processes now and then, one more at a time than there are cores. */
function vitest(project, { waits = false } = {}) {
	const workers = waits ? ["--maxWorkers", String(availableParallelism() + 1)] : [];
	return async () => {
		const report = join(resultsDir, `${project}.json`);
		rmSync(report, { force: true });
		const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
		const command = join(root, "node_modules", "vitest", "vitest.mjs");
		const args = [command, "run", "--project", project, ...workers, ...reporters];
		const { code } = await run(process.execPath, args, { cwd: root, env, show: true });
		if (!existsSync(report)) throw new Error("Vitest broke off without a report.");
		const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
		// A file that cannot even be loaded fails without a failing test of its own.
		const broken = testResults.filter(
			({ status, assertionResults }) => status === "failed" && isSound(assertionResults),
		);
		const failed = numFailedTests + broken.length;
		return { passed: numPassedTests, failed: failed === 0 && (code !== 0 || numPassedTests === 0) ? 1 : failed };
	};
}

function isSound(results) {
	return results.every(({ status }) => status !== "failed");
}

function vscode(host) {
	return async () => {
		const { name, passed, failed, problem } = await suiteOf(host);
		console.log(`  ${name}`);
		if (problem) console.log(`  ${problem}`);
		if (passed + failed > 0) hosts.push(`${name}: ${passed} passed, ${failed} failed`);
		return { passed, failed: failed + (problem ? 1 : 0) };
	};
}

/** The first host that is asked for starts all of them. */
async function suiteOf(host) {
	const all = ["node", "web"].filter((one) => wanted.some(({ name }) => name === `vscode-${one}`));
	suites ??= runSuites(all);
	return (await suites)[all.indexOf(host)];
}

function seconds(started) {
	return Math.round((Date.now() - started) / 1000);
}
