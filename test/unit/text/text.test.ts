import { describe, expect, it } from "vitest";
import { isDay, readDay, resemblesDay } from "../../../server/src/text/dates";
import { columnOf, lineBreakOf, lineEnd, lineStart, nextLine } from "../../../server/src/text/lines";
import { distance, nearest } from "../../../server/src/text/nearest";
import { isGrouped, readNumber } from "../../../server/src/text/numbers";
import { applyEdits } from "../../../server/src/text/span";
import { toPlain, toSnippet } from "../../../server/src/text/template";

describe("lines", () => {
	const text = "a\r\nbc\n\nd\n";
	it("finds the borders of a line for each kind of line end", () => {
		expect([lineStart(text, 4), lineEnd(text, 4), nextLine(text, 4)]).toEqual([3, 5, 6]);
		expect([lineStart(text, 1), lineEnd(text, 0), nextLine(text, 0)]).toEqual([0, 1, 3]);
		expect([lineStart(text, 7), nextLine(text, 7)]).toEqual([7, 9]);
		expect(nextLine(text, 9)).toBe(text.length);
	});
	it("takes a lone carriage return for a line end only where there is no other", () => {
		expect([lineEnd("a\rb", 0), lineEnd("a\rb\n", 0)]).toEqual([1, 3]);
	});
	it("finds the same borders in lines of pages, however they end", () => {
		for (const end of ["\n", "\r\n", "\r"]) {
			const lines = ["a".repeat(700), "", "b".repeat(250), "c", "d".repeat(999)];
			const long = lines.join(end);
			let start = 0;
			for (const line of lines) {
				for (let at = start; at <= start + line.length; at += 50) {
					expect([end, at, lineStart(long, at), lineEnd(long, at)]).toEqual([end, at, start, start + line.length]);
				}
				start += line.length + end.length;
			}
		}
		expect(lineEnd(`${"a".repeat(500)}\r${"b".repeat(500)}\n`, 0)).toBe(1001);
	});
	it("counts columns and knows the line end of the text", () => {
		expect(columnOf(text, 4)).toBe(1);
		expect([lineBreakOf(text), lineBreakOf("a\nb"), lineBreakOf("a\rb"), lineBreakOf("a")]).toEqual([
			"\r\n",
			"\n",
			"\r",
			"\n",
		]);
	});
});

describe("edits", () => {
	it("are applied from the first to the last, those at one offset in their order", () => {
		const edits = [
			{ span: { start: 3, end: 3 }, text: "X" },
			{ span: { start: 0, end: 1 }, text: "" },
			{ span: { start: 3, end: 3 }, text: "Y" },
		];
		expect(applyEdits("abcd", edits)).toBe("bcXYd");
	});
});

describe("nearest words", () => {
	it.each([
		["problem", "problem", 0],
		["probelm", "problem", 1],
		["prblem", "problem", 1],
		["problems", "problem", 1],
		["abc", "xyz", 3],
	])("%s and %s are %i apart", (a, b, expected) => {
		expect(distance(a, b, 2)).toBe(expected);
	});
	it("gives the nearest first, and none that is far", () => {
		expect(nearest("titel", ["status", "title", "themes"])).toEqual(["title"]);
		expect(nearest("Owner", ["owner", "ower"])).toEqual(["owner", "ower"]);
		expect(nearest("abc", ["abd", "xyz", "ade"])).toEqual(["abd"]);
	});
});

describe("days", () => {
	it.each(["2027-03-01", "2028-02-29"])("%s is a day", (text) => expect(isDay(text)).toBe(true));
	it.each(["2027-02-29", "2027-13-01", "2027-3-1", "2027-04-31", "1-3-2027", "2027"])("%s is none", (text) => {
		expect(isDay(text)).toBe(false);
	});
	it.each([
		["1-3-2027", ["2027-03-01", "2027-01-03"]],
		["1 maart 2027", ["2027-03-01"]],
		["1 mrt 2027", ["2027-03-01"]],
		["March 1, 2027", ["2027-03-01"]],
		["1st of March 2027", ["2027-03-01"]],
		["maandag 1 maart 2027", ["2027-03-01"]],
		["01.03.2027", ["2027-03-01", "2027-01-03"]],
		["28.11.2027", ["2027-11-28"]],
		["26-11-28", ["2028-11-26", "2026-11-28"]],
		["1-3-27", ["2027-03-01", "2027-01-03"]],
		["01/02/27", ["2027-02-01", "2027-01-02"]],
		["31-12-19", ["2019-12-31", "2031-12-19"]],
		["1 maart '27", ["2027-03-01"]],
		["2027–03–01", ["2027-03-01"]],
		["2027 - 03 - 01", ["2027-03-01"]],
		["“2027-03-01”,", ["2027-03-01"]],
		["2027-28-11", ["2027-11-28"]],
		["2027/3/1", ["2027-03-01"]],
		["2027-3-1", ["2027-03-01"]],
		["2027-03-01T09:00", ["2027-03-01"]],
		["13/3/2027", ["2027-03-13"]],
		["3/13/2027", ["2027-03-13"]],
		["3-13-2027", ["2027-03-13"]],
		["4/3/2027", ["2027-03-04", "2027-04-03"]],
		["4/4/2027", ["2027-04-04"]],
		["31 februari 2027", []],
		["Q1 2027", []],
		["voorjaar 2027", []],
	])("%s can mean %j", (text, expected) => expect(readDay(text).days).toEqual(expected));
	it.each([
		["28-11-2027", true, true],
		["1 maart 2027", true, true],
		["1-3-2027", true, false],
		["3/4/2027", false, false],
		["1-3-27", true, false],
		["26-11-28", false, false],
		["1 maart '27", true, false],
		["2027-28-11", false, false],
		["zomer", false, false],
	])("the first day of %s is the usual one: %s, and the only one: %s", (text, usual, sure) => {
		expect(readDay(text)).toMatchObject({ usual, sure });
	});
	it.each(["1-3-2027", "2027-3-1", "2027-02-31", "1 maart 2027", "2027-03"])("%s resembles a day", (text) => {
		expect(resemblesDay(text)).toBe(true);
	});
	it.each(["running", "zodra de raad besluit", "fase 2", "3 weken"])("%s does not", (text) => {
		expect(resemblesDay(text)).toBe(false);
	});
});

describe("numbers", () => {
	it.each([
		["25.000", "25000"],
		["25,000", "25000"],
		["€ 25.000", "25000"],
		["€ 1.250.000,-", "1250000"],
		["1.250,50", "1250.50"],
		["12,5", "12.5"],
		["12.5", "12.5"],
		["25000 euro", "25000"],
		["25 000", "25000"],
		["veel", undefined],
		["2 tot 3", undefined],
		["1,2,3", undefined],
	])("%s is read as %s", (text, expected) => expect(readNumber(text)).toBe(expected));
	it("sees thousands with a point", () => {
		expect(["25.000", "1.250.000", "25.5", "0.125", "25000"].map(isGrouped)).toEqual([true, true, false, false, false]);
	});
});

describe("templates", () => {
	const template = ["a: ", {}, "\nb}: ", { choices: ["x,y", "z|"] }, { hint: "$5" }];
	it("are plain text where the editor knows no tab stops", () => expect(toPlain(template)).toBe("a: \nb}: $5"));
	it("are snippets where it does, and nothing is chosen before somebody does", () => {
		const dollar = "$";
		expect(toSnippet(template)).toBe(`a: $1\nb\\}: ${dollar}{2|...,x\\,y,z\\||}${dollar}{3:\\$5}`);
		expect(toSnippet([{}], 7)).toBe("$7");
	});
});
