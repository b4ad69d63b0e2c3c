/** What is computed once for a file, however many findings it has: otherwise the work is quadratic or worse. */
import { expect, it } from "vitest";
import { check } from "../../../server/src/check/check";
import { fixesOf } from "../../../server/src/check/core/finding";
import { safeEdits } from "../../../server/src/check/fixAll";
import { styleIn } from "../../../server/src/document/style";
import { CONTEXT, read } from "../support/pilots";
import { reportOf } from "../support/reports";

const HEAD = "title: A\nstatus: preparing\nwhy:\n  goals:\n";
const goals = (count: number, goal: string) => read(HEAD + goal.repeat(count));

it("the style of the file is found once for all edits", () => {
	const pilot = goals(20, "    - goal: G\n");
	expect(styleIn(pilot)).toBe(styleIn(pilot));
});

it("a fix for the whole pilot is one and the same for all findings, and appears once in a report", () => {
	const pilot = goals(10, "    - goal: G\n");
	const wide = check(pilot, CONTEXT)
		.flatMap(fixesOf)
		.filter(({ title }) => title.en.includes("in this pilot"));
	expect([wide.length > 50, new Set(wide).size]).toEqual([true, 1]);
	const report = reportOf("a.pilot.yaml", pilot, { language: "en", withFixes: true });
	const titles = report.findings.flatMap(({ fixes }) => fixes).map(({ title }) => title);
	expect(titles.filter((title) => title.includes("in this pilot"))).toHaveLength(1);
});

it("a map that many aliases stand for gets what it lacks once", () => {
	const pilot = read(`${HEAD}    - &one\n      goal: G\n${"    - *one\n".repeat(10)}`);
	const [finding] = check(pilot, CONTEXT).filter(({ code }) => code === "why.goals.by");
	const fixes = finding === undefined ? [] : fixesOf(finding);
	const all = fixes.at(-1)?.edits.flatMap(({ template }) => template) ?? [];
	expect(all.filter((part) => part === "by:")).toHaveLength(1);
});

it("a report shows no more of a line than a person reads, with the finding in it", () => {
	const text = `title: ${"word ".repeat(400)}\nwhy: {goals: [${"{goal: G, by: 1-3-2027}, ".repeat(200)}]}\n`;
	const report = reportOf("a.pilot.yaml", read(text), { language: "en", withFixes: false });
	const dates = report.findings.filter(({ code }) => code === "file/date");
	expect(dates).toHaveLength(200);
	for (const { lineText, lineFrom = 0, range } of dates) {
		expect(lineText.length).toBeLessThanOrEqual(1001);
		expect(lineText.slice(range.start.character - lineFrom, range.end.character - lineFrom)).toBe("1-3-2027");
	}
});

it.each([
	["days", goals(300, "    - goal: G\n      by: 31-3-2027\n")],
	["choices", read(`title: A\nsuccess:\n  stakeholders:\n${"    - name: N\n      influence: hoog\n".repeat(300)}`)],
	["keys", goals(300, "    - gaol: G\n")],
])("all %s that are safe to put right are so at once, however many there are", (_kind, pilot) => {
	expect(safeEdits(check(pilot, CONTEXT))).toHaveLength(300);
});

it("a file with too many findings is reported with fixes for the first of them", () => {
	const pilot = goals(1000, "    - goal: G\n");
	const report = reportOf("a.pilot.yaml", pilot, { language: "en", withFixes: true });
	const withFixes = report.findings.filter(({ fixes }) => fixes.length > 0);
	expect([report.findings.length > 5000, withFixes.length]).toEqual([true, 5000]);
});
