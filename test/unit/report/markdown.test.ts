/** The report in Markdown, for people who read it in a browser. */
import { describe, expect, it } from "vitest";
import type { Language } from "../../../server/src/format/language";
import { markdownWriter } from "../../../server/src/report/markdown";
import type { FileReport } from "../../../server/src/report/report";
import { writtenFile } from "../../../server/src/report/writer";
import { ASTRAL, CLEAN, findingIn, HOSTILE, UNREADABLE, WHOLE, write } from "../support/reports";

const markdown = (files: readonly FileReport[], language: Language = "en") =>
	write({ files }, markdownWriter(language));
const rows = (text: string) =>
	text
		.split("\n")
		.filter((line) => line.startsWith("| "))
		.slice(2);

it("is a heading, the counts and a table", () => {
	expect(markdown([ASTRAL, CLEAN])).toBe(`### pilot-check

Found in 1 of 2 pilots: 🔴 1 error

| | Place | Finding |
| --- | --- | --- |
| 🔴 error | wijk één/100% #<!-- -->1.pilot.yaml:4:11 | “😀” isn’t an option here. Choose from: “economy”, “sustainability”, “liveability”.<br><code>file/value</code> |
`);
	expect(markdown([CLEAN], "nl")).toBe("### pilot-check\n\n✅ 1 pilot gecontroleerd, niets gevonden\n");
	expect(markdown([])).toBe("### pilot-check\n\nNo pilot was checked.\n");
	expect(markdown([UNREADABLE], "nl")).toContain("| 🔴 fout | latin é.pilot.yaml | the file is not written in UTF-8 |");
});

it("has the most serious first, over all files", () => {
	const signs = rows(markdown(WHOLE.files)).map((line) => [...line][2]);
	const order = ["🔴", "🟠", "🔵", "⚪"];
	expect(signs).toEqual([...signs].sort((one = "", other = "") => order.indexOf(one) - order.indexOf(other)));
	expect(signs).toContain("🟠");
});

describe("Words of a pilot", () => {
	it.each([
		["@westerhaven/team and @someone", "@<!-- -->westerhaven/team and @<!-- -->someone"],
		["#12, !34 and $5", "#<!-- -->12, !<!-- -->34 and $<!-- -->5"],
		["a | b \\ `c` *d* _e_ [f](g)", "a \\| b \\\\ \\`c\\` \\*d\\* \\_e\\_ \\[f\\]\\(g\\)"],
		["<img src=x> & ~~x~~", "&lt;img src=x\\> &amp; \\~\\~x\\~\\~"],
		["two\nlines", "two␊lines"],
	])("are shown as they are: %j", (message, expected) => {
		const finding = { ...findingIn(ASTRAL, "file/value"), message };
		expect(rows(markdown([{ ...ASTRAL, findings: [finding] }]))).toEqual([
			expect.stringContaining(`| ${expected}<br><code>`),
		]);
	});

	it("make no rows or cells of their own", () => {
		const [line = "", ...more] = rows(markdown([HOSTILE]));
		expect(more).toEqual([]);
		expect(line.match(/(?<!\\)\|/g)).toHaveLength(4);
	});
});

it("fits into a comment, and says how much more there is", () => {
	const findings = Array.from({ length: 2000 }, () => findingIn(ASTRAL, "file/value"));
	const text = markdown([{ ...ASTRAL, findings }]);
	expect(text.length).toBeLessThan(65_536);
	const [, more] = /\nAnd (\d+) more\.\n$/.exec(text) ?? [];
	expect(rows(text).length + Number(more)).toBe(2000);
});

it("counts known findings apart", () => {
	const writer = markdownWriter("en");
	const file = { ...writtenFile(CLEAN, writer), known: ["file/value 1", "file/value 2"] };
	expect([...writer.report([file], { isComplete: true })].join("")).toBe(
		"### pilot-check\n\n✅ 1 pilot checked, nothing new found\n\nNot shown: 2 known findings\n",
	);
});
