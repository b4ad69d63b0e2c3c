/** What `.gitignore` names is left out of folders and patterns; what is named by people is not. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { gitignored } from "../../../../server/src/cli/files/gitignore";
import { ignoresCase } from "../../support/posix";
import { createFolder, type Folder, runHere } from "../folder";

const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
const FILES = [
	"a.pilot.yaml",
	"build/b.pilot.yaml",
	...(ignoresCase ? [] : ["Build/b.pilot.yaml"]),
	"sub/build/c.pilot.yaml",
	"sub/keep é.pilot.yaml",
	"sub/draft-x.pilot.yaml",
	"sub/deep/draft-y.pilot.yaml",
	"sub/deep/kept/draft-z.pilot.yaml",
	"out/in/d.pilot.yaml",
	"[x] !/e/f.pilot.yaml",
	"[x] !/e/g.pilot.yaml",
];

let folder: Folder;
beforeEach(() => {
	folder = createFolder(Object.fromEntries(FILES.map((name) => [name, GOOD])));
});
afterEach(() => folder.remove());

const listed = async (...args: string[]) =>
	(await folder.run(["--list-files", ...args])).stdout.split("\n").filter((line) => line !== "");

describe("What git leaves alone", () => {
	it.each([
		["build/\n", "!build\n"],
		["# a comment\n\ndraft-*\n", "!draft-y*\n"],
		["out\n", "*\n!deep/\n!deep/**\n"],
		["/sub/*\n!/sub/deep\n", "deep/kept\n"],
		["*.yaml\n!a.pilot.yaml\n", ""],
		["**/in/**\r\nsub/keep é*\r\n", "\\#x\n"],
	])("is what it says itself: %j and %j below", (top, below) => {
		folder.write(".gitignore", top);
		folder.write("[x] !/.gitignore", "e/f*\n");
		folder.write("sub/.gitignore", below);
		execFileSync("git", ["init", "-q"], { cwd: folder.path });
		const isIgnored = gitignored(folder.path);
		const ours = FILES.filter((name) => isIgnored(join(folder.path, name)));
		const args = ["-c", "core.excludesFile=/dev/null", "check-ignore", "--no-index", "-z", "--stdin"];
		const git = run(args, FILES.join("\0"));
		expect(ours).toEqual(FILES.filter((name) => git.includes(name)));
		expect(ours.length).toBeGreaterThan(0);
	});
});

function run(args: readonly string[], input: string): readonly string[] {
	try {
		return execFileSync("git", args, { cwd: folder.path, input, encoding: "utf8" }).split("\0");
	} catch {
		return [];
	}
}

describe("A check", () => {
	beforeEach(() => folder.write(".gitignore", "build/\nout/\n"));
	const LEFT = FILES.filter((name) => !/(?:^|\/)(?:build|out)\//.test(name)).sort();

	it("of a folder or pattern leaves it out, wherever it runs", async () => {
		expect(await listed()).toEqual(LEFT);
		expect(await listed("**/*.pilot.yaml")).toEqual(LEFT);
		expect(await listed("--no-gitignore")).toEqual([...FILES].sort());
		folder.write(".git", "gitdir: elsewhere\n");
		const { stdout } = await runHere(join(folder.path, "sub"), ["--list-files"]);
		expect(stdout).not.toContain("build");
		expect(stdout).toContain("keep é.pilot.yaml\n");
	});

	it("of a file that is named is a check of it", async () => {
		expect(await listed("build/b.pilot.yaml")).toEqual(["build/b.pilot.yaml"]);
		expect(await listed("sub", "out/in/d.pilot.yaml")).toContain("out/in/d.pilot.yaml");
	});

	it("says so where nothing is left", async () => {
		expect(await folder.run(["out"])).toEqual({
			exit: 2,
			stdout: "",
			stderr: "out: all pilots here are left out by .gitignore; check them with --no-gitignore\n",
		});
		expect((await folder.run(["out", "--no-error-on-unmatched"])).exit).toBe(0);
	});

	it("heeds no file above the repository", async () => {
		const inner = join(folder.path, "sub/repo");
		mkdirSync(join(inner, ".git"), { recursive: true });
		mkdirSync(dirname(join(inner, "build/x")), { recursive: true });
		writeFileSync(join(inner, "build/e.pilot.yaml"), GOOD);
		expect((await runHere(inner, ["--list-files"])).stdout).toBe("build/e.pilot.yaml\n");
	});
});
