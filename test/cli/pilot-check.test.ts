/** The command as a process: what a shell, a terminal and a pipe add. The rest is tested in `test/unit/cli`. */

import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { COMMAND, createFolder, type Folder } from "./command";

const IDEA =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n";
const GOOD = `${IDEA}  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n`;
/** What stands in the folder to begin with. */
const OTHER = GOOD.replace("Light", "Air");
/** One error. */
const ERROR = GOOD.replace("[economy]", "[econmy]");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "good.pilot.yaml": OTHER });
});
afterEach(() => folder.remove());

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);

describe("The exit code", () => {
	it("is 0 where nothing is found", async () => {
		expect(await check()).toEqual({ exit: 0, stdout: "1 pilot checked, nothing found\n", stderr: "" });
	});

	it("is 1 where an error is found", async () => {
		folder.write("x.pilot.yaml", ERROR);
		expect((await check()).exit).toBe(1);
	});
});

describe("The report for people", () => {
	it("is in the language of the environment", async () => {
		const { stdout } = await folder.run([], "", { LANG: "nl_NL.UTF-8" });
		expect(stdout).toBe("1 pilot gecontroleerd, niets gevonden\n");
	});

	it("has colours for a terminal only", async () => {
		folder.write("x.pilot.yaml", ERROR);
		const color = "\u001b[";
		expect((await check()).stdout).not.toContain(color);
		expect((await folder.run([], "", { FORCE_COLOR: "1" })).stdout).toContain(color);
		// Also on a terminal.
		for (const no of ["0", "false"]) {
			const onTerminal = ["-qec", `${process.execPath} ${COMMAND}`, "/dev/null"];
			const env = { ...process.env, NO_COLOR: "", TERM: "xterm", LANG: "C", LC_ALL: "C" };
			const shown = (force: string) =>
				execFileSync("sh", ["-c", 'script "$@"; true', "sh", ...onTerminal], {
					cwd: folder.path,
					env: { ...env, FORCE_COLOR: force },
					encoding: "utf8",
				});
			expect(shown("")).toContain(color);
			expect(shown(no)).not.toContain(color);
		}
	});

	it.each([
		["what is found", "2>/dev/null"],
		["what cannot be read", "2>&1 >/dev/null"],
	])("ends quietly when nobody reads on: %s", async (_, redirection) => {
		for (let index = 0; index < 300; index++) {
			folder.write(`${index}.pilot.yaml`, ERROR);
			folder.write(`no${index}.pilot.yaml`, Uint8Array.of(0xff));
		}
		const command = `(${process.execPath} ${COMMAND} ${redirection}; echo $? >exit) | true`;
		const child = spawn("sh", ["-c", command], { cwd: folder.path });
		expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
		expect(readFileSync(join(folder.path, "exit"), "utf8")).toBe("2\n");
	});
});

describe("What stops the command itself", () => {
	it.each([
		["a full disk", "%s > /dev/full", "The report could not be written: the disk is full.\n"],
		["a folder that is gone", 'rm -r "$PWD"; %s', "The folder that this command runs in no longer exists.\n"],
	])("is reported in one line: %s", async (_, script, words) => {
		folder.write("sub/x.pilot.yaml", ERROR);
		const child = spawn("sh", ["-c", script.replace("%s", `${process.execPath} ${COMMAND}`)], {
			cwd: join(folder.path, "sub"),
			env: { PATH: process.env.PATH, LANG: "C" },
		});
		let stderr = "";
		child.stderr.on("data", (text) => {
			stderr += text;
		});
		expect(await new Promise((resolve) => child.on("close", resolve))).toBe(2);
		expect(stderr).toBe(words);
	});
});

describe("The text that comes in", () => {
	it("is checked as the file it is said to be", async () => {
		folder.write("sub/.pilotrc.yaml", "rules: {file/value: warning}\n");
		const run = (...args: string[]) => folder.run(["--stdin", "--today", "2027-06-01", ...args], ERROR);
		expect(await run()).toMatchObject({ exit: 1, stdout: expect.stringContaining("stdin.pilot.yaml  Light") });
		expect(await run("--stdin-filename", "sub/x.pilot.yaml")).toMatchObject({ exit: 0 });
	});

	it("is reported where it is no text", async () => {
		const { exit, stderr } = await folder.run(["--stdin"], Uint8Array.from([0xff, 0xfe, 0x00]));
		expect([exit, stderr]).toEqual([2, expect.stringContaining("stdin.pilot.yaml: the file is not written in UTF-8")]);
	});
});

describe("Findings", () => {
	it.each([
		["why.problem", "en", "Which problem in the municipality"],
		["why.problem", "nl", "Welk probleem in de gemeente"],
		["why/no-payer", "en", "Why it matters"],
		["why/no-payer", "nl", "Waarom dit belangrijk is"],
		["file/date", "nl", "Geen datum"],
		["file/syntax", "en", "can’t be read"],
	])("are explained: %s in %s", async (id, language, words) => {
		const { exit, stdout } = await check("--explain", id, "--locale", language);
		expect([exit, stdout]).toEqual([0, expect.stringContaining(words)]);
	});
});

it("prints its version", async () => {
	expect(await check("--version")).toEqual({ exit: 0, stdout: `${version}\n`, stderr: "" });
});
