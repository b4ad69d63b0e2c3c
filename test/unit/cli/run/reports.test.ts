/** Several reports of one run, in files and on standard output. */
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { posixIt } from "../../support/posix";
import { createFolder, type Folder, runHere } from "../folder";

const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
const ERROR = GOOD.replace("[economy]", "[econmy]");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "good.pilot.yaml": GOOD.replace("Light", "Air"), "x.pilot.yaml": ERROR });
});
afterEach(() => folder.remove());

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);
const written = (name: string) => readFileSync(join(folder.path, name), "utf8");

describe("A report in a file", () => {
	it.each(["pretty", "json", "sarif", "github", "gitlab", "azure", "junit", "markdown"])(
		"is the one on standard output, and beside it people read theirs: %s",
		async (format) => {
			// The same title shows only when all pilots have been read.
			folder.write("z.pilot.yaml", ERROR);
			const [shown, alone] = [await check(), await check("--format", format)];
			const { exit, stdout, stderr } = await check("--format", `${format}=reports/é.out`, "--format", "junit=b.xml");
			expect([exit, stdout, stderr]).toEqual([1, shown.stdout, ""]);
			expect(written("reports/é.out")).toBe(alone.stdout);
			expect(written("b.xml")).toBe((await check("--format", "junit")).stdout);
			expect(alone.stdout).toContain("portfolio/same-title");
		},
	);

	it("replaces that of an earlier run, and is there where nothing is found", async () => {
		await check("--format", "json=report.json");
		folder.write("x.pilot.yaml", GOOD);
		expect((await check("--format", "json=report.json")).exit).toBe(0);
		expect(JSON.parse(written("report.json")).summary).toMatchObject({ files: 2, filesWithFindings: 0 });
	});

	it("that cannot be written fails the run, and the others are written", async () => {
		mkdirSync(join(folder.path, "taken"));
		const args = ["--format", "json=taken", "--format", "gitlab=x.pilot.yaml/b", "--format", "junit=c.xml"];
		const { exit, stdout, stderr } = await check(...args);
		expect([exit, stdout]).toEqual([2, (await check()).stdout]);
		expect(stderr.split("\n")).toEqual([
			"taken: the file could not be written (EISDIR), so it has not been changed",
			expect.stringMatching(/^x\.pilot\.yaml\/b: the file could not be written \(ENOTDIR\)/),
			"",
		]);
		expect(existsSync(join(folder.path, "c.xml"))).toBe(true);
	});

	posixIt("goes through a pipe or a device as it is", async () => {
		expect((await check("--format", "json=/dev/null")).exit).toBe(1);
	});

	it("holds with --cache, for each set of formats by itself", async () => {
		for (const formats of [["json=a"], ["json=a", "sarif=b"], ["sarif=b"]]) {
			const args = formats.flatMap((format) => ["--format", format]);
			const first = await check("--cache", ...args);
			expect(await check("--cache", ...args)).toEqual(first);
			expect(JSON.parse(written(formats[0]?.split("=")[1] ?? ""))).toBeTypeOf("object");
		}
	});
});

describe("Paths in the reports of hosts", () => {
	const sub = (...args: string[]) => runHere(join(folder.path, "pilots"), ["--today", "2027-06-01", ...args]);

	it.each(["sarif", "github", "gitlab", "azure", "junit", "markdown"])(
		"start from the top of the repository, wherever the command runs: %s",
		async (format) => {
			folder.write("pilots/a b/x.pilot.yaml", ERROR);
			mkdirSync(join(folder.path, ".git"));
			const args = ["--format", format, join(folder.path, "pilots/a b")];
			expect((await sub(...args)).stdout).toBe((await check(...args)).stdout);
			expect((await sub("--format", format, "a b")).stdout).toMatch(/pilots\/a(?: |%20)b\/x\.pilot\.yaml/);
		},
	);

	it("start from the folder that it runs in outside of a repository, and always for people and programs", async () => {
		folder.write("pilots/x.pilot.yaml", ERROR);
		expect((await sub("--format", "github")).stdout).toContain("file=x.pilot.yaml,");
		// A worktree has a file there.
		folder.write(".git", "gitdir: elsewhere\n");
		expect((await sub("--format", "github")).stdout).toContain("file=pilots/x.pilot.yaml,");
		expect(JSON.parse((await sub("--format", "json")).stdout).files[0].path).toBe("x.pilot.yaml");
		expect((await sub()).stdout).toMatch(/^x\.pilot\.yaml /);
	});
});

describe("JUnit", () => {
	const WARNING = `${GOOD}colour: red\n`;

	it.each([
		[[], 0, 0],
		[["--max-warnings", "0"], 1, 1],
		[["--min-severity", "warning"], 1, 1],
		[["--max-warnings", "1"], 0, 0],
	])("fails where the run fails: %j", async (args, exit, failures) => {
		folder.write("x.pilot.yaml", WARNING);
		const run = await check("--format", "junit", ...args);
		expect([run.exit, run.stdout.match(/<failure/g)?.length ?? 0]).toEqual([exit, failures]);
	});

	it("has a test for too many warnings", async () => {
		folder.write("x.pilot.yaml", `${WARNING}size: big\n`);
		const { exit, stdout } = await check("--format", "junit", "--max-warnings", "1", "--locale", "nl");
		expect([exit, stdout]).toEqual([
			1,
			expect.stringContaining("2 waarschuwingen, terwijl --max-warnings er 1 toestaat."),
		]);
	});
});
