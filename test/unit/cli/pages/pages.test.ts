/** `pilot-page`: what is asked for, what is written, and what is left alone. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressOf, outputNames } from "../../../../server/src/cli/pages/names";
import { LIST_FILE, writeOutputs } from "../../../../server/src/cli/pages/outputFolder";
import { runPages } from "../../../../server/src/cli/pages/run";
import { problemOfWriting } from "../../../../server/src/disk/writeText";
import { createFolder, type Folder } from "../../../cli/command";
import { runHere, runIn } from "../folder";

const AIR = "title: Air\nmunicipality: Westerhaven\nstatus: idea\n";
const LIGHT = AIR.replace("Air", "Light");

let folder: Folder;
beforeEach(() => {
	folder = createFolder({ "pilots/air.pilot.yaml": AIR, "pilots/light.pilot.yaml": LIGHT }, (cwd, ...rest) =>
		runIn(runPages, cwd, ...rest),
	);
});
afterEach(() => folder.remove());

const page = (...args: string[]) => folder.run(["--today", "2027-06-01", ...args]);
const at = (name: string) => join(folder.path, name);
const text = (name: string) => readFileSync(at(name), "utf8");

/** All files below a folder with what they hold. */
function contentsOf(name: string): Record<string, string> {
	const files = readdirSync(at(name), { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
	return Object.fromEntries(
		files.map((file) => [join(file.parentPath, file.name), readFileSync(join(file.parentPath, file.name), "utf8")]),
	);
}

describe("The pages", () => {
	it("are a file for each pilot and one of all, the same each time", async () => {
		expect(await page("--out", "site")).toEqual({ exit: 0, stdout: "3 files are in site.\n", stderr: "" });
		expect(
			Object.keys(contentsOf("site"))
				.map((name) => name.slice(at("site/").length).replaceAll("\\", "/"))
				.sort(),
		).toEqual([...[LIST_FILE, "index.html", "pilots/air.html", "pilots/light.html"]]);
		expect(text("site/index.html")).toContain('href="pilots/air.html"');
		const before = contentsOf("site");
		expect((await page("--out", "site", "pilots")).exit).toBe(0);
		expect(contentsOf("site")).toEqual(before);
		rmSync(at("site"), { recursive: true });
		await page("--out=site");
		expect(contentsOf("site")).toEqual(before);
	});

	it("follow their pilots", async () => {
		await page("--out", "site");
		folder.write("pilots/air.pilot.yaml", AIR.replace("Air", "Wind"));
		expect((await page("--out", "site")).exit).toBe(0);
		expect(text("site/pilots/air.html")).toContain("Wind");
	});

	it.each([
		["docx", "pilots/air.docx", "word/document.xml"],
		["md", "pilots/air.md", "# Air"],
		["csv", "pilots.csv", "Air,Westerhaven"],
		["json", "pilots.json", '"title": "Air"'],
	])("can be %s", async (to, name, words) => {
		expect((await page("--out", "out", "--to", to)).exit).toBe(0);
		expect(text(`out/${name}`)).toContain(words);
		expect(existsSync(at("out/index.html"))).toBe(false);
	});

	it("are for somebody, in a language", async () => {
		await page("--out", "out", "--for", "residents", "--locale", "nl");
		expect(text("out/pilots/air.html")).toContain("page--residents");
		expect(text("out/index.html")).toContain('lang="nl"');
		expect(text("out/index.html")).not.toContain("Opdrachtgever");
	});

	it("leave out what the settings of the folder ignore", async () => {
		folder.write("pilots/.pilotrc.yaml", "ignore: [light.pilot.yaml]\n");
		await page("--out", "out");
		expect(text("out/index.html")).not.toContain("Light");
		folder.write("pilots/.pilotrc.yaml", "ignore: ['*']\n");
		expect((await page("--out", "other")).stderr).toContain("nothing to write");
		expect(existsSync(at("other"))).toBe(false);
	});
});

describe("What was known before", () => {
	const FLAWED = `${LIGHT}control:\n  commissioner: {name: A, role: IT manager, unit: it}\n`;
	const notes = (name: string) => text(name).match(/class="(?:gap|note) /g)?.length ?? 0;

	it("is left out as pilot-check does, and counted; what is new is not", async () => {
		folder.write("pilots/light.pilot.yaml", FLAWED);
		await page("--out", "before");
		const before = notes("before/pilots/light.html");
		expect(before).toBeGreaterThan(0);
		expect(text("before/pilots/light.html")).not.toContain("known findings");
		await runHere(folder.path, ["--suppress-all", "--today", "2027-06-01"]);
		await page("--out", "after");
		expect(notes("after/pilots/light.html")).toBe(0);
		expect(text("after/pilots/light.html")).toContain(
			`<p class="quiet">${before} points that were already known are left out`,
		);
		folder.write("pilots/light.pilot.yaml", `${FLAWED}extra: 1\n`);
		await page("--out", "after");
		expect(notes("after/pilots/light.html")).toBe(1);
	});

	it("cannot be read: that is reported, and the pages are written", async () => {
		folder.write("pilots/.pilot-suppressions.json", "{");
		const { exit, stdout, stderr } = await page("--out", "out");
		expect([exit, stdout]).toEqual([2, "3 files are in out.\n"]);
		expect(stderr).toMatch(/^pilots\/\.pilot-suppressions\.json: this list of known findings can’t be read/);
	});
});

describe("What .gitignore names", () => {
	it("is left out unless it is asked for", async () => {
		folder.write(".gitignore", "light.pilot.yaml\n");
		expect((await page("--out", "out")).stdout).toBe("2 files are in out.\n");
		expect((await page("--out", "out", "--no-gitignore")).stdout).toBe("3 files are in out.\n");
	});
});

describe("What is wrong", () => {
	it.each([
		[[], "Say which folder to write in, such as --out pages."],
		[["--out", ""], "Say which folder to write in"],
		[["--out"], "A value is missing after --out."],
		[["--out", "a", "--out", "b"], "Give --out only once."],
		[["--out", "a", "--to", "pdf"], "“pdf” doesn’t work with --to: choose html, "],
		[["--out", "a", "--for", "mayor"], "“mayor” doesn’t work with --for: choose all, directie, college, residents."],
		[["--out", "a", "--to", "csv", "--for", "residents"], "--for is about pages"],
		[["--out", "a", "--todya", "x"], "There is no option --todya. Did you mean --today?"],
		[["--out", "a", "--today", "2027-02-30"], "The date 2027-02-30 doesn’t exist"],
		[["--out", "a", "--jobs", "0"], "“0” doesn’t work with --jobs: choose a whole number such as 2."],
		[["--out", "a", "-"], "pilot-page reads files, not standard input"],
		[["--out", "a", "b\0"], "NUL"],
	])("in the arguments %j is reported in a line", async (args, words) => {
		const { exit, stdout, stderr } = await folder.run(args);
		expect([exit, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(words);
		expect(stderr).toMatch(/^[^\n]+ See pilot-page --help\.\n$/);
		expect(existsSync(at("a"))).toBe(false);
	});

	it("in a pilot keeps no other from being written", async () => {
		folder.write("pilots/bad.pilot.yaml", new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x80]));
		const { exit, stdout, stderr } = await page("--out", "out", ".", "nowhere");
		expect([exit, stdout]).toEqual([2, "3 files are in out.\n"]);
		expect(stderr).toContain("pilots/bad.pilot.yaml: ");
		expect(stderr).toContain("nowhere: ");
	});

	it("is no pilot at all", async () => {
		folder.write("empty/a.txt", "");
		expect(await page("--out", "out", "empty")).toMatchObject({ exit: 2, stdout: "" });
	});
});

describe("The output folder", () => {
	it.each(["site/index.html", "site/pilots/air.html"])("keeps %s of somebody else", async (name) => {
		folder.write(name, "mine");
		const { exit, stdout, stderr } = await page("--out", "site");
		expect([exit, stdout]).toEqual([2, "2 files are in site.\n"]);
		expect(stderr).toContain(`${name}: this file isn’t from pilot-page`);
		expect(text(name)).toBe("mine");
	});

	it("keeps what somebody changed since, and a folder with that name", async () => {
		await page("--out", "site");
		writeFileSync(at("site/index.html"), "changed");
		rmSync(at("site/pilots/air.html"));
		mkdirSync(at("site/pilots/air.html"));
		expect(await page("--out", "site", "--for", "college")).toMatchObject({
			exit: 2,
			stdout: "1 file is in site.\n",
		});
		expect(text("site/index.html")).toBe("changed");
		// And still the next time.
		expect((await page("--out", "site")).exit).toBe(2);
		expect(text("site/index.html")).toBe("changed");
	});

	it.each(["{}", "[", '{"writtenBy": "pilot-page", "files": {"a": 1}}'])(
		"is another's with the list %s",
		async (list) => {
			folder.write(`site/${LIST_FILE}`, list);
			const { exit, stderr } = await page("--out", "site");
			expect([exit, stderr]).toEqual([
				2,
				expect.stringContaining(`site/${LIST_FILE}: pilot-page did not make this file`),
			]);
			expect(readdirSync(at("site"))).toEqual([LIST_FILE]);
		},
	);

	it.runIf(existsSync("/proc/self"))("may be where no folder can be made, which is reported", async () => {
		const { exit, stdout, stderr } = await page("--out", "/proc/pages/site");
		expect([exit, stdout]).toEqual([2, "0 files are in /proc/pages/site.\n"]);
		expect(stderr).toMatch(/^\/proc\/pages\/site\/\.pilot-page\.json: the file could not be written \(ENOENT\)/);
	});

	it("may be a file, which stays", async () => {
		folder.write("site", "mine");
		expect((await page("--out", "site")).exit).toBe(2);
		expect(text("site")).toBe("mine");
	});

	it("holds the rest where there is no room for one, which the next run replaces", () => {
		const files = ["a", "b", "c"].map((name) => ({ name, content: name.repeat(3) }));
		const full = (path: string, content: string | Uint8Array) => {
			if (path.endsWith("b")) {
				return problemOfWriting("ENOSPC");
			}
			mkdirSync(at("out"), { recursive: true });
			writeFileSync(path, content);
			return undefined;
		};
		const { count, problems } = writeOutputs(at("out"), "out/", files, full);
		expect([count, problems.map(({ path }) => path)]).toEqual([2, ["out/b"]]);
		expect([text("out/a"), existsSync(at("out/b")), text("out/c")]).toEqual(["aaa", false, "ccc"]);
		const changed = files.map((file) => ({ ...file, content: `${file.content}!` }));
		expect(writeOutputs(at("out"), "out", changed)).toEqual({ count: 3, problems: [] });
		expect(text("out/b")).toBe("bbb!");
	});

	it("is taken up again after a run that was cut short", () => {
		const stop = (path: string, content: string | Uint8Array) => {
			if (path.endsWith("b")) {
				throw new Error("cut short");
			}
			mkdirSync(at("out"), { recursive: true });
			writeFileSync(path, content);
			return undefined;
		};
		const files = ["a", "b"].map((name) => ({ name, content: name }));
		expect(() => writeOutputs(at("out"), "out", files, stop)).toThrow("cut short");
		expect(writeOutputs(at("out"), "out", [{ name: "a", content: "new" }])).toEqual({ count: 1, problems: [] });
		expect(text("out/a")).toBe("new");
	});
});

describe("The names", () => {
	it("stay apart, and inside the folder", () => {
		expect(
			outputNames(["a/x.pilot.yaml", "../a/X.pilot.yml", "pilot.yaml", "index.pilot.yaml", "/etc/y.pilot.yaml"]),
		).toEqual([...["a/x", "a/X-2", "pilot", "index-2", "etc/y"]]);
		expect(outputNames(["D:/b/../../../c.pilot.yaml", "..", "a/b?*.pilot.yaml"])).toEqual(["c", "pilot", "a/b--"]);
	});

	it("are addresses in the overview", () => {
		expect(addressOf("a/50% #1 é.html")).toBe("a/50%25%20%231%20%C3%A9.html");
	});
});

it("The help lists each option in both languages, in lines that fit", async () => {
	for (const locale of ["nl", "en"]) {
		const { exit, stdout } = await folder.run(["--help", "--locale", locale]);
		expect(exit).toBe(0);
		for (const option of ["--out", "--to", "--for", "--locale", "--today", "--no-gitignore", "--jobs", "--version"]) {
			expect(stdout).toContain(option);
		}
		expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
	}
});

describe("A register", () => {
	const ALGORITHM = `${AIR}traits: [algorithm]\nsuccess: {data: [{name: "=cmd()", personal: true}]}\n`;

	it("lists on standard error what the pilot does not say", async () => {
		folder.write("pilots/air.pilot.yaml", ALGORITHM);
		const { exit, stdout, stderr } = await page("--out", "out", "--to", "algorithm-register", "--locale", "nl");
		expect([exit, stdout]).toEqual([0, "1 bestand staat in out.\n"]);
		expect(stderr).toMatch(/^pilots\/air\.pilot\.yaml: leeg gelaten: description_short \(Korte omschrijving\), .*\n$/);
		expect(JSON.parse(text("out/algorithm-register.json"))).toMatchObject([{ name: "Air", standard_version: "1.0" }]);
	});

	it("keeps formulas text, and names the data set that something is missing of", async () => {
		folder.write("pilots/air.pilot.yaml", ALGORITHM);
		const { exit, stderr } = await page("--out", "out", "--to", "processing-record");
		expect([exit, stderr]).toEqual([0, expect.stringContaining("pilots/air.pilot.yaml, “=cmd()”: left empty: ")]);
		expect(text("out/processing-record.csv")).toContain(",'=cmd(),");
	});

	it.each(["algorithm-register", "processing-record", "sensor-register"])(
		"is not written where no pilot belongs in it: %s",
		async (to) => {
			const { exit, stdout, stderr } = await page("--out", "out", "--to", to);
			expect([exit, stdout, stderr]).toEqual([
				0,
				"",
				expect.stringMatching(/^No pilot .*, so there is nothing to register\.\n$/),
			]);
			expect(existsSync(at("out"))).toBe(false);
		},
	);
});
