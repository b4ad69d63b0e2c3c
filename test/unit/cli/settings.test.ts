/** Settings of folders and those that are given: what holds, and what is wrong in them. */
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ignoresCase, posixIt } from "../support/posix";
import { createFolder, type Folder } from "./folder";

const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "pilots/a.pilot.yaml": GOOD });
});
afterEach(() => folder.remove());

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);
const paths = async (...args: string[]) => {
	const { stdout } = await check("--format", "json", ...args);
	return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
};

describe("A mistake in settings", () => {
	it.each([
		["rules: [", "1:8: This bracket isn’t closed."],
		["rules: {file/vaule: off}", "1:9: There is no field called “file/vaule” here. Did you mean “file/value”?"],
		["rules: {file/value: wrning}", "1:21: “wrning” isn’t an option here. Did you mean “warning”?"],
		["ignroe: [x]", "1:1: There is no field called “ignroe” here. Did you mean “ignore”?"],
		["# ours\nignore: archive", "2:9: “Files to leave out” is a list."],
		["regulations: ./nowhere.yaml", "1:14: The file “./nowhere.yaml” can’t be found from here."],
		["regulations: /etc/laws.yaml", "1:14: The file “/etc/laws.yaml” can’t be found from here."],
		["rules: {file/value: off, file/vaule: off}", "1:26: There is no field called “file/vaule” here."],
	])("is reported with its position, and the rest is checked: %j", async (text, words) => {
		folder.write("pilots/.pilotrc.yaml", text);
		folder.write("given.yaml", text);
		for (const [name, ...args] of [["pilots/.pilotrc.yaml"], ["given.yaml", "--config", "given.yaml"]]) {
			const { exit, stdout, stderr } = await check(...args);
			expect([exit, stdout]).toEqual([2, "1 pilot checked, nothing found\n"]);
			const lines = stderr.split("\n");
			expect(lines[0]).toContain(`${name}:${words}`);
			expect(lines).toHaveLength(2);
		}
	});

	it("is reported in Dutch, and in laws that the settings name", async () => {
		folder.write("pilots/.pilotrc.yaml", "regulations: laws.yaml\n");
		folder.write("pilots/laws.yaml", 'regulations:\n  - id: "x\n');
		const { exit, stderr } = await check("--locale", "nl");
		expect(exit).toBe(2);
		expect(stderr).toContain("pilots/laws.yaml:2:9: Dit aanhalingsteken");
	});

	it("may be that they cannot be read", async () => {
		folder.write("pilots/.pilotrc.yaml", Uint8Array.of(0xe9));
		expect(await check()).toMatchObject({
			exit: 2,
			stderr: "pilots/.pilotrc.yaml: the file is not written in UTF-8: save it again with that encoding\n",
		});
	});

	it("says in SARIF too that not all went well", async () => {
		const wentWell = async (...args: string[]) =>
			JSON.parse((await check("--format", "sarif", ...args)).stdout).runs[0].invocations[0].executionSuccessful;
		expect(await wentWell()).toBe(true);
		expect(await wentWell(".", "none.pilot.yaml")).toBe(false);
		folder.write("pilots/.pilotrc.yaml", "ignroe: [x]\n");
		expect(await wentWell()).toBe(false);
	});

	it("is none where all is in order", async () => {
		folder.write("pilots/.pilotrc.yaml", "rules:\nignore: []\nregulations: laws.yaml\n");
		folder.write("pilots/laws.yaml", "# nothing yet\n");
		expect(await check()).toMatchObject({ exit: 0, stderr: "" });
	});
});

describe("Settings under another name", () => {
	it.each([".pilotrc.yaml", ".pilotrc.yml"])("are read: %s", async (name) => {
		folder.write(`pilots/${name}`, "ignore: ['**']\n");
		expect((await check()).stderr).toMatch(/^No pilot was checked/);
	});

	const inCapitals = ignoresCase ? [] : [".pilotrc.YAML", ".Pilotrc.yml"];
	it.each([...inCapitals, "pilotrc.yaml", ".pilotrc", ".pilotrc.json", ".pilotrc.yaml.txt"])(
		"are reported where they are not read: %s",
		async (name) => {
			folder.write(`pilots/${name}`, "ignore: ['**']\n");
			expect(await check()).toMatchObject({
				exit: 2,
				stderr: `pilots/${name}: settings with this name aren’t read: name the file .pilotrc.yaml\n`,
			});
		},
	);

	it.each(["pilotrc.md", "my.pilotrc.yaml", "pilotrc-old.yaml"])("are no business of ours: %s", async (name) => {
		folder.write(`pilots/${name}`, "ignore: ['**']\n");
		expect(await check()).toMatchObject({ exit: 0, stderr: "" });
	});
});

describe("Settings that extend others", () => {
	it("hold in a check, with --cache too", async () => {
		folder.write("pilots/a.pilot.yaml", GOOD.replace("[economy]", "[econmy]"));
		folder.write("pilots/.pilotrc.yaml", "extends: ../region.yaml\n");
		folder.write("region.yaml", "rules: {file/value: off}\n");
		for (const args of [[], ["--cache"], ["--cache"]]) {
			expect(await check(...args)).toMatchObject({ exit: 0, stderr: "" });
		}
		folder.write("region.yaml", "rules: {file/value: error}\n");
		expect((await check("--cache")).exit).toBe(1);
		const { stdout } = await check("--show-config", "pilots/a.pilot.yaml");
		expect(JSON.parse(stdout).settings).toEqual(["pilots/.pilotrc.yaml", "region.yaml"]);
	});

	it.each([
		["extends: ./none.yaml", "1:10: The file “./none.yaml” can’t be found from here."],
		["extends: .pilotrc.yaml", "1:10: “.pilotrc.yaml” leads back to this file. Remove “extends” from one"],
		["extends: ../region.yaml", "1:10: “../region.yaml” leads back to this file."],
		["extends: [a]", "1:1: “Settings of a region” is one answer in words"],
	])("are reported clearly where that goes wrong: %s", async (text, words) => {
		folder.write("pilots/.pilotrc.yaml", `${text}\n`);
		folder.write("region.yaml", "extends: pilots/.pilotrc.yaml\n");
		const { exit, stdout, stderr } = await check();
		expect([exit, stdout]).toEqual([2, "1 pilot checked, nothing found\n"]);
		expect(stderr).toContain(`pilots/.pilotrc.yaml:${words}`);
	});

	it("have mistakes of the other file reported in it", async () => {
		folder.write("pilots/.pilotrc.yaml", "extends: ../region.yaml\n");
		folder.write("region.yaml", "rules: {file/vaule: off}\nregulations: none.yaml\n");
		const { exit, stderr } = await check();
		expect([exit, stderr.split("\n").length]).toEqual([2, 3]);
		expect(stderr).toMatch(/^region\.yaml:1:9: .*\nregion\.yaml:2:14: /);
	});
});

describe("Pilots that are left alone", () => {
	it("are taken back by a later line, or all of them", async () => {
		folder.write("pilots/archive/keep.pilot.yaml", GOOD);
		folder.write("pilots/archive/old.pilot.yaml", GOOD);
		folder.write(".pilotrc.yaml", "ignore: [pilots/archive/**, '!pilots/archive/keep.pilot.yaml']\n");
		expect(await paths()).toEqual(["pilots/a.pilot.yaml", "pilots/archive/keep.pilot.yaml"]);
		folder.write(".pilotrc.yaml", "ignore: ['**']\n");
		expect(await paths()).toEqual([]);
	});

	it("are named from the working directory by settings that are given", async () => {
		folder.write("b.pilot.yaml", GOOD);
		folder.write("pilots/b.pilot.yaml", GOOD);
		folder.write("ci/strict.yaml", "ignore: [pilots/b.pilot.yaml, /b.pilot.yaml]\n");
		expect(await paths("--config", "ci/strict.yaml")).toEqual(["pilots/a.pilot.yaml"]);
	});
});

// Whoever may do anything may read anything.
(process.getuid?.() === 0 ? posixIt.skip : posixIt)("Settings that may not be read are reported", async () => {
	folder.write("pilots/.pilotrc.yaml", "");
	chmodSync(join(folder.path, "pilots/.pilotrc.yaml"), 0);
	expect((await check()).stderr).toBe("pilots/.pilotrc.yaml: you don’t have permission to read this\n");
});
