/** Settings beside threads, and from a shell. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { runOrThrow } from "../../scripts/process.mjs";
import { COMMAND, createFolder, type Folder } from "./command";

const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
const ERROR = GOOD.replace("economy", "econmy");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "pilots/a.pilot.yaml": GOOD });
});
afterEach(() => folder.remove());

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);
it("A mistake in settings is reported once, however many folders and threads there are", async () => {
	folder.write(".pilotrc.yaml", "ignroe: [x]\n");
	for (let index = 0; index < 900; index++) {
		folder.write(`${index % 5}/${index}.pilot.yaml`, GOOD.replace("Light", `Light ${index}`));
	}
	const { exit, stderr } = await check("--jobs", "2");
	expect([exit, stderr.match(/\n/g)?.length]).toEqual([2, 1]);
});

it("Settings that are given may come from a pipe, for all threads", async () => {
	for (let index = 0; index < 900; index++) {
		folder.write(`${index}.pilot.yaml`, ERROR.replace("Light", `Light ${index}`));
	}
	const script = `${process.execPath} ${COMMAND} --jobs 2 --locale en --config <(echo 'rules: {file/value: off}')`;
	const output = await runOrThrow("With a pipe", "bash", ["-c", script], { cwd: folder.path });
	expect(output).toContain("901 pilots checked, nothing found");
});
