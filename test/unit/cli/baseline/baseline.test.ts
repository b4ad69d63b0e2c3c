/** Known findings of an old folder: recorded once, taken out when solved, and only new ones reported. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolder, type Folder, runHere } from "../folder";

const LIST = ".pilot-suppressions.json";
const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
/** One error and one warning. */
const OLD = `${GOOD.replace("[economy]", "[econmy]")}colour: red\n`;

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "pilots/old é.pilot.yaml": OLD, "pilots/good.pilot.yaml": GOOD.replace("Light", "Air") });
});
afterEach(() => folder.remove());

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);
const json = async (...args: string[]) => JSON.parse((await check("--format", "json", ...args)).stdout);
const list = (path = LIST) => JSON.parse(readFileSync(join(folder.path, path), "utf8")).files;
const codes = async (...args: string[]) =>
	(await json(...args)).files.flatMap(({ findings }: { findings: { code: string }[] }) =>
		findings.map(({ code }) => code),
	);

describe("--suppress-all", () => {
	it("records what there is, and reports nothing of it, now and later", async () => {
		const NOTHING = "2 pilots checked, nothing new found\nNot shown: 2 known findings\n";
		expect(await check("--suppress-all")).toEqual({
			exit: 0,
			stdout: NOTHING,
			stderr: `2 findings are recorded in ${LIST}: from now on only new ones are reported.\n`,
		});
		expect(Object.keys(list())).toEqual(["pilots/old é.pilot.yaml"]);
		expect(await check("--max-warnings", "0")).toEqual({ exit: 0, stdout: NOTHING, stderr: "" });
		expect((await json()).summary).toMatchObject({ error: 0, warning: 0, known: 2 });
		expect((await check("--locale", "nl")).stdout).toBe(
			"2 pilots gecontroleerd, niets nieuws gevonden\nNiet getoond: 2 bekende meldingen\n",
		);
	});

	it("names pilots alike on every system, with their capitals", async () => {
		folder.write("Wijk Oost/É.pilot.yaml", OLD.replace("Light", "Lamp"));
		await check("--suppress-all");
		expect(Object.keys(list())).toEqual(["Wijk Oost/É.pilot.yaml", "pilots/old é.pilot.yaml"]);
		expect((await check()).exit).toBe(0);
	});

	it("leaves new findings, whatever lines have moved", async () => {
		await check("--suppress-all");
		folder.write("pilots/old é.pilot.yaml", `# moved\n\n${OLD}size: big\n`);
		expect(await codes()).toEqual(["file/unknown-key"]);
		expect((await check("--max-warnings", "0")).exit).toBe(1);
		expect((await check()).stdout).toMatch(/size.*Not shown: 2 known findings\n$/s);
		// The same mistake once more is a new one.
		folder.write("pilots/old é.pilot.yaml", OLD.replace("[econmy]", "[econmy, econmy]"));
		expect(await codes()).not.toEqual([]);
	});

	it("is known wherever the command runs, and beside the settings of a folder", async () => {
		folder.write("pilots/.pilotrc.yaml", "rules: {}\n");
		await check("--suppress-all");
		expect(existsSync(join(folder.path, LIST))).toBe(false);
		expect(Object.keys(list(`pilots/${LIST}`))).toEqual(["old é.pilot.yaml"]);
		for (const cwd of [folder.path, join(folder.path, "pilots")]) {
			expect((await runHere(cwd, ["--today", "2027-06-01"])).stdout).toContain("nothing new found");
		}
		const stdin = await folder.run(["--stdin", "--stdin-filename", "pilots/old é.pilot.yaml"], OLD);
		expect([stdin.exit, stdin.stderr]).toEqual([0, ""]);
	});

	it("never hides that a file cannot be read", async () => {
		folder.write("pilots/old é.pilot.yaml", `${OLD}why: [\n`);
		expect((await check("--suppress-all")).exit).toBe(1);
		expect(await codes()).toContain("file/syntax");
	});

	it("holds what pilots show only together, also when some are left out", async () => {
		folder.write("pilots/good.pilot.yaml", GOOD);
		await check("--suppress-all");
		expect(await codes()).toEqual([]);
		expect((await check("pilots/good.pilot.yaml")).stderr).toBe("");
		await check("--prune-suppressions", "pilots/good.pilot.yaml");
		expect(await codes()).toEqual([]);
	});

	it("has room for no findings at all", async () => {
		folder.write("pilots/old é.pilot.yaml", GOOD);
		const args = ["--suppress-all", "--status", "running"];
		expect((await check(...args)).stderr).toMatch(/^There are no findings to record\.\n/);
		expect(existsSync(join(folder.path, LIST))).toBe(false);
	});

	it("holds with --cache too", async () => {
		await check("--cache");
		await check("--cache", "--suppress-all");
		expect((await check("--cache")).stdout).toContain("nothing new found");
		rmSync(join(folder.path, LIST));
		expect((await check("--cache")).exit).toBe(1);
	});

	it("holds with several threads' worth of formats", async () => {
		await check("--suppress-all");
		const { stdout } = await check("--format", "gitlab=a.json", "--format", "github=b.txt");
		expect(stdout).toContain("nothing new found");
		expect(JSON.parse(readFileSync(join(folder.path, "a.json"), "utf8"))).toEqual([]);
	});
});

describe("What has been solved", () => {
	beforeEach(async () => {
		await check("--suppress-all");
		folder.write("pilots/old é.pilot.yaml", OLD.replace("econmy", "economy"));
	});

	it("is reported, and fails nothing", async () => {
		expect(await check()).toEqual({
			exit: 0,
			stdout: "2 pilots checked, nothing new found\nNot shown: 1 known finding\n",
			stderr: "1 known finding has been solved: take it out of the list with --prune-suppressions.\n",
		});
	});

	it("goes with --prune-suppressions, which adds nothing", async () => {
		folder.write("pilots/good.pilot.yaml", `${GOOD.replace("Light", "Air")}size: big\n`);
		const { stderr, stdout } = await check("--prune-suppressions");
		expect(stderr).toBe(`1 solved finding taken out of ${LIST}: 1 left.\n`);
		expect(stdout).toContain("size");
		expect(Object.values(list()).map((found) => Object.keys(found as object))).toEqual([["file/unknown-key"]]);
		expect((await check("--prune-suppressions")).stderr).toBe("No known finding has been solved: 1 left.\n");
	});

	it("goes with its pilot, and the list with the last one; what was not checked stays", async () => {
		await check("--prune-suppressions", "pilots/good.pilot.yaml");
		expect(Object.keys(list())).toEqual(["pilots/old é.pilot.yaml"]);
		rmSync(join(folder.path, "pilots/old é.pilot.yaml"));
		await check("--prune-suppressions");
		expect(existsSync(join(folder.path, LIST))).toBe(false);
	});
});

it("A list that is none is reported, and stays as it is", async () => {
	folder.write(LIST, "<<<<<<< HEAD\n");
	for (const args of [[], ["--suppress-all"], ["--prune-suppressions"]]) {
		const { exit, stderr } = await check(...args);
		expect([exit, stderr]).toEqual([2, expect.stringContaining(`${LIST}: this list of known findings can’t be read`)]);
	}
	expect(readFileSync(join(folder.path, LIST), "utf8")).toBe("<<<<<<< HEAD\n");
});

it.each([
	["--suppress-all", "--prune-suppressions"],
	["--suppress-all", "--stdin"],
	["--prune-suppressions", "--watch"],
	["--suppress-all", "--fix", "--dry-run"],
])("Options that do not go together are refused: %s %s", async (...args) => {
	const { exit, stderr } = await check(...args);
	expect([exit, stderr]).toEqual([2, expect.stringContaining("--prune-suppressions")]);
});
