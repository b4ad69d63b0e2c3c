/** The overview of all pilots, as a page, for a spreadsheet and for programs. */
import { createHash } from "node:crypto";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/check/check";
import type { Language } from "../../../server/src/format/language";
import { portfolioHtml } from "../../../server/src/page/html/portfolio";
import { PORTFOLIO_POLICY, PORTFOLIO_SCRIPT, PORTFOLIO_STYLE } from "../../../server/src/page/html/portfolioStyle";
import type { Reader } from "../../../server/src/page/model";
import { csvOf } from "../../../server/src/page/portfolio/csv";
import { type Entry, entryOf, overdueIn } from "../../../server/src/page/portfolio/entry";
import { pilotsCsv, pilotsJson } from "../../../server/src/page/portfolio/tables";
import { PORTFOLIO } from "../../../server/src/page/portfolio/words";
import { CONTEXT, read } from "../support/pilots";
import { textFaults } from "../words/faults";

const LATE = `title: Quiet quay
municipality: Westerhaven
status: running
period: {start: 2026-01-01, end: 2027-03-01}
why: {businessCase: {costs: {pilot: 60000, yearlyAtScale: 4500}}}
success:
  compliance:
    - {regulation: avg, status: open, due: 2027-01-01}
    - {regulation: who, status: met, due: 2027-02-01}
    - {regulation: woo, status: open, due: 2028-02-01}
  scaling: {decideOn: 2027-04-01}
control: {commissioner: {name: A. de Wit, role: Director}}
`;

function entry(text: string, path = "a.pilot.yaml", language: Language = "en"): Entry {
	const pilot = read(text);
	const findings = check(pilot, CONTEXT);
	return entryOf({ pilot, findings, language, today: CONTEXT.today, file: path, version: "1.2.3" }, path);
}

const htmlOf = (texts: readonly string[], reader: Reader = "all", language: Language = "en") =>
	portfolioHtml({
		pilots: texts.map((text, index) => ({
			entry: entry(text, `${index}.pilot.yaml`, language),
			href: `${index}.html`,
		})),
		...{ reader, language, today: CONTEXT.today, version: "1.2.3" },
	});

describe("An entry", () => {
	it("knows what is overdue: what has passed and is still unanswered", () => {
		expect(overdueIn(entry(LATE)).map(({ day }) => day)).toEqual(["2027-01-01", "2027-03-01", "2027-04-01"]);
		expect(overdueIn(entry(LATE.replace("running", "evaluating"))).map(({ day }) => day)).toEqual([
			...["2027-01-01", "2027-04-01"],
		]);
		expect(overdueIn(entry(LATE.replace("running", "completed"))).map(({ day }) => day)).toEqual(["2027-01-01"]);
	});

	it("says what the pilot says, and nothing where it says nothing", () => {
		expect(entry(LATE)).toMatchObject({
			...{ title: "Quiet quay", municipality: "Westerhaven", status: "running", owner: "A. de Wit, Director" },
			costs: { pilot: 60_000, yearlyAtScale: 4500 },
		});
		const empty = entry("");
		expect(empty).toMatchObject({ title: "Pilot without a title", municipality: undefined, stage: undefined });
		expect([empty.owner, empty.start, empty.costs.pilot, empty.days]).toEqual([undefined, undefined, undefined, []]);
		expect(entry("status: runing\nwhy: 3\n").status).toBeUndefined();
	});
});

describe("The table for a spreadsheet", () => {
	it.each([
		["=HYPERLINK(1)", "'=HYPERLINK(1)"],
		["+31 6", "'+31 6"],
		["-1+1", "'-1+1"],
		["@SUM(A1)", "'@SUM(A1)"],
		['  =A1,"b"', '"\'  =A1,""b"""'],
		["\t=A1", "'\t=A1"],
		["＝A1", "'＝A1"],
		["a, b", '"a, b"'],
		["a\nb", '"a\nb"'],
		["10% = ten", "10% = ten"],
	])("keeps %j text", (value, cell) => {
		expect(csvOf([[value]])).toBe(`\ufeff${cell}\r\n`);
	});

	it("keeps numbers, and leaves a cell empty where nothing is known", () => {
		expect(csvOf([[-1.5, undefined, 0]])).toBe("\ufeff-1.5,,0\r\n");
	});

	it("has a row for each pilot under its names, in both languages", () => {
		const rows = (language: Language) =>
			pilotsCsv([entry(LATE, "a", language), entry("", "b", language)], language).split("\r\n");
		expect(rows("nl")).toHaveLength(4);
		expect(rows("nl")[0]).toContain("Pilot,Gemeente,Fase,Begin,Einde,Beantwoord");
		expect(rows("nl")[1]).toContain("Quiet quay,Westerhaven,Loopt,2026-01-01,2027-03-01,");
		expect(rows("en")[0]?.split(",").length).toBe(rows("en")[2]?.split(",").length);
		expect(rows("en")[1]).toContain(",60000,4500,");
	});

	it("has the same for programs, null where nothing is known", () => {
		const { today, pilots } = JSON.parse(pilotsJson([entry(LATE), entry("")], CONTEXT.today));
		expect(today).toBe(CONTEXT.today);
		expect(pilots[0].overdue[0]).toMatchObject({ day: "2027-01-01" });
		expect(Object.keys(pilots[0])).toEqual(Object.keys(pilots[1]));
		expect(pilots[1]).toMatchObject({ status: null, costs: { pilot: null, yearlyAtScale: null }, overdue: [] });
	});
});

describe("The overview", () => {
	const HOSTILE = "title: '<script>alert(1)</script>'\nmunicipality: '\"><img src=x onerror=alert(1)>'\n";

	it("allows its own style and script and nothing else", () => {
		const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
		expect(PORTFOLIO_POLICY).toBe(
			`default-src 'none'; style-src ${hash(PORTFOLIO_STYLE)}; script-src ${hash(PORTFOLIO_SCRIPT)}; base-uri 'none'; form-action 'none'`,
		);
		const html = htmlOf([LATE, HOSTILE]);
		// A value in quotes is no element.
		const bare = html.replace(PORTFOLIO_SCRIPT, "").replace(/="[^"]*"/g, "");
		expect(bare.match(/<script/g)).toHaveLength(1);
		expect(bare.match(/<(?:img|svg[^>]*\son|[a-z]+[^>]*\sstyle)/g)).toBeNull();
		expect(html).toContain(`<script>${PORTFOLIO_SCRIPT}</script>`);
		expect(html).toContain("&#x3C;script>alert(1)");
	});

	it.each(["en", "nl"] as const)("is valid, in %s, with none, one and many", async (language) => {
		const validator = new HtmlValidate({
			extends: ["html-validate:recommended", "html-validate:a11y"],
			rules: { "doctype-style": ["error", { style: "lowercase" }] },
		});
		for (const texts of [[""], [LATE, HOSTILE, ""], Array.from({ length: 30 }, () => LATE)]) {
			const { results } = await validator.validateString(htmlOf(texts, "all", language));
			expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
				[],
			);
		}
	});

	it("shows how far each is, what is overdue, money, owner and the timeline without its script", () => {
		const html = htmlOf([LATE])
			.replace(/<script>.*<\/script>/s, "")
			.replaceAll("\u00a0", " ");
		for (const words of [
			"Quiet quay",
			"Running",
			"A. de Wit, Director",
			"€60,000",
			"€4,500",
			"1 January 2027",
			'href="0.html"',
		]) {
			expect(html).toContain(words);
		}
		expect(html).toMatch(/data-late="1"/);
		expect(html).toMatch(/<rect [^>]*class="band"/);
		expect(html).toMatch(/<div id="controls" hidden/);
	});

	it("keeps from residents what is overdue, money and names of staff", () => {
		const html = htmlOf([LATE], "residents").replaceAll("\u00a0", " ");
		expect(html).toContain("Quiet quay");
		expect(html).not.toMatch(/Wit|60,000|4,500|verdue|Director|data-late="1"|class="due"/);
	});
});

it("The words of the overview are plain, in both languages", () => {
	expect(Object.values(PORTFOLIO).flatMap(textFaults)).toEqual([]);
});
