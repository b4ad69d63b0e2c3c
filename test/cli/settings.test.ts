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

/** A second thread has something to do with so many of them. */
const COUNT = 300;
const withMuchText = (pilot: string, index: number) =>
	`${pilot.replace("Light", `Light ${index}`)}# ${"x".repeat(22_000)}\n`;

it("A mistake in settings is reported once, however many folders and threads there are", async () => {
	folder.write(".pilotrc.yaml", "ignroe: [x]\n");
	for (let index = 0; index < COUNT; index++) {
		folder.write(`${index % 5}/${index}.pilot.yaml`, withMuchText(GOOD, index));
	}
	const { exit, stderr } = await check("--jobs", "2");
	expect([exit, stderr.match(/\n/g)?.length]).toEqual([2, 1]);
});

it("Settings that are given may come from a pipe, for all threads", async () => {
	for (let index = 0; index < COUNT; index++) {
		folder.write(`${index}.pilot.yaml`, withMuchText(ERROR, index));
	}
	const script = `${process.execPath} ${COMMAND} --jobs 2 --locale en --config <(echo 'rules: {file/value: off}')`;
	const output = await runOrThrow("With a pipe", "bash", ["-c", script], { cwd: folder.path });
	expect(output).toContain(`${COUNT + 1} pilots checked, nothing found`);
});
