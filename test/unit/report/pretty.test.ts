/** The report for people, as it stands in a terminal. */
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { type Palette, prettyWriter } from "../../../server/src/report/pretty";
import type { FileReport } from "../../../server/src/report/report";
import { ASTRAL, CLEAN, fileReport, PERIOD, RUNNING, UNPRINTABLE, UNREADABLE, write } from "../support/reports";

const plain = (words: string) => words;
const PLAIN: Palette = {
	error: plain,
	warning: plain,
	information: plain,
	hint: plain,
	path: plain,
	dim: plain,
	good: plain,
};
const pretty = (files: readonly FileReport[], language: "en" | "nl" = "en", columns?: number) =>
	write({ files }, prettyWriter({ language, palette: PLAIN, columns }));
/** What stands below the line, where something is found in it. */
const marksBelow = (line: string) => {
	const rows = pretty([fileReport("x.pilot.yaml", `status: idea\n${line}\n`)])
		.split("\n")
		.map((row) => row.slice(row.indexOf("│") + 2));
	return rows[rows.indexOf(line) + 1];
};

describe("The line below a finding", () => {
	it.each([
		["plain words", "themes: [econmy]", "         ^^^^^^"],
		["a tab", "themes: [\teconmy]", "         \t^^^^^^"],
		["wide signs before it", "themes: [economy, 漢字]", "                  ^^^^"],
		["a sign of two code units", "themes: ['😀', x1]", "         ^^^^"],
		["an accent of its own", "themes: [e\u0301x]", "         ^^"],
	])("stands below %s", (_, line, marks) => {
		expect(marksBelow(line)).toBe(marks);
	});

	it("goes on to the end of the line where more lines are meant", () => {
		const finding = {
			...(PERIOD.findings[0] as (typeof PERIOD.findings)[number]),
			range: { start: { line: 1, character: 2 }, end: { line: 3, character: 1 } },
			lineText: "  why:",
		};
		expect(pretty([{ ...PERIOD, findings: [finding] }])).toContain("2 │   why:\n      │   ^^^^\n");
	});
});

describe("A long line", () => {
	const long = (themes: string) => pretty([fileReport("x.pilot.yaml", `status: idea\nthemes: [${themes}]\n`)]);
	const frameOf = (text: string) => {
		const rows = text.split("\n").map((row) => row.slice(row.indexOf("│") + 2));
		const at = rows.findIndex((row) => /^ *\^+$/.test(row) && (rows[rows.indexOf(row) - 1] ?? "").includes("econmy"));
		return [rows[at - 1] ?? "", rows[at] ?? ""];
	};

	it.each([
		["at its start", `econmy, ${"economy, ".repeat(50)}`, /^themes: \[econmy, .*…$/],
		["in its middle", `${"economy, ".repeat(50)}econmy, ${"economy, ".repeat(50)}`, /^….*, econmy, .*…$/],
		["at its end", `${"economy, ".repeat(50)}econmy`, /^….*, econmy\]$/],
		["behind signs of two code units", `"${"😀".repeat(200)}", econmy`, /^…(?:😀)+", econmy\]$/u],
	])("is cut around what is found %s", (_, themes, expected) => {
		const [line, marks] = frameOf(long(themes)) as [string, string];
		expect(line).toMatch(expected);
		expect(line.length).toBeLessThan(180);
		expect(marks.trim()).toBe("^".repeat("econmy".length));
		expect(stringWidth(line.slice(0, line.indexOf("econmy")))).toBe(marks.indexOf("^"));
	});
});

describe("A report", () => {
	it("says how much there is of each question", () => {
		expect(pretty([RUNNING, ASTRAL, CLEAN], "nl").split("\n").slice(-3)).toMatchObject([
			expect.stringMatching(/^Gevonden in 2 van 3 pilots: \d+ fouten/),
			expect.stringMatching(/^Waarom\? \d+ · Wat als het slaagt\? \d+ · Hoe houden we de regie\? \d+ · Overig \d+$/),
			"",
		]);
	});

	it.each([
		[[], ""],
		[[CLEAN], "1 pilot checked, nothing found\n"],
		[[UNREADABLE], `${UNREADABLE.path}\n  the file is not written in UTF-8\n\n`],
	])("of little says so", (files, text) => {
		expect(pretty(files)).toBe(text);
	});

	it("shows nothing that would steer the terminal", () => {
		const steering = fileReport("x.pilot.yaml", 'title: "a\\e[31m\\nb\\u202ec"\nstatus: idea\nthemes: ["\\e[0m"]\n');
		const text = pretty([{ ...steering, path: "\u001b[1m.pilot.yaml" }, UNPRINTABLE]);
		expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
		expect(text).toContain("a␛[31m␊b\ufffdc");
	});

	it("marks each part with its colour", () => {
		const mark = (name: string) => (words: string) => `<${name}>${words}</${name}>`;
		const palette = Object.fromEntries(Object.keys(PLAIN).map((name) => [name, mark(name)])) as unknown as Palette;
		const text = write({ files: [ASTRAL] }, prettyWriter({ language: "en", palette }));
		expect(text).toContain(`<path>${ASTRAL.path}</path>`);
		expect(text).toContain("<error>error</error>");
		expect(text).toContain("<error>^^^^</error>");
		expect(write({ files: [CLEAN] }, prettyWriter({ language: "en", palette }))).toMatch(/^<good>.*<\/good>\n$/);
	});
});

describe("In a terminal", () => {
	const messages = (text: string) =>
		text
			.split("\n")
			.filter((line) => !line.includes("│"))
			.join(" ")
			.replace(/ +/g, " ");

	it.each([40, 60, 80, 120])("of %i columns messages fit, and no word is lost", (columns) => {
		const files = [RUNNING, ASTRAL, fileReport("x.pilot.yaml", "themes: [漢字漢字漢字漢字]\n")];
		const narrow = pretty(files, "nl", columns);
		const lines = narrow.split("\n").filter((line) => /^ {2,}\S/.test(line) && !line.includes("│"));
		expect(lines.filter((line) => stringWidth(line) > columns && /\S +\S/.test(line))).toEqual([]);
		expect(messages(narrow)).toBe(messages(pretty(files, "nl")));
		expect(narrow.split("\n").length).toBeGreaterThanOrEqual(pretty(files, "nl").split("\n").length);
	});

	it("of little width messages are wrapped below their place", () => {
		const [first = "", second = ""] = pretty([ASTRAL], "en", 44).split("\n").slice(1);
		expect([first, second]).toEqual(["  4:11  error", expect.stringMatching(/^ {4}“😀”/)]);
	});
});
