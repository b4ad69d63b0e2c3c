/** `--watch` as people work: editors that put another file in place, folders that move, settings that stand elsewhere. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { COMMAND, createFolder, type Folder } from "./command";

const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
const ERROR = GOOD.replace("economy", "econmy");
const CLEAN = "1 pilot checked, nothing found\n";

let folder: Folder;
let child: ChildProcess;
let stdout: string;
let stderr: string;
beforeEach(() => {
	folder = createFolder({ "work/pilots/a.pilot.yaml": GOOD });
});
afterEach(async () => {
	const gone = new Promise((resolve) => child.once("close", resolve));
	child.kill();
	await gone;
	folder.remove();
});

/** In the folder `work`. */
function start(args: readonly string[], user: { readonly uid?: number } = {}): void {
	[stdout, stderr] = ["", ""];
	const env = { LANG: "C", PATH: process.env.PATH };
	// Somebody else may not be able to read the one that was built.
	const command = join(folder.path, "pilot-check.js");
	copyFileSync(COMMAND, command);
	copyFileSync(COMMAND.replace(/\.js$/, "-node.js"), join(folder.path, "pilot-check-node.js"));
	child = spawn(process.execPath, [command, "--watch", "--today", "2027-06-01", ...args], {
		cwd: join(folder.path, "work"),
		env,
		...user,
	});
	child.stdout?.setEncoding("utf8").on("data", (text) => {
		stdout += text;
	});
	child.stderr?.setEncoding("utf8").on("data", (text) => {
		stderr += text;
	});
}

/** Waits until it has checked, and has printed these words since the last time. */
async function printed(words: string): Promise<void> {
	await expect.poll(() => `${stdout}${stderr}`).toContain(words);
	await expect.poll(() => stderr).toContain("Waiting for changes. Press Ctrl+C to stop.\n");
	[stdout, stderr] = ["", ""];
}

/** As `sed -i` and most editors do. */
function replace(name: string, text: string): void {
	folder.write(`${name}.draft`, text);
	renameSync(join(folder.path, `${name}.draft`), join(folder.path, name));
}

it("has nothing but reports on standard output", async () => {
	start(["--format", "json"]);
	await expect.poll(() => stderr).toBe("Waiting for changes. Press Ctrl+C to stop.\n");
	expect(JSON.parse(stdout).files).toHaveLength(1);
});

it.each([["a folder"], ["a file", "pilots/a.pilot.yaml"], ["a pattern", "pilots/*.pilot.yaml"]])(
	"sees a file that is put in place of another, again and again: %s",
	async (_, ...args) => {
		start(args);
		await printed(CLEAN);
		for (let round = 0; round < 3; round++) {
			replace("work/pilots/a.pilot.yaml", ERROR);
			await printed("file/value");
			replace("work/pilots/a.pilot.yaml", GOOD);
			await printed(CLEAN);
		}
		folder.write("work/pilots/a.pilot.yaml", ERROR);
		await printed("file/value");
	},
);

it("sees folders come, go and move, and what changes in them afterwards", async () => {
	folder.write("away/deep/b.pilot.yaml", GOOD.replace("Light", "Water"));
	start([]);
	await printed(CLEAN);
	renameSync(join(folder.path, "away"), join(folder.path, "work/here"));
	await printed("2 pilots checked");
	folder.write("work/here/deep/b.pilot.yaml", ERROR.replace("Light", "Water"));
	await printed("file/value");
	renameSync(join(folder.path, "work/here"), join(folder.path, "work/there"));
	await printed("there/deep/b.pilot.yaml");
	folder.write("work/there/deep/b.pilot.yaml", GOOD.replace("Light", "Water"));
	await printed("2 pilots checked, nothing found");
	rmSync(join(folder.path, "work/there"), { recursive: true });
	await printed(CLEAN);
	mkdirSync(join(folder.path, "work/new"));
	folder.write("work/new/c.pilot.yaml", ERROR.replace("Light", "Air"));
	await printed("new/c.pilot.yaml");
});

it("sees the folder itself go and come back", async () => {
	start(["pilots"]);
	await printed(CLEAN);
	renameSync(join(folder.path, "work/pilots"), join(folder.path, "work/old"));
	await printed("pilots: there is no such file or folder");
	renameSync(join(folder.path, "work/old"), join(folder.path, "work/pilots"));
	await printed(CLEAN);
	folder.write("work/pilots/a.pilot.yaml", ERROR);
	await printed("file/value");
});

it("sees settings above the folder, and laws that they name", async () => {
	folder.write("work/pilots/a.pilot.yaml", ERROR);
	start(["pilots"]);
	await printed("file/value");
	folder.write(".pilotrc.yaml", "rules: {file/value: off}\nregulations: laws/own.yaml\n");
	await printed("The file “laws/own.yaml” can’t be found");
	folder.write("laws/own.yaml", "regulations:\n");
	await printed(CLEAN);
	replace("laws/own.yaml", "regulation:\n");
	await printed("laws/own.yaml:1:1");
	replace(".pilotrc.yaml", "rules: {file/value: hint}\n");
	await printed("file/value");
});

it("sees the settings that are given, wherever they stand", async () => {
	folder.write("work/pilots/a.pilot.yaml", ERROR);
	folder.write("ci/strict", "rules: {file/value: off}\n");
	start(["--config", "../ci/strict"]);
	await printed(CLEAN);
	replace("ci/strict", "rules: {file/value: hint}\n");
	await printed("file/value");
	rmSync(join(folder.path, "ci/strict"));
	await printed("../ci/strict: there is no such file or folder");
	replace("ci/strict", "rules: {file/value: off}\n");
	await printed(CLEAN);
});

// Whoever may do anything may read anything: then the command runs as somebody else.
it("goes on beside a folder that may not be read", async () => {
	mkdirSync(join(folder.path, "work/secret"));
	chmodSync(folder.path, 0o755);
	chmodSync(join(folder.path, "work/secret"), 0);
	start([], process.getuid?.() === 0 ? { uid: 65_534 } : {});
	await printed("secret: you don’t have permission to read this");
	folder.write("work/pilots/a.pilot.yaml", ERROR);
	await printed("file/value");
	chmodSync(join(folder.path, "work/secret"), 0o755);
	await printed("file/value");
});
