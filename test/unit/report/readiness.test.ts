/** The table of pilots and their three questions. */
import { expect, it } from "vitest";
import { readinessWriter } from "../../../server/src/report/readiness";
import { CLEAN, fileReport, UNREADABLE, write } from "../support/reports";

const firstColumn = (...titles: string[]) =>
	write({ files: titles.map((title) => fileReport("x.pilot.yaml", `title: ${title}\n`)) }, readinessWriter("en"))
		.split("\n")
		.filter((row) => row.includes("idea"))
		.map((row) => row.slice(0, row.indexOf("idea")));

it("stands in columns, whatever signs are in the titles", () => {
	expect(firstColumn("Light", "漢字", '"a\\nb\\e"')).toEqual(["Light  ", "漢字   ", "a␊b␛   "]);
});

it("leaves out what could not be read, and names a pilot without a title by its path", () => {
	const table = write(
		{ files: [CLEAN, UNREADABLE, fileReport("no title.pilot.yaml", "why:\n")] },
		readinessWriter("nl"),
	);
	expect(table.split("\n").map((row) => row.split(/ {2,}/)[0])).toEqual([
		"Pilot",
		"─".repeat("no title.pilot.yaml".length),
		"Light",
		"no title.pilot.yaml",
		"",
	]);
});

it("shortens long titles, and distinguishes pilots with one title by their files", () => {
	const long = `Light in ${"very ".repeat(20)}dark streets`;
	const table = write(
		{
			files: [
				fileReport("a/x.pilot.yaml", "title: Light\n"),
				fileReport("b/x.pilot.yaml", "title: Light\n"),
				fileReport("c.pilot.yaml", `title: ${long}\n`),
				fileReport("d.pilot.yaml", `title: ${"漢".repeat(60)}\n`),
			],
		},
		readinessWriter("en"),
	);
	expect(table.split("\n").map((row) => row.split(/ {2,}/)[0])).toEqual([
		"Pilot",
		"─".repeat(48),
		"Light (a/x.pilot.yaml)",
		"Light (b/x.pilot.yaml)",
		`${long.slice(0, 47).trimEnd()}…`,
		`${"漢".repeat(23)}…`,
		"",
	]);
});
