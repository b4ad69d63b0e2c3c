/** The page as a Word document: all that the page says, as text and nothing else, the same each time. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { READERS, type Reader } from "../../../server/src/page/model";
import { wordOf } from "../../../server/src/page/word/word";
import { pageOf } from "../support/page";
import { CONTEXT } from "../support/pilots";

const COMPLETE = readFileSync(new URL("../../fixtures/good/complete.pilot.yaml", import.meta.url), "utf8");
const HOSTILE = `title: '<script>&amp;]]>"'
summary: |
  {=1+1} {{x}} </w:t> see https://a.example/?a=1&b=2 and mail
why: {problem: "a\\0b\\uFFFEc \\x07"}
success: {stakeholders: [{name: '<w:instrText>', influence: high, support: for}]}
`;

async function filesOf(text: string, reader: Reader = "all") {
	const files = unzipSync(await wordOf(pageOf(text, "nl", reader), CONTEXT.today));
	return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

const wordsIn = (xml = "") =>
	[...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
		.map(([, words = ""]) =>
			words.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
		)
		.join("");

describe("The Word document", () => {
	it.each(READERS)("says for %s what the page says", async (reader) => {
		const xml = (await filesOf(COMPLETE, reader))["word/document.xml"];
		expect(wordsIn(xml)).toContain("Quiet nights at Havenplein");
		expect(wordsIn(xml)).toContain("Residents of Havenplein sleep badly because of noise after midnight.");
		if (reader === "residents") {
			expect(wordsIn(xml)).not.toMatch(/A\. de Wit|60\.000|B\. Jansen/);
		}
	});

	it("keeps hostile values text, without signs that Word refuses", async () => {
		const files = await filesOf(HOSTILE);
		const xml = files["word/document.xml"] ?? "";
		expect(wordsIn(xml)).toContain('<script>&amp;]]>"');
		expect(wordsIn(xml)).toContain("{=1+1} {{x}} </w:t> see ");
		expect(wordsIn(xml)).toContain("<w:instrText>");
		for (const [name, text] of Object.entries(files).filter(([name]) => /\.(?:xml|rels)$/.test(name))) {
			expect(text, name).not.toMatch(/<script|<w:instrText|[^\P{Cc}\r\n\t]|\ufffe|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/u);
		}
	});

	it("links to addresses only, each link to its own", async () => {
		const { "word/document.xml": xml = "", "word/_rels/document.xml.rels": links = "" } = await filesOf(HOSTILE);
		const outside = [...links.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)].map(([link]) => link);
		expect(outside).toHaveLength(1);
		expect(outside[0]).toContain('Target="https://a.example/?a=1&amp;b=2"');
		const id = /<w:hyperlink [^>]*r:id="([^"]+)"/.exec(xml)?.[1];
		expect(outside[0]).toContain(`Id="${id}"`);
	});

	it("is the same each time, whatever the clock says", async () => {
		const bytes = async () => Buffer.from(await wordOf(pageOf(HOSTILE), CONTEXT.today));
		expect((await bytes()).equals(await bytes())).toBe(true);
		expect((await filesOf(HOSTILE))["docProps/core.xml"]).toContain(`${CONTEXT.today}T00:00:00Z`);
	});

	it("keeps short tables on one page, heads with their rows and notes with what they are about", async () => {
		const goals =
			"why:\n  goals:\n    - {goal: Rust, indicator: i, baseline: 5, target: 5}\n    - {goal: Slaap, indicator: j, baseline: 7, target: 9}\n";
		const xml = (await filesOf(`status: running\nperiod: {start: 2027-01-01, end: 2027-12-31}\n${goals}`))[
			"word/document.xml"
		];
		const paragraphs = (xml ?? "").match(/<w:p>.*?<\/w:p>/gs) ?? [];
		const isKept = (words: string) =>
			paragraphs.filter((one) => wordsIn(one).startsWith(words)).map((one) => one.includes("<w:keepNext/>"));
		expect(isKept("Indicator")).toEqual([true]);
		expect(isKept("5 → 5")).toEqual([true]);
		expect(isKept("7 → 9")).toEqual([false]);
		expect(isKept("De pilot begint")).toEqual([true]);
		// What the page was made of would stand on a page of its own.
		expect(isKept("De pilot eindigt")).toEqual([true]);
	});

	it("leaves no row of a table alone on a page", async () => {
		const sectors = ["A", "B", "C", "D", "E"].map((name) => `    - {sector: Sector ${name}, party: P}\n`).join("");
		const xml =
			(await filesOf(`control:\n  collaboration:\n${sectors}ended: {lessons: x}\n`))["word/document.xml"] ?? "";
		const rows = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).filter((row) => wordsIn(row).startsWith("Sector "));
		expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([true, false, false, true, false]);
	});

	it("can be made of nothing", async () => {
		expect(wordsIn((await filesOf(""))["word/document.xml"])).toContain("Pilot zonder titel");
	});
});
