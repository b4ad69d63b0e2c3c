/** What is checked and how, as the command line says for one run. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolder, type Folder } from "../folder";

const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
const ERROR = GOOD.replace("[economy]", "[econmy]");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "pilots/x.pilot.yaml": ERROR, "pilots/good.pilot.yaml": GOOD.replace("Light", "Air") });
});
afterEach(() => folder.remove());

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);

describe("--rule", () => {
	it.each([
		[["--rule", "file/value=off"], 0],
		[["--rule=file/value=warning"], 0],
		[["--rule", "file/*=off"], 0],
		[["--rule", "file/value=off", "--rule", "file/value=error"], 1],
		[["--rule", "file/*=off", "--rule", "file/value=error"], 1],
	])("says how serious a finding is: %j", async (args, exit) => {
		// It counts before the settings of the folder.
		folder.write("pilots/.pilotrc.yaml", "rules: {file/value: error}\n");
		expect((await check(...args)).exit).toBe(exit);
	});

	it("holds for what pilots show together too", async () => {
		folder.write("pilots/good.pilot.yaml", GOOD);
		const { stdout } = await check("--rule", "portfolio/same-title=error", "--rule", "file/value=off");
		expect(stdout).toContain("error");
		expect((await check("--rule", "portfolio/*=off", "--rule", "file/value=off")).stdout).toMatch(/nothing found/);
	});

	it.each([
		["why/no-payer", "“why/no-payer” doesn’t work with --rule: write it as why.problem=off, with off, hint"],
		["why/no-payer=bad", "“why/no-payer=bad” doesn’t work with --rule"],
		["=off", "There is no finding called ."],
		["why/no-pyer=off", "There is no finding called why/no-pyer. Did you mean why/no-payer?"],
		["file/syntax=off", "file/syntax is always an error"],
	])("is refused for %s, which says why", async (rule, message) => {
		const { exit, stderr } = await check("--rule", rule);
		expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
	});
});

describe("-", () => {
	it("is standard input", async () => {
		const run = (...args: string[]) => folder.run(args, ERROR);
		expect(await run("-")).toEqual(await run("--stdin"));
		expect((await run("-", "--stdin-filename", "a.pilot.yaml")).stdout).toContain("a.pilot.yaml");
		expect(await run("-", "pilots")).toMatchObject({ exit: 2, stderr: "Give either --stdin or paths, not both.\n" });
		folder.write("-", "not a pilot");
		expect((await run("--", "./-")).stderr).toContain("-: skipped");
	});
});

describe("--no-error-on-unmatched", () => {
	it.each([["nowhere"], ["none/**/*.pilot.yaml"], ["empty"], ["gone.pilot.yaml"], ["pilots", "!**"]])(
		"lets pass what leads to no pilot: %s",
		async (...paths) => {
			folder.write("empty/notes.txt", "");
			expect((await check(...paths)).exit).toBe(2);
			expect(await check("--no-error-on-unmatched", ...paths)).toMatchObject({ exit: 0, stderr: "" });
		},
	);

	it("lets nothing else pass", async () => {
		expect((await check("--no-error-on-unmatched")).exit).toBe(1);
		folder.write("pilots/latin.pilot.yaml", Uint8Array.of(0xe9));
		expect((await check("--no-error-on-unmatched", "nowhere", "pilots/latin.pilot.yaml")).exit).toBe(2);
	});
});

describe("Patterns", () => {
	it.each([
		["pilots\\*.pilot.yaml", ["pilots/good.pilot.yaml", "pilots/x.pilot.yaml"]],
		["**\\x*", ["pilots/x.pilot.yaml"]],
		["pilots", ["pilots/good.pilot.yaml"], "!pilots\\x*"],
		[".", ["pilots/good.pilot.yaml"], "!**\\x.pilot.yaml"],
	])("may be written as on Windows: %s", async (pattern, paths, ...more: string[]) => {
		const { stdout } = await check("--list-files", pattern, ...more);
		expect(stdout.trimEnd().split("\n")).toEqual(paths);
	});
});

describe("--list-files", () => {
	it("names what would be checked, and checks nothing", async () => {
		folder.write("pilots/archive/old.pilot.yaml", ERROR);
		folder.write("pilots/.pilotrc.yaml", "ignore: [archive]\n");
		folder.write("notes.txt", "");
		expect(await check("--list-files")).toEqual({
			exit: 0,
			stdout: "pilots/good.pilot.yaml\npilots/x.pilot.yaml\n",
			stderr: "",
		});
		expect((await check("--list-files", "gone")).exit).toBe(2);
		expect((await check("--list-files", "--fix")).stderr).toBe(
			"--list-files doesn’t work with --stdin, --watch or --fix: leave those out.\n",
		);
	});
});

describe("--show-config", () => {
	const config = async (...args: string[]) => JSON.parse((await check("--show-config", ...args)).stdout);

	it("says what applies to a file, and from where", async () => {
		folder.write(
			"pilots/.pilotrc.yaml",
			"rules: {why/*: off, why/no-payer: error}\nregulations: ./laws.yaml\nignore: [x*]\n",
		);
		folder.write(".pilot-suppressions.json", '{"version":1,"files":{}}');
		folder.write("pilots/.gitignore", "good*\n");
		const shown = await config("pilots/x.pilot.yaml", "--rule", "period/ended=hint");
		expect(shown).toMatchObject({
			file: "pilots/x.pilot.yaml",
			isPilot: true,
			settings: ["pilots/.pilotrc.yaml"],
			isIgnored: true,
			isGitignored: false,
			regulations: "pilots/laws.yaml",
			suppressions: ".pilot-suppressions.json",
			rules: { "why/no-payer": "error", "why/no-alternative": "off", "period/ended": "hint" },
		});
		expect(shown.rules).not.toHaveProperty("file/value");
		expect(await config("pilots/good.pilot.yaml")).toMatchObject({ isIgnored: false, isGitignored: true });
	});

	it("says that nothing applies, also to a file that is not there", async () => {
		expect(await config("elsewhere/notes.txt")).toEqual({
			...{ file: "elsewhere/notes.txt", isPilot: false, settings: [], isIgnored: false, isGitignored: false },
			...{ regulations: null, suppressions: null, rules: {} },
		});
	});

	it("shows the settings that are given", async () => {
		folder.write("ci.yaml", "rules: {file/value: off}\n");
		expect(await config("pilots/x.pilot.yaml", "--config", "ci.yaml")).toMatchObject({
			settings: ["ci.yaml"],
			rules: { "file/value": "off" },
		});
	});
});
