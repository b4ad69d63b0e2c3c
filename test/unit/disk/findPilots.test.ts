/** The pilots of a folder and those that fit a pattern, each file once. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { distinctFiles, distinctFilesThroughLinks } from "../../../server/src/disk/distinctFiles";
import { findMatches, findPilots, isSkipped, type SearchLog } from "../../../server/src/disk/findPilots";

let folder: string;
let unreadable: string[];
let seen: SearchLog;
const at = (name: string) => join(folder, name);
const names = (paths: readonly string[]) => paths.map((path) => relative(folder, path));
function write(...paths: readonly string[]): void {
	for (const path of paths) {
		mkdirSync(dirname(at(path)), { recursive: true });
		writeFileSync(at(path), "");
	}
}
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), "disk é-")));
	unreadable = [];
	seen = { links: new Set(), unreadable: (path, code) => unreadable.push(`${relative(folder, path)} ${code}`) };
	write(
		"b.pilot.yaml",
		"a/pilot.yml",
		"a/X.PILOT.YAML",
		"a/notes.md",
		".hid/c.pilot.yaml",
		"node_modules/d.pilot.yaml",
	);
});
afterEach(() => rmSync(folder, { recursive: true }));

it("All pilots of a folder are found in order, but none of packages", async () => {
	expect(names(await findPilots(folder, seen))).toEqual([
		".hid/c.pilot.yaml",
		"a/X.PILOT.YAML",
		"a/pilot.yml",
		"b.pilot.yaml",
	]);
	expect(["node_modules", ".git", "pilots"].map(isSkipped)).toEqual([true, true, false]);
});

it("A link to a file counts as its file does, and no link to a folder is gone into", async () => {
	symlinkSync("a/pilot.yml", at("link.pilot.yaml"));
	symlinkSync("a/notes.md", at("other.pilot.yaml"));
	symlinkSync("gone", at("lost.pilot.yaml"));
	symlinkSync("..", at("a/up"));
	expect(names(await findPilots(folder, seen))).toEqual([
		".hid/c.pilot.yaml",
		"a/X.PILOT.YAML",
		"a/pilot.yml",
		"b.pilot.yaml",
		"lost.pilot.yaml",
		"other.pilot.yaml",
	]);
	expect(names([...seen.links]).sort()).toEqual(["link.pilot.yaml", "lost.pilot.yaml", "other.pilot.yaml"]);
});

it("A folder that is not there is reported", async () => {
	expect(await findPilots(at("gone"), seen)).toEqual([]);
	expect(unreadable).toEqual(["gone ENOENT"]);
});

it.each([
	["*", ["a/X.PILOT.YAML", "a/pilot.yml", "b.pilot.yaml", ".hid/c.pilot.yaml"]],
	["a*/", ["a/X.PILOT.YAML", "a/pilot.yml"]],
	["**/*.md", ["a/notes.md"]],
	["*.pilot.yaml", ["b.pilot.yaml"]],
	["x*", []],
])("The pattern %s stands for files and for the pilots of folders", async (pattern, expected) => {
	expect(names(await findMatches(pattern, folder, seen)).sort()).toEqual([...expected].sort());
	expect(names(await findMatches(`${folder}/${pattern}`, "/", seen)).sort()).toEqual([...expected].sort());
});

it("A file with several names has that which is its own, or else the first", () => {
	symlinkSync("b.pilot.yaml", at("2.pilot.yaml"));
	symlinkSync("a", at("link"));
	const [own, linked] = [at("b.pilot.yaml"), at("2.pilot.yaml")];
	expect(distinctFiles([linked, own], new Set([linked]))).toEqual([own]);
	expect(distinctFiles([at("x"), at("x")], new Set())).toHaveLength(2);
	expect(names(distinctFilesThroughLinks([at("link/pilot.yml"), at("a/pilot.yml")], new Set()))).toEqual([
		"a/pilot.yml",
	]);
	expect(names(distinctFilesThroughLinks([at("link/pilot.yml"), at("gone/x")], new Set()))).toEqual([
		"link/pilot.yml",
		"gone/x",
	]);
});
