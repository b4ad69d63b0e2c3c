/** Only what git says has changed, or what a list names. */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFolder, type Folder, runHere } from "../folder";

const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
const pilot = (title: string) => GOOD.replace("Light", title);

let folder: Folder;
beforeEach(() => {
	folder = createFolder({
		"pilots/same.pilot.yaml": pilot("Same"),
		"pilots/café é.pilot.yaml": pilot("Café"),
		"pilots/gone.pilot.yaml": pilot("Gone"),
		"pilots/old.pilot.yaml": pilot("Old"),
		"notes.txt": "one\n",
	});
});
afterEach(() => folder.remove());

function git(...args: readonly string[]) {
	const author = ["-c", "user.name=A", "-c", "user.email=a@a", "-c", "commit.gpgsign=false"];
	return execFileSync("git", [...author, ...args], { cwd: folder.path, encoding: "utf8" });
}

function commit() {
	git("add", "-A");
	git("commit", "-qm", "Pilots");
}

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);

async function checked(...args: string[]) {
	const { exit, stdout, stderr } = await check("--format", "json", ...args);
	return [exit, JSON.parse(stdout).files.map(({ path }: { path: string }) => path), stderr.trimEnd()];
}

/** One of each kind, not staged. */
function change() {
	folder.write("pilots/café é.pilot.yaml", pilot("Café Zuid"));
	rmSync(join(folder.path, "pilots/gone.pilot.yaml"));
	renameSync(join(folder.path, "pilots/old.pilot.yaml"), join(folder.path, "pilots/new name.pilot.yaml"));
	folder.write("notes.txt", "two\n");
}

const CHANGED = ["pilots/café é.pilot.yaml", "pilots/new name.pilot.yaml"];
const SKIPPED = "Skipped: 1 file that isn’t a pilot, 2 deleted files.";

describe("--changed", () => {
	beforeEach(() => {
		git("init", "-q", "-b", "main");
		commit();
	});

	it("checks what differs from the last commit: changed, renamed and new; the rest is reported in a line", async () => {
		change();
		expect(await checked("--changed")).toEqual([0, CHANGED, SKIPPED]);
		git("add", "-A");
		expect(await checked("--changed")).toEqual([0, CHANGED, SKIPPED]);
		expect(await checked("--changed", "--locale", "nl")).toEqual([
			...[0, CHANGED],
			"Overgeslagen: 1 bestand dat geen pilot is, 2 verwijderde bestanden.",
		]);
	});

	it("checks nothing where nothing has changed, and writes the report", async () => {
		expect(await checked("--changed")).toEqual([0, [], "No pilot has changed, so nothing was checked."]);
		folder.write("notes.txt", "two\n");
		expect(await check("--changed")).toEqual({
			exit: 0,
			stdout: "",
			stderr: "No pilot has changed, so nothing was checked. Skipped: 1 file that isn’t a pilot.\n",
		});
	});

	it("since a branch is since this one left it, whatever came there later", async () => {
		git("checkout", "-qb", "feature");
		folder.write("pilots/mine.pilot.yaml", pilot("Mine"));
		commit();
		git("checkout", "-q", "main");
		folder.write("pilots/theirs.pilot.yaml", pilot("Theirs"));
		commit();
		git("checkout", "-q", "feature");
		expect(await checked("--changed", "main")).toEqual([0, ["pilots/mine.pilot.yaml"], ""]);
		expect(await checked("--changed=HEAD~1")).toEqual([0, ["pilots/mine.pilot.yaml"], ""]);
	});

	it.each(["nowhere", "--output=x", "pilots"])("knows no %s, and says so", async (ref) => {
		const { exit, stderr } = await check(`--changed=${ref}`);
		expect([exit, stderr]).toEqual([2, expect.stringMatching(/^--changed: Git knows no branch or commit “/)]);
	});

	it("keeps to the folder that it runs in, and to the paths that are given", async () => {
		change();
		folder.write("other/x.pilot.yaml", pilot("Other"));
		expect(await checked("--changed", "--", "other", "pilots/same.pilot.yaml")).toEqual([
			...[0, ["other/x.pilot.yaml"]],
			SKIPPED,
		]);
		const { stdout } = await runHere(join(folder.path, "pilots"), ["--changed", "--format", "json"]);
		const names = CHANGED.map((path) => path.slice("pilots/".length));
		expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(names);
	});

	it("says nothing of pilots that look like others which were left out", async () => {
		folder.write("pilots/new.pilot.yaml", pilot("Same"));
		expect((await check("--changed")).stdout).toBe("1 pilot checked, nothing found\n");
	});
});

describe("--staged", () => {
	beforeEach(() => {
		git("init", "-q");
		commit();
		change();
	});

	it("checks what is staged, and nothing else", async () => {
		expect(await checked("--staged")).toEqual([0, [], "No pilot has changed, so nothing was checked."]);
		git("add", "pilots/café é.pilot.yaml", "notes.txt");
		expect(await checked("--staged")).toEqual([0, CHANGED.slice(0, 1), "Skipped: 1 file that isn’t a pilot."]);
		git("add", "-A");
		expect(await checked("--staged")).toEqual([0, CHANGED, SKIPPED]);
	});
});

describe("A repository", () => {
	it("without a commit has only new files", async () => {
		git("init", "-q");
		git("add", "pilots/old.pilot.yaml");
		const [exit, paths] = await checked("--changed");
		expect([exit, paths.length]).toEqual([0, 4]);
		expect((await checked("--staged"))[1]).toEqual(["pilots/old.pilot.yaml"]);
	});

	it("is needed, and git", async () => {
		mkdirSync(join(folder.path, "x"));
		const ceiling = process.env.GIT_CEILING_DIRECTORIES;
		process.env.GIT_CEILING_DIRECTORIES = folder.path;
		try {
			expect(await check("--staged")).toMatchObject({
				exit: 2,
				stderr: expect.stringMatching(/^--staged: This folder isn’t in a git repository/),
			});
		} finally {
			process.env.GIT_CEILING_DIRECTORIES = ceiling ?? "";
		}
		const path = process.env.PATH;
		process.env.PATH = join(folder.path, "x");
		try {
			expect((await check("--changed")).stderr).toMatch(/^--changed: Git wasn’t found/);
		} finally {
			process.env.PATH = path ?? "";
		}
	});
});

describe("--files-from", () => {
	it("checks the files of a list; those that are gone or no pilots are reported in a line", async () => {
		folder.write("list.txt", "./pilots/same.pilot.yaml\r\nnotes.txt\r\npilots/lost.pilot.yaml\r\n");
		const notice = "Skipped: 1 file that isn’t a pilot, 1 deleted file.";
		expect(await checked("--files-from", "list.txt")).toEqual([0, ["pilots/same.pilot.yaml"], notice]);
	});

	it("reads standard input, also as git writes it", async () => {
		const listed = async (list: string) => {
			const { exit, stdout } = await folder.run(["--files-from", "-", "--format", "json"], list);
			return [exit, JSON.parse(stdout).files.map(({ path }: { path: string }) => path)];
		};
		expect(await listed("pilots/caf\u00e9 é.pilot.yaml\0pilots/old.pilot.yaml\0")).toEqual([
			0,
			["pilots/café é.pilot.yaml", "pilots/old.pilot.yaml"],
		]);
		expect(await listed('"pilots/caf\\303\\251 \\303\\251.pilot.yaml"\n')).toEqual([0, ["pilots/café é.pilot.yaml"]]);
		expect(await listed("pilots\n")).toEqual([0, expect.arrayContaining(["pilots/gone.pilot.yaml"])]);
	});

	it("reads a list as Windows PowerShell writes it", async () => {
		const wide = Buffer.from("\ufeffpilots/café é.pilot.yaml\r\n", "utf16le");
		folder.write("wide.txt", wide);
		expect((await checked("--files-from", "wide.txt"))[1]).toEqual(["pilots/café é.pilot.yaml"]);
		expect((await folder.run(["--files-from", "-", "--list-files"], wide)).stdout).toBe("pilots/café é.pilot.yaml\n");
	});

	it("checks nothing for an empty list, and says so", async () => {
		const { exit, stdout, stderr } = await folder.run(["--files-from", "-"], "\n");
		expect([exit, stdout, stderr]).toEqual([0, "", "The list has no pilots, so nothing was checked.\n"]);
	});

	it("reports a list that cannot be read", async () => {
		expect(await check("--files-from", "none.txt")).toMatchObject({
			exit: 2,
			stderr: "none.txt: there is no such file or folder\n",
		});
		folder.write("latin.txt", Uint8Array.of(0xe9, 0x0a));
		expect((await check("--files-from", "latin.txt")).stderr).toMatch(/^latin\.txt: the file is not written in UTF-8/);
	});
});

it.each([
	[["--changed", "--staged"], "Give only one of --changed, --staged and --files-from.\n"],
	[["--stdin", "--staged"], "--stdin doesn’t work with --changed, --staged or --files-from: leave those out.\n"],
	[["--files-from", "x", "pilots"], "Give either --files-from or paths, not both.\n"],
	[["--files-from", "-", "--watch"], "--watch doesn’t work with --files-from -: give a file with the list.\n"],
])("Lists that do not go together are refused: %j", async (args, stderr) => {
	expect(await check(...args)).toEqual({ exit: 2, stdout: "", stderr });
});
