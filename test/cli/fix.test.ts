/** Several commands that repair one folder. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFolder, type Folder } from "./command";

const ERROR =
	"\ufefftitle: Light\r\nmunicipality: Westerhaven\r\nstatus: idea\r\nthemes: [econmy]\r\nwhy:\r\n  problem: Dark streets\r\n";
const REPAIRED = ERROR.replace("econmy", "economy");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "x.pilot.yaml": ERROR });
});
afterEach(() => folder.remove());

const text = (name: string) => readFileSync(join(folder.path, name), "utf8");

it("Three at once on a folder end alike, with a cache too, and leave nothing behind", async () => {
	const names = Array.from({ length: 60 }, (_, index) => `p${index}.pilot.yaml`);
	for (const name of names) {
		folder.write(name, ERROR.replace("Light", name));
	}
	const args = ["--today", "2027-06-01", "--format", "json"];
	const three = await Promise.all([0, 1, 2].map(() => folder.run([...args, "--fix", "--cache"])));
	const { exit, stdout } = await folder.run(args);
	expect(names.map((name) => text(name))).toEqual(names.map((name) => REPAIRED.replace("Light", name)));
	for (const one of three) {
		expect([one.exit, one.stdout]).toEqual([exit, stdout]);
		expect(one.stderr.split("\n").filter((line) => line !== "" && !line.endsWith(": fixed"))).toEqual([]);
	}
	expect(await folder.run([...args, "--cache"])).toEqual({ exit, stdout, stderr: "" });
	expect(readdirSync(folder.path).sort()).toEqual([".pilot-check.cache", ...names, "x.pilot.yaml"].sort());
});
