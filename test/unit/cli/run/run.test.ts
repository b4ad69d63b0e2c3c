/** The command as a function: what it is asked for, what it answers. */

import { execFileSync } from "node:child_process";
import {
	chmodSync,
	chownSync,
	linkSync,
	lstatSync,
	readdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	truncateSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readArguments } from "../../../../server/src/cli/args/args";
import { posixIt } from "../../support/posix";
import { createFolder, type Folder, runHere } from "../folder";

const IDEA =
	"title: Light\nmunicipality: Westerhaven\nstatus: idea\nthemes: [economy]\nwhy:\n  problem: Dark streets at night\n";
const REST = "  publicValue: Safer streets\n  goals:\n    - goal: Fewer accidents\n";
const GOOD = IDEA + REST;
/** What stands in the folder to begin with. */
const OTHER = GOOD.replace("Light", "Air");
/** One warning. */
const WARNING = `${GOOD}colour: red\n`;
/** One error. */
const ERROR = GOOD.replace("[economy]", "[econmy]");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "good.pilot.yaml": OTHER });
});
afterEach(() => folder.remove());

const check = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);
const json = async (...args: string[]) => JSON.parse((await check("--format", "json", ...args)).stdout);

describe("The exit code", () => {
	it("is 0 where nothing is found", async () => {
		expect(await check()).toEqual({ exit: 0, stdout: "1 pilot checked, nothing found\n", stderr: "" });
	});

	it.each([
		["a warning alone", WARNING, [], 0],
		["a warning that --max-warnings allows", WARNING, ["--max-warnings", "1"], 0],
		["a warning that --max-warnings does not allow", WARNING, ["--max-warnings=0"], 1],
		["a warning from --min-severity on", WARNING, ["--min-severity", "warning"], 1],
		["a warning that is not shown", WARNING, ["--max-warnings=0", "--min-severity", "error"], 1],
		["a warning below --min-severity", WARNING, ["--min-severity", "error"], 0],
		["an error", ERROR, [], 1],
		["an error in a pilot of another status", ERROR, ["--status", "running"], 0],
		["an error in a pilot of that status", ERROR, ["--status", "running,idea"], 1],
	])("reports %s", async (_, text, args, exit) => {
		folder.write("x.pilot.yaml", text);
		expect((await check(...args)).exit).toBe(exit);
	});

	it.each([
		[["--frmat", "json"], "There is no option --frmat. Did you mean --format?"],
		[
			["--format", "xml"],
			"“xml” doesn’t work with --format: choose pretty, json, sarif, github, gitlab, azure, junit, markdown.",
		],
		[["--today", "2027-02-29"], "The date 2027-02-29 doesn’t exist: choose a date such as 2027-01-31."],
		[["--today", "soon"], "“soon” doesn’t work with --today: choose a date such as 2027-01-31."],
		[["--status", "running,foo"], "“foo” doesn’t work with --status: choose idea, "],
		[["-dash.pilot.yaml"], "Write ./-dash.pilot.yaml for the file with that name."],
		[[".", "!**"], "!**: this leaves out all pilots"],
		[["--status", "runing"], "“runing” doesn’t work with --status"],
		[["--max-warnings", "-1"], "“-1” doesn’t work with --max-warnings"],
		[["--format"], "A value is missing after --format."],
		[["--dry-run"], "--dry-run works only with --fix."],
		[["--stdin", "--fix"], "Text from --stdin can’t be fixed: give the path of a file."],
		[["--format", "json", "--format", "sarif"], "Only one report fits on the screen."],
		[["--format=json", "--format", "pretty"], "Only one report fits on the screen."],
		[["--config", "a.yaml", "--config", "b.yaml"], "Give --config only once."],
		[["--list-rules", "--format", "sarif"], "--list-rules writes plain text, or JSON with --format json."],
		[["--explain", "why.problem", "--format", "json"], "--explain only writes plain text: leave out --format."],
		[["--readiness", "--format", "json"], "--readiness always shows a table: leave out --format."],
		[["--stdin", "x.pilot.yaml"], "Give either --stdin or paths, not both."],
		[["--explain", "why.problm"], "There is no finding called why.problm. Did you mean why.problem?"],
		[["--config", "none.yaml"], "none.yaml: there is no such file or folder"],
		[[""], '"": there is no such file or folder'],
		[["none.pilot.yaml"], "none.pilot.yaml: there is no such file or folder"],
		[["'**/x*.pilot.yaml'".replaceAll("'", "")], "**/x*.pilot.yaml: no file matches this"],
	])("is 2 for %j, which says why", async (args, message) => {
		const { exit, stderr } = await check(...args);
		expect([exit, stderr]).toEqual([2, expect.stringContaining(message)]);
	});

	it("is reported in Dutch if that is the language", async () => {
		const { exit, stderr } = await folder.run(["--frmat"], "", { LANG: "nl_NL.UTF-8" });
		expect([exit, stderr]).toEqual([2, "De optie --frmat bestaat niet. Bedoel je --format? Zie pilot-check --help.\n"]);
		expect((await check("--locale", "nl", "--dry-run")).stderr).toBe(
			"--dry-run werkt alleen met --fix. Zie pilot-check --help.\n".replace(" Zie pilot-check --help.", ""),
		);
		// What is asked for last counts.
		expect((await check("--locale=nl", "--locale", "en", "--dry-run")).stderr).toBe(
			"--dry-run works only with --fix.\n",
		);
	});
});

describe("What cannot be read", () => {
	posixIt("is reported, each in a line, and the rest is checked anyway", async () => {
		folder.write("latin.pilot.yaml", Uint8Array.from([0x74, 0xe9, 0x0a]));
		folder.write("empty/notes.txt", "");
		symlinkSync("loop.pilot.yaml", join(folder.path, "loop.pilot.yaml"));
		folder.write("bad.pilot.yaml", ERROR);
		const { exit, stdout, stderr } = await check(".", "empty", "loop.pilot.yaml", "gone");
		expect(exit).toBe(2);
		expect(stderr.split("\n")).toEqual([
			"empty: there are no pilots in this folder (files with a name like *.pilot.yaml)",
			"loop.pilot.yaml: the links point to each other",
			"gone: there is no such file or folder",
			"latin.pilot.yaml: the file is not written in UTF-8: save it again with that encoding",
			"",
		]);
		expect(stdout).toContain("bad.pilot.yaml");
		expect(stdout).toContain("file/value");
	});

	posixIt("is reported in a folder: links that lead nowhere", async () => {
		folder.write("a/x.pilot.yaml", GOOD);
		symlinkSync("loop.pilot.yaml", join(folder.path, "a", "loop.pilot.yaml"));
		symlinkSync("gone.pilot.yaml", join(folder.path, "a", "lost.pilot.yaml"));
		symlinkSync("gone.txt", join(folder.path, "a", "notes.txt"));
		for (const args of [[], ["a", "good.pilot.yaml"], ["**/*.pilot.yaml"], [".", "a/loop.pilot.yaml"]]) {
			const { exit, stderr } = await check(...args);
			expect(exit, args.join()).toBe(2);
			expect(stderr.split("\n").sort()).toEqual([
				"",
				"a/loop.pilot.yaml: the links point to each other",
				"a/lost.pilot.yaml: there is no such file or folder",
			]);
			const files = (await json(...args)).files as { path: string; unreadable?: string }[];
			expect(files.filter(({ unreadable }) => unreadable === undefined).map(({ path }) => path)).toEqual([
				"a/x.pilot.yaml",
				"good.pilot.yaml",
			]);
		}
	});

	posixIt("is not reported if it was not requested", async () => {
		symlinkSync("gone.pilot.yaml", join(folder.path, "lost.pilot.yaml"));
		expect(await check("good*.pilot.yaml")).toEqual({
			exit: 0,
			stdout: "1 pilot checked, nothing found\n",
			stderr: "",
		});
		folder.write(".pilotrc.yaml", "ignore:\n  - lost.pilot.yaml\n");
		expect(await check()).toEqual({ exit: 0, stdout: "1 pilot checked, nothing found\n", stderr: "" });
	});

	posixIt("is no file at all, or far too large: nothing of it is read", async () => {
		execFileSync("mkfifo", [join(folder.path, "pipe.pilot.yaml")]);
		symlinkSync("/dev/zero", join(folder.path, "zero.pilot.yaml"));
		folder.write("sparse.pilot.yaml", "");
		truncateSync(join(folder.path, "sparse.pilot.yaml"), 3_000_000_000);
		const { exit, stderr } = await check(".", "pipe.pilot.yaml");
		expect(exit).toBe(2);
		expect(stderr.replace(/,.*/g, "").split("\n")).toEqual([
			"pipe.pilot.yaml: this is a pipe or a device",
			"sparse.pilot.yaml: the file is larger than 10 megabytes",
			"zero.pilot.yaml: this is a pipe or a device",
			"",
		]);
	});

	posixIt("does not go round in circles of folders", async () => {
		folder.write("a/x.pilot.yaml", GOOD);
		symlinkSync("..", join(folder.path, "a", "up"));
		expect((await check()).stdout).toBe("2 pilots checked, nothing found\n");
	});
});

describe("Paths", () => {
	it("are files, folders and patterns, each file once, in order", async () => {
		folder.write("b/x.pilot.yaml", GOOD);
		folder.write("a/pilot.yml", GOOD);
		folder.write("node_modules/y.pilot.yaml", ERROR);
		const { files } = await json("b", "*.pilot.yaml", "a/pilot.yml", ".");
		expect(files.map(({ path }: { path: string }) => path)).toEqual([
			"a/pilot.yml",
			"b/x.pilot.yaml",
			"good.pilot.yaml",
		]);
	});

	it.each(["*a*a*a*a*a*a*a*a*c.pilot.yaml", "**/**/**/**/**/**/c", "+(a|aa)c.pilot.yaml", "(a+)+c", "!*a*a*a*a*a*a*c"])(
		"that would take forever to match are refused: %s",
		async (pattern) => {
			folder.write(`${"a".repeat(200)}.pilot.yaml`, GOOD);
			const { exit, stderr } = await check("good.pilot.yaml", pattern);
			expect([exit, stderr]).toEqual([
				2,
				`${pattern}: this pattern has too many stars or alternatives: use fewer, or give the folder\n`,
			]);
		},
	);

	it.each([
		["--explain", "\u001b[2J"],
		["--format", "\u001b[2J\u202e"],
		["--\u001b[2J"],
		["--today", "\u009b2J\u2028"],
		["\u001b]0;x\u0007.pilot.yaml"],
	])("and other words on the command line are shown, not obeyed: %j", async (...args) => {
		const { exit, stderr } = await check(...args);
		expect(exit).toBe(2);
		expect(stderr).not.toMatch(/[^\P{Cc}\n]|[\u2028-\u202e]/u);
	});

	it("show of each other what only they show together; a comment about that is in order where others were left out", async () => {
		folder.write("b.pilot.yaml", `# pilot-ignore portfolio/same-title: a copy for the council\n${OTHER}`);
		const codes = async (...args: string[]) =>
			(await json(...args)).files.map(({ findings }: { findings: { code: string }[] }) =>
				findings.map(({ code }) => code),
			);
		expect(await codes()).toEqual([[], ["portfolio/same-title"]]);
		expect(await codes("b.pilot.yaml")).toEqual([[]]);
		folder.write("good.pilot.yaml", GOOD);
		expect(await codes()).toEqual([["file/unused-ignore"], []]);
	});

	it("are left alone where the settings of the folder say so", async () => {
		folder.write("archive/x.pilot.yaml", ERROR);
		folder.write(".pilotrc.yaml", "ignore: [archive]\n");
		expect((await check()).exit).toBe(0);
	});
});

describe("A file with several names", () => {
	const paths = async (...args: string[]) => (await json(...args)).files.map(({ path }: { path: string }) => path);

	posixIt("is one pilot, by its own name or else by the first link", async () => {
		folder.write("z/x.pilot.yaml", GOOD);
		folder.write("elsewhere.txt", GOOD.replace("Light", "Water"));
		symlinkSync("z/x.pilot.yaml", join(folder.path, "a.pilot.yaml"));
		symlinkSync("elsewhere.txt", join(folder.path, "c.pilot.yaml"));
		symlinkSync("c.pilot.yaml", join(folder.path, "b.pilot.yaml"));
		for (const args of [[], ["*.pilot.yaml", "z"], ["b.pilot.yaml", "a.pilot.yaml", "."]]) {
			expect(await paths(...args)).toEqual(["b.pilot.yaml", "good.pilot.yaml", "z/x.pilot.yaml"]);
			expect((await check(...args)).stdout).toBe("3 pilots checked, nothing found\n");
		}
		expect(await paths("a.pilot.yaml")).toEqual(["a.pilot.yaml"]);
	});

	posixIt("is one pilot through a linked folder too", async () => {
		folder.write("z/x.pilot.yaml", GOOD);
		symlinkSync("z", join(folder.path, "link"));
		expect(await paths("z", "link")).toEqual(["z/x.pilot.yaml"]);
		expect(await paths("link", "z/x.pilot.yaml")).toEqual(["z/x.pilot.yaml"]);
		expect(await paths("link")).toEqual(["link/x.pilot.yaml"]);
		expect(await paths("lin*")).toEqual(["link/x.pilot.yaml"]);
		expect(await paths("lin*", "!link/x*")).toEqual([]);
	});

	posixIt("may have a backslash in them", async () => {
		folder.write("sub/a\\b.pilot.yaml", OTHER);
		const { stdout } = await check("--format", "json");
		expect(stdout.match(/portfolio\/same-title/g)).toHaveLength(2);
		folder.write("other/c.pilot.yaml", GOOD);
		const elsewhere = await runHere(join(folder.path, "other"), ["../sub"]);
		expect(elsewhere.stderr).toBe("");
	});
});

describe("Where nothing was checked", () => {
	it.each([
		[
			["--status", "stopped"],
			"ignore: []\n",
			"No pilot was checked: none has the status that you gave with --status.\n",
		],
		[[], "ignore: ['**']\n", "No pilot was checked: the settings of the folder leave them out (ignore).\n"],
	])("the reason is reported: %j %j", async (args, settings, words) => {
		folder.write(".pilotrc.yaml", settings);
		expect(await check(...args)).toEqual({ exit: 0, stdout: "", stderr: words });
	});
});

describe("Patterns", () => {
	it("may be written as on Windows, and take out what others bring", async () => {
		for (const name of ["sub/deep/x.pilot.yaml", "sub/y.pilot.yaml", ".hid/z.pilot.yaml"]) {
			folder.write(name, GOOD);
		}
		const paths = async (...args: string[]) => (await json(...args)).files.map(({ path }: { path: string }) => path);
		expect(await paths("sub\\deep\\*.yaml")).toEqual(["sub/deep/x.pilot.yaml"]);
		expect(await paths(".", "!sub/deep/**")).toEqual([".hid/z.pilot.yaml", "good.pilot.yaml", "sub/y.pilot.yaml"]);
		expect(await paths("!sub", "!.hid/")).toEqual(["good.pilot.yaml"]);
	});

	posixIt("go into no packages and round no links, and take of a folder its pilots only", async () => {
		for (const name of ["sub/x.pilot.yaml", "node_modules/y.pilot.yaml", ".git/z.pilot.yaml", "sub/notes.txt"]) {
			folder.write(name, GOOD);
		}
		symlinkSync("..", join(folder.path, "sub", "up"));
		const paths = async (...args: string[]) => (await json(...args)).files.map(({ path }: { path: string }) => path);
		expect(await paths("**/*.pilot.yaml")).toEqual(["good.pilot.yaml", "sub/x.pilot.yaml"]);
		expect(await paths("su*")).toEqual(["sub/x.pilot.yaml"]);
		expect(await paths("su*/")).toEqual(["sub/x.pilot.yaml"]);
	});

	posixIt.each([".", "*.pilot.yaml"])("take a link to a file as a file: %s", async (wanted) => {
		folder.write("x.txt", ERROR);
		symlinkSync("x.txt", join(folder.path, "x.pilot.yaml"));
		const { files } = await json(wanted);
		expect(files.map(({ path }: { path: string }) => path)).toEqual(["good.pilot.yaml", "x.pilot.yaml"]);
	});
});

describe("Settings", () => {
	it("of the nearest folder count, or those that are given", async () => {
		folder.write("x.pilot.yaml", ERROR);
		folder.write("sub/y.pilot.yaml", ERROR.replace("Light", "Water"));
		folder.write(".pilotrc.yaml", "rules: {file/value: information}\n");
		folder.write("sub/.pilotrc.yaml", "rules: {file/value: warning}\n");
		folder.write("off.yaml", "rules: {file/value: off}\n");
		const severities = async (...args: string[]) =>
			(await json(...args)).files.flatMap(({ findings }: { findings: { severity: string }[] }) =>
				findings.map(({ severity }) => severity),
			);
		expect(await severities()).toEqual(["warning", "information"]);
		expect(await severities("--config", "off.yaml")).toEqual([]);
	});

	it("name laws of the organisation's own", async () => {
		folder.write("laws.yaml", "regulations:\n  - id: own-law\n    name: Our law\n");
		folder.write(
			"x.pilot.yaml",
			`${GOOD.replace("idea", "preparing")}success:\n  compliance:\n    - regulation: own-law\n`,
		);
		const unknown = async () => JSON.stringify(await json()).includes("success/regulation-unknown");
		expect(await unknown()).toBe(true);
		folder.write(".pilotrc.yaml", "regulations: laws.yaml\n");
		expect(await unknown()).toBe(false);
	});
});

describe("The report for people", () => {
	it("shows each finding with its line", async () => {
		folder.write("x.pilot.yaml", ERROR.replaceAll("\n", "\r\n"));
		expect((await check("--locale", "nl")).stdout).toBe(
			[
				"x.pilot.yaml  Light · idee",
				"  4:10  fout  “econmy” staat niet in de keuzelijst. Bedoel je “economy” (economie)?  file/value",
				"    4 │ themes: [econmy]",
				"      │          ^^^^^^",
				"",
				"Gevonden in 1 van 2 pilots: 1 fout",
				"Overig 1",
				"",
			].join("\n"),
		);
	});

	it("is a table of readiness when asked", async () => {
		expect((await check("--readiness")).stdout).toBe(
			[
				"Pilot  Status  Why  Succeeds  Control",
				"─────  ──────  ───  ────────  ───────",
				"Air    idea    3/3  –         –",
				"",
			].join("\n"),
		);
	});
});

describe("The text that comes in", () => {
	it("is checked under the given file name", async () => {
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

describe("Repairs", () => {
	const BROKEN = `\ufeff# kept\r\n${GOOD.replace("themes: [economy]", "themes: [economy]   # here").replace("idea", "idee").replaceAll("\n", "\r\n")}`;

	it("are written, and nothing else changes", async () => {
		folder.write("x.pilot.yaml", BROKEN);
		const shown = await check("--fix", "--dry-run");
		expect(shown.exit).toBe(0);
		expect(shown.stdout).toContain("-status: idee");
		expect(shown.stdout).toContain("+status: idea");
		expect(readFileSync(join(folder.path, "x.pilot.yaml"), "utf8")).toBe(BROKEN);
		expect(await check("--fix")).toMatchObject({ exit: 0, stderr: "x.pilot.yaml: fixed\n" });
		expect(readFileSync(join(folder.path, "x.pilot.yaml"), "utf8")).toBe(BROKEN.replace("idee", "idea"));
		expect(await check("--fix")).toMatchObject({ exit: 0, stderr: "" });
	});

	it("are shown as a diff that can be applied, mark at the start and all", async () => {
		folder.write("x.pilot.yaml", BROKEN);
		folder.write("diff", (await check("--fix", "--dry-run")).stdout);
		execFileSync("git", ["apply", "-p0", "diff"], { cwd: folder.path });
		expect(readFileSync(join(folder.path, "x.pilot.yaml"), "utf8")).toBe(BROKEN.replace("idee", "idea"));
	});

	it("are for the pilots that were asked for", async () => {
		folder.write("x.pilot.yaml", BROKEN);
		await check("--fix", "--status", "running");
		expect(readFileSync(join(folder.path, "x.pilot.yaml"), "utf8")).toBe(BROKEN);
	});

	posixIt("follow a link and leave it one, and the file may be run as before", async () => {
		folder.write("kept/x.pilot.yaml", BROKEN);
		chmodSync(join(folder.path, "kept/x.pilot.yaml"), 0o755);
		symlinkSync("kept/x.pilot.yaml", join(folder.path, "link.pilot.yaml"));
		await check("--fix", "link.pilot.yaml");
		expect(lstatSync(join(folder.path, "link.pilot.yaml")).isSymbolicLink()).toBe(true);
		expect(readFileSync(join(folder.path, "kept/x.pilot.yaml"), "utf8")).toBe(BROKEN.replace("idee", "idea"));
		expect(statSync(join(folder.path, "kept/x.pilot.yaml")).mode & 0o777).toBe(0o755);
		expect(readdirSync(join(folder.path, "kept"))).toEqual(["x.pilot.yaml"]);
	});

	posixIt("keep the owner of a file and its other names", async () => {
		folder.write("x.pilot.yaml", BROKEN);
		const path = join(folder.path, "x.pilot.yaml");
		linkSync(path, join(folder.path, "same.txt"));
		const { ino } = statSync(path);
		expect((await check("--fix")).exit).toBe(0);
		expect(readFileSync(join(folder.path, "same.txt"), "utf8")).toBe(BROKEN.replace("idee", "idea"));
		expect(statSync(path).ino).toBe(ino);
		if (process.getuid?.() === 0) {
			folder.write("theirs.pilot.yaml", BROKEN.replace("Light", "Water"));
			chownSync(join(folder.path, "theirs.pilot.yaml"), 1234, 2345);
			await check("--fix");
			const { uid, gid } = statSync(join(folder.path, "theirs.pilot.yaml"));
			expect([uid, gid]).toEqual([1234, 2345]);
			expect(readFileSync(join(folder.path, "theirs.pilot.yaml"), "utf8")).toContain("status: idea");
		}
		expect(readdirSync(folder.path).filter((name) => /\d$/.test(name))).toEqual([]);
	});

	posixIt("leave alone what may only be read, and say so", async () => {
		folder.write("x.pilot.yaml", BROKEN);
		chmodSync(join(folder.path, "x.pilot.yaml"), 0o444);
		expect(await check("--fix")).toMatchObject({
			exit: 2,
			stderr: "x.pilot.yaml: you don’t have permission to change this file, so it has not been changed\n",
		});
		expect(readFileSync(join(folder.path, "x.pilot.yaml"), "utf8")).toBe(BROKEN);
	});

	it("are reported and shown without signs that a terminal obeys", async () => {
		const name = "a\u001b[31m\nb.pilot.yaml";
		folder.write(name, BROKEN.replace("# kept", "# \u009b31m kept"));
		const shown = (await check("--fix", "--dry-run")).stdout;
		// The end of a line of Windows stays, so that the diff can be applied.
		expect(shown).toContain("+status: idea\r\n");
		expect(shown.replaceAll("\r\n", "\n")).not.toMatch(/[^\P{Cc}\n\t]/u);
		expect((await check("--fix")).stderr).toBe("a␛[31m␊b.pilot.yaml: fixed\n");
	});

	it("lose nothing where a file cannot be written, and go on with the rest", async () => {
		// Its draft would have a longer name than a file may have.
		const long = `${"w".repeat(255 - ".pilot.yaml".length)}.pilot.yaml`;
		folder.write(long, BROKEN);
		folder.write("x.pilot.yaml", BROKEN);
		const { exit, stderr } = await check("--fix");
		expect([exit, stderr]).toEqual([
			2,
			`x.pilot.yaml: fixed\n${long}: the file could not be written (ENAMETOOLONG), so it has not been changed\n`,
		]);
		expect(readFileSync(join(folder.path, long), "utf8")).toBe(BROKEN);
	});

	it("that are only shown report what cannot be read", async () => {
		folder.write("latin.pilot.yaml", Uint8Array.of(0xe9));
		expect(await check("--fix", "--dry-run")).toEqual({
			exit: 2,
			stdout: "",
			stderr: expect.stringMatching(/^latin\.pilot\.yaml: the file is not written in UTF-8.*\n$/),
		});
	});
});

describe("Findings", () => {
	it("are listed by name", async () => {
		const { exit, stdout } = await check("--list-rules", "--locale", "nl");
		expect(exit).toBe(0);
		for (const id of ["why/no-payer", "file/syntax", "file/value", "why.problem", "control.commissioner"]) {
			expect(stdout).toMatch(new RegExp(`^${id.replaceAll(".", "\\.")} +\\S`, "m"));
		}
	});

	it("are listed for programs", async () => {
		const { exit, stdout } = await check("--list-rules", "--format", "json", "--locale", "nl");
		expect(exit).toBe(0);
		const rules: { id: string; title: string }[] = JSON.parse(stdout);
		expect(rules.find(({ id }) => id === "why.problem")?.title).toBe("Ontbreekt: Probleem");
		const names = (await check("--list-rules", "--locale", "nl")).stdout.trimEnd().split("\n");
		expect(names).toHaveLength(rules.length);
	});

	it("are asked for by names, which have no NUL in them", async () => {
		for (const argv of [["--explain", "why\0"], ["a\0.pilot.yaml"], ["--config=\0"], ["--cache-file", "\0"]]) {
			expect(readArguments(argv, "nl")).toEqual({
				isError: true,
				text: "De opdracht bevat een teken dat in geen enkele bestandsnaam kan staan (NUL): laat het weg. Zie pilot-check --help.\n",
			});
		}
	});
});

it("has its help in Dutch, choices and all", async () => {
	const { stdout } = await check("--help", "--locale", "nl");
	expect(stdout).toMatch(/^Gebruik: pilot-check \[opties\] \[paden…\]\n/);
	expect(stdout.replace(/\s+/g, " ")).toMatch(/meldingen eruitzien: pretty, json,.* markdown; standaard: pretty;/);
	expect(stdout).not.toMatch(/choices|default|options/);
	const english = (await check("--help")).stdout;
	expect([...stdout.split("\n"), ...english.split("\n")].filter(({ length }) => length > 80)).toEqual([]);
});

it("writes names that a terminal would obey as words", async () => {
	const { stderr } = await check("\u001b[31mred.pilot.yaml");
	expect(stderr).toBe("␛[31mred.pilot.yaml: there is no such file or folder\n");
});
