/** With a cache the same is found, and only what has changed is checked again. */
import { execFileSync } from "node:child_process";
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withHeader } from "../../../../server/src/cli/cache/cacheFile";
import { posixIt } from "../../support/posix";
import { createFolder, type Folder } from "../folder";

const PILOT =
	"title: Light in the café\nmunicipality: M\nstatus: running\nwhy:\n  businessCase:\n    document: plan.pdf\n";
const OTHER = PILOT.replace("Light", "Quiet");
const CACHE = ".pilot-check.cache";

let folder: Folder;
beforeEach(() => {
	folder = createFolder({
		"a.pilot.yaml": PILOT,
		"b/b.pilot.yaml": PILOT.replace("running", "runing"),
		"plan.pdf": "",
	});
});
afterEach(() => folder.remove());

const plain = (...args: string[]) => folder.run(["--today", "2027-06-01", "--format", "json", ...args]);
const cached = (...args: string[]) => plain("--cache", ...args);
const cache = () => readFileSync(join(folder.path, CACHE), "latin1");
/** Makes a cached result differ from a fresh one, with a valid checksum. */
const mark = (path: string) => {
	const [head = "", , ...lines] = readFileSync(join(folder.path, CACHE), "utf8").split("\n");
	const entries = lines.join("\n").split(/(?<=\n)(?=\d+ [\d.]+ [\d.]+\t)/);
	// As long as before: each entry gives the lengths of its texts.
	const marked = entries.map((entry) => (entry.includes(`"path":"${path}"`) ? entry.replaceAll("caf", "kep") : entry));
	writeFileSync(join(folder.path, CACHE), withHeader(head.replace("pilot-check cache ", ""), marked.join("")));
};
const titles = async () => {
	const { stdout } = await cached();
	return JSON.parse(stdout).files.map((file: { pilot: { title: string } }) => file.pilot.title.slice(13));
};

describe("pilot-check --cache", () => {
	it("finds what is found without, at first and later", async () => {
		const expected = await plain();
		expect(await cached()).toEqual(expected);
		const kept = cache();
		expect(await cached()).toEqual(expected);
		expect(cache()).toBe(kept);
	});

	it("checks again what has changed, and that alone", async () => {
		await cached();
		mark("a.pilot.yaml");
		mark("b/b.pilot.yaml");
		folder.write("b/b.pilot.yaml", `${PILOT}# more\n`);
		expect(await titles()).toEqual(["kepé", "café"]);
		expect(await titles()).toEqual(["kepé", "café"]);
	});

	it("goes by the text where only the time has changed", async () => {
		await cached();
		mark("a.pilot.yaml");
		utimesSync(join(folder.path, "a.pilot.yaml"), 1, 1);
		expect((await titles())[0]).toBe("kepé");
	});

	it.each([
		["the settings of its folder", () => folder.write("b/.pilotrc.yaml", "rules:\n  status: off\n")],
		["a file that it refers to", () => folder.write("b/plan.pdf", "")],
	])("checks a file again when %s come or go", async (_, change) => {
		await cached();
		mark("b/b.pilot.yaml");
		change();
		expect(await titles()).toEqual(["café", "café"]);
	});

	it.each([
		["the day", "--today", "2027-06-02"],
		["the language", "--locale", "nl"],
	])("checks all again for another value of %s", async (_, ...args) => {
		await cached();
		expect(await cached(...args)).toEqual(await plain(...args));
	});

	it("checks all again for another format", async () => {
		await cached();
		const sarif = (...args: string[]) => folder.run(["--today", "2027-06-01", "--format", "sarif", ...args]);
		expect(await sarif("--cache")).toEqual(await sarif());
	});

	it("takes a broken file for none", async () => {
		const expected = await plain();
		await cached();
		const whole = cache();
		for (const broken of [
			"",
			"x",
			"\u0000",
			whole.slice(0, -20),
			whole.replaceAll('"findings"', '"finding"'),
			`${whole}\n[1`,
		]) {
			writeFileSync(join(folder.path, CACHE), broken, "latin1");
			expect(await cached()).toEqual(expected);
		}
	});

	it.each<[string, string | RegExp, string]>([
		["a part of an entry", '"links":', '"lanks":'],
		["a count", '"bySeverity":{"error":', '"bySeverity":{"eror":'],
		["a hash", '"hash":"', '"hash":1,"":"'],
		["what other pilots show", '"findings":[{', '"findings":['],
		["what other pilots ask", '"uri":"file:', '"uri":1,"":"file:'],
		["a word that is as good as the one before", "Light in the", "Night in the"],
		["a line that is as good as the one before", '"line":2', '"line":1'],
		["a checksum", /\n(?=\d+ \d)/, "A\n"],
	])("throws away what is damaged and finds the same: %s", async (_, was, is) => {
		const expected = await plain();
		await cached();
		// A new file makes it run the cross-file rules again.
		folder.write("c.pilot.yaml", PILOT);
		const withNew = await plain();
		const whole = cache();
		expect(whole).toMatch(was);
		writeFileSync(join(folder.path, CACHE), whole.replace(was, is), "latin1");
		expect(await cached()).toEqual(withNew);
		expect(await cached()).toEqual(withNew);
		rmSync(join(folder.path, "c.pilot.yaml"));
		expect(await cached()).toEqual(expected);
	});

	it("leaves alone what is something else", async () => {
		const before = readFileSync(join(folder.path, "a.pilot.yaml"), "utf8");
		const { exit, stdout, stderr } = await plain("--cache-file", "a.pilot.yaml");
		expect([exit, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(/^a\.pilot\.yaml: this file is not a pilot-check cache/);
		expect(readFileSync(join(folder.path, "a.pilot.yaml"), "utf8")).toBe(before);
		const expected = await plain();
		folder.write("kept", "");
		expect(await plain("--cache-file", "kept")).toEqual(expected);
		expect(await plain("--cache-file", "kept")).toEqual(expected);
	});

	it("throws away lines that another run put behind those of this one", async () => {
		await cached();
		const other = cache().split("\n").slice(2).join("\n").replaceAll("caf", "kep");
		writeFileSync(join(folder.path, CACHE), `${cache()}\n${other}`, "latin1");
		expect(await titles()).toEqual(["café", "café"]);
	});

	describe.each([CACHE, "kept"])("is kept in no file of another kind: %s", (name) => {
		const at = () => join(folder.path, name);
		posixIt.each([
			["a pipe", () => execFileSync("mkfifo", [at()])],
			["a link to zeros without end", () => symlinkSync("/dev/zero", at())],
			["a link to what is always full", () => symlinkSync("/dev/full", at())],
			["a link to another file", () => symlinkSync("plan.pdf", at())],
			["another name of a file", () => linkSync(join(folder.path, "plan.pdf"), at())],
			["a folder", () => mkdirSync(at())],
		])("%s", async (_, make) => {
			folder.write("plan.pdf", "What was written before.");
			make();
			const before = lstatSync(at());
			const { exit, stdout, stderr } = await plain(...(name === CACHE ? ["--cache"] : ["--cache-file", name]));
			expect([exit, stdout]).toEqual([2, ""]);
			expect(stderr).toBe(
				`${name}: this file is not a pilot-check cache, so it was left alone: choose another --cache-file\n`,
			);
			expect(lstatSync(at()).ino).toBe(before.ino);
			expect(readFileSync(join(folder.path, "plan.pdf"), "utf8")).toBe("What was written before.");
		});
	});

	posixIt("may be a link to what was kept before", async () => {
		const expected = await plain();
		await plain("--cache-file", "elsewhere");
		symlinkSync("elsewhere", join(folder.path, CACHE));
		mark("a.pilot.yaml");
		expect(await titles()).toEqual(["kepé", "café"]);
		rmSync(join(folder.path, "elsewhere"));
		expect(await cached()).toEqual(expected);
	});

	posixIt("keeps nothing of links that lead in a circle", async () => {
		symlinkSync("loop.pilot.yaml", join(folder.path, "loop.pilot.yaml"));
		const expected = await plain();
		expect(expected.exit).toBe(2);
		expect(await cached()).toEqual(expected);
		expect(await cached()).toEqual(expected);
	});

	it("says where nothing could be kept, and checks all the same", async () => {
		const expected = await plain();
		const { exit, stdout, stderr } = await plain("--cache-file", "none/x");
		expect([exit, stdout]).toEqual([expected.exit, expected.stdout]);
		expect(stderr).toBe("none/x: the results could not be kept for next time\n");
	});

	it.each([
		["nothing has changed", () => {}],
		["one of them has moved down", () => folder.write("a.pilot.yaml", `# first\n${PILOT}`)],
		["the other has moved down", () => folder.write("b/b.pilot.yaml", `\n\n${PILOT}`)],
		["a third one has changed", () => folder.write("c.pilot.yaml", `# other\n${OTHER}`)],
		["a third one has become the same", () => folder.write("c.pilot.yaml", PILOT)],
		["one has another title", () => folder.write("a.pilot.yaml", OTHER)],
		["one is gone", () => rmSync(join(folder.path, "a.pilot.yaml"))],
		["one has come", () => folder.write("d.pilot.yaml", PILOT)],
	])("says what pilots show of each other when %s", async (_, change) => {
		folder.write("c.pilot.yaml", OTHER);
		const { stdout } = await cached();
		expect(stdout.match(/portfolio\/same-title/g)).toHaveLength(2);
		change();
		const expected = await plain();
		expect(await cached()).toEqual(expected);
		expect(await cached()).toEqual(expected);
	});
});
