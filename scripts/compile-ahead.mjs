/**
 * Runs the commands over the examples, and keeps what V8 compiles meanwhile beside them, for the Node that runs this: `npm run build`.
 * Another Node compiles them itself.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./process.mjs";
import { root } from "./vscode/paths.mjs";

const out = mkdtempSync(join(tmpdir(), "compile-ahead-"));
const keep = join(root, "scripts", "keepCompiled.cjs");
// Some of those that tests check have what the examples lack.
const ALL = [
	...["examples", "test/precision"].filter((folder) => existsSync(join(root, folder))),
	"--no-gitignore",
	"--jobs",
	"1",
];

try {
	await compile("pilot-check", [...ALL, "--format", "json", "--format", `sarif=${join(out, "pilots.sarif")}`]);
	await compile("pilot-page", [...ALL, "--out", out]);
} finally {
	rmSync(out, { recursive: true });
}

async function compile(command, args) {
	const script = join(root, "dist", `${command}.js`);
	const { code, output } = await run(process.execPath, ["--require", keep, script, ...args], { cwd: root });
	// What is wrong with the examples is found, and no mistake here.
	if (code !== 0 && code !== 1) {
		console.error(`${command} could not be run over the examples:\n${output}`);
		process.exitCode = 1;
	}
}
