/** What the command finds of what it is asked for: names of pilots in any capitals, pipes, and files that are none. */
import { execFileSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { posixIt } from "../../support/posix";
import { createFolder, type Folder } from "../folder";

const GOOD =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
const ERROR = GOOD.replace("economy", "econmy");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "good.pilot.yaml": GOOD });
});
afterEach(() => folder.remove());

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);
const files = async (...args: string[]) => JSON.parse((await check("--format", "json", ...args)).stdout).files;
const paths = async (...args: string[]) => (await files(...args)).map(({ path }: { path: string }) => path);

describe("The name of a pilot", () => {
	it.each(["Pilot.yaml", "X.PILOT.YAML", "x.Pilot.yml", "PILOT.YML"])("may have capitals: %s", async (name) => {
		folder.write(`sub/${name}`, ERROR);
		expect(await paths()).toEqual(["good.pilot.yaml", `sub/${name}`]);
		expect(await paths("su*")).toEqual([`sub/${name}`]);
		expect((await check(`sub/${name}`)).exit).toBe(1);
	});

	it.each(["xpilot.yaml", "x.pilots.yaml", "pilot.yaml.bak", "x.pilot.json"])("is none: %s", async (name) => {
		folder.write(name, ERROR);
		expect(await paths()).toEqual(["good.pilot.yaml"]);
	});
});

describe("What is no pilot", () => {
	const README = "README.md: skipped, because the name of a pilot ends in .pilot.yaml\n";

	it("is passed over with a note, named or matched, and the rest is checked", async () => {
		folder.write("docs/a.pilot.yaml", GOOD.replace("Light", "Air"));
		for (const name of ["README.md", "docs/a.md", "docs/b.md", "docs/c.md", "docs/deep/d.md", "docs/.pilotrc.yaml"]) {
			folder.write(name, "# A heading: of a text\n");
		}
		expect(await check("README.md", "good.pilot.yaml")).toEqual({
			exit: 0,
			stdout: "1 pilot checked, nothing found\n",
			stderr: README,
		});
		expect(await check("docs/**")).toEqual({
			exit: 0,
			stdout: "1 pilot checked, nothing found\n",
			stderr:
				"docs/.pilotrc.yaml, docs/a.md, docs/b.md and 2 more: skipped, because the name of a pilot ends in .pilot.yaml\n",
		});
	});

	it("is all that was asked for: nothing was checked", async () => {
		folder.write("README.md", "# A heading: of a text\n");
		expect(await check("README.md", "*.md")).toEqual({
			exit: 0,
			stdout: "",
			stderr: `${README}No pilot was checked. Give the name of a pilot, or of the folder it is in.\n`,
		});
		expect((await check("README.md", "--locale", "nl")).stderr).toMatch(/^README\.md: overgeslagen, want /);
	});

	it("is repaired neither", async () => {
		folder.write("notes.yaml", ERROR);
		expect((await check("--fix", "--dry-run", "*.yaml")).stdout).toBe("");
	});
});

posixIt("A pipe or a socket with the name of a pilot is named, not read", async () => {
	execFileSync("mkfifo", [join(folder.path, "pipe.pilot.yaml"), join(folder.path, "notes")]);
	const server = createServer();
	await new Promise<void>((done) => server.listen(join(folder.path, "socket.pilot.yaml"), done));
	try {
		for (const args of [[], ["*.pilot.yaml"]]) {
			const { exit, stderr } = await check(...args);
			expect(exit).toBe(2);
			expect(stderr.replace(/,.*/g, "")).toBe(
				"pipe.pilot.yaml: this is a pipe or a device\nsocket.pilot.yaml: this is a pipe or a device\n",
			);
		}
	} finally {
		await new Promise((done) => server.close(done));
	}
});

it("A file that a pilot links to is there, whichever signs its name is kept in", async () => {
	const codes = async (written: string, kept: string) => {
		folder.write(kept, "");
		folder.write("good.pilot.yaml", `${GOOD}  businessCase:\n    document: ./${written}\n`);
		return (await files()).flatMap(({ findings }: { findings: { code: string }[] }) =>
			findings.map(({ code }) => code),
		);
	};
	expect(await codes("plán.pdf", "pla\u0301n.pdf")).toEqual([]);
	expect(await codes("zo\u0308n.pdf", "zön.pdf")).toEqual([]);
	expect(await codes("mét.pdf", "met.pdf")).toEqual(["reference/missing-file"]);
});

describe("Settings", () => {
	it("may be in .pilotrc.yml", async () => {
		folder.write("good.pilot.yaml", ERROR);
		folder.write(".pilotrc.yml", "rules: {file/value: hint}\n");
		expect(await check()).toMatchObject({ exit: 0, stderr: "" });
		folder.write(".pilotrc.yml", "ruels: {}\n");
		expect((await check()).stderr).toMatch(/^\.pilotrc\.yml:1:1: There is no field called “ruels” here\./);
	});

	it("that nobody can read are reported", async () => {
		folder.write("good.pilot.yaml", ERROR);
		folder.write(".pilotrc.yml", "rules: {file/value: hint}\n");
		folder.write(".pilotrc.yaml", "rules: {file/value: warning}\n");
		const { exit, stdout, stderr } = await check();
		expect([exit, stderr]).toEqual([2, expect.stringMatching(/^\.pilotrc\.yml: this file is not used, because .*\n$/)]);
		expect(stdout).toContain("warning  “econmy”");
		expect((await check("--config", ".pilotrc.yaml")).stderr).toBe("");
	});
});

it("The path that a text from outside is checked as is shown as all others are", async () => {
	const { stdout } = await folder.run(["--stdin", "--stdin-filename", "./sub/../x.pilot.yaml"], ERROR);
	expect(stdout).toMatch(/^x\.pilot\.yaml {2}Light/);
});
