/** An old folder of many flawed pilots in a repository, as an engineer takes it on: all by the built command. */
import { execFileSync } from "node:child_process";
import { readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMAND, createFolder, type Folder, runIn } from "./command";

/** With so much text that a second thread has something to do. */
const COUNT = 300;
const flawed = (index: number) =>
	`title: Pilot ${index}\nmunicipality: Westerhaven\nstatus: running\nthemes: [econmy]\ncolour: red\nwhy:\n  problem: todo\n# ${"x".repeat(22_000)}\n`;
const nameOf = (index: number) => `pilots/wijk é ${index % 7}/p${index}.pilot.yaml`;

let folder: Folder;
beforeAll(() => {
	folder = createFolder(
		Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [nameOf(index), flawed(index)])),
	);
	folder.write("pilots/.pilotrc.yaml", "rules: {success/*: warning}\n");
	git("init", "-q", "-b", "main");
	git("add", "-A");
	git("commit", "-qm", "Pilots");
});
afterAll(() => folder.remove());

function git(...args: readonly string[]) {
	const author = ["-c", "user.name=A", "-c", "user.email=a@a", "-c", "commit.gpgsign=false"];
	return execFileSync("git", [...author, ...args], { cwd: folder.path, encoding: "utf8" });
}

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", "--jobs", "2", ...args]);
const written = (name: string) => readFileSync(join(folder.path, name), "utf8");

describe("A folder of 300 flawed pilots", () => {
	it("gives several reports in one run, each as it is alone", async () => {
		const formats = ["sarif", "junit", "gitlab", "markdown"];
		const args = formats.flatMap((format) => ["--format", `${format}=out/${format}`]);
		const { exit, stdout } = await check(...args, "pilots");
		expect([exit, stdout]).toEqual([1, (await check("pilots")).stdout]);
		for (const format of formats) {
			expect(written(`out/${format}`)).toBe((await check("--format", format, "pilots")).stdout);
		}
		rmSync(join(folder.path, "out"), { recursive: true });
	});

	it("has a list of known findings, after which a new one is found alone, wherever the command runs", async () => {
		const { exit, stderr } = await check("--suppress-all");
		expect([exit, stderr]).toEqual([
			0,
			expect.stringMatching(/^\d{4,} findings are recorded in pilots\/\.pilot-suppr/),
		]);
		folder.write(nameOf(7), `# moved\n${flawed(7)}size: big\n`);
		for (const cwd of [folder.path, join(folder.path, "pilots"), join(folder.path, "pilots/wijk é 0")]) {
			const { stdout } = await runIn(cwd, ["--today", "2027-06-01", "--format", "github"]);
			expect(stdout.trimEnd().split("\n")).toEqual([
				expect.stringMatching(/^::warning file=pilots\/wijk é 0\/p7\.pilot\.yaml,.*title=file\/unknown-key::/),
			]);
		}
	});

	it("has an old finding taken out of the list when it is solved", async () => {
		folder.write(nameOf(8), flawed(8).replace("econmy", "economy"));
		expect((await check()).stderr).toMatch(/^1 known finding has been solved/);
		expect((await check("--prune-suppressions")).stderr).toMatch(/^1 solved finding taken out of .*: \d{4,} left\.\n$/);
		expect((await check("--max-warnings", "0")).exit).toBe(1);
	});

	it("is checked where it has changed: deleted, renamed and new pilots with an é", async () => {
		rmSync(join(folder.path, nameOf(1)));
		renameSync(join(folder.path, nameOf(2)), join(folder.path, "pilots/wijk é 2/hernoemd é.pilot.yaml"));
		git("add", "-A");
		const { stdout, stderr } = await check("--changed", "--format", "json");
		expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(
			[nameOf(7), nameOf(8), "pilots/wijk é 2/hernoemd é.pilot.yaml"].sort(),
		);
		expect(stderr).toContain("2 deleted files.");
		expect((await check("--staged", "--format", "json")).stdout).toBe(stdout);
		const list = git("diff", "--cached", "--name-only", "--diff-filter=d");
		const piped = await folder.run(["--files-from", "-", "--today", "2027-06-01", "--format", "json"], list);
		expect(piped.stdout).toBe(stdout);
	});
});

it("In a terminal messages are wrapped to its width", () => {
	const shown = (columns: number) =>
		execFileSync(
			"script",
			["-qec", `stty cols ${columns}; ${process.execPath} '${COMMAND}' --explain why/no-payer`, "/dev/null"],
			{
				cwd: folder.path,
				env: { ...process.env, LC_ALL: "C", NO_COLOR: "1" },
				encoding: "utf8",
			},
		).split(/\r?\n/);
	// An example of a file keeps its lines.
	const prose = (columns: number) =>
		shown(columns)
			.join("\n")
			.replace(/^```.*?^```$/gms, "")
			.split("\n");
	const longest = (columns: number) => Math.max(...prose(columns).map(({ length }) => length));
	expect(longest(60)).toBeLessThanOrEqual(60);
	expect(longest(100)).toBeGreaterThan(60);
});
