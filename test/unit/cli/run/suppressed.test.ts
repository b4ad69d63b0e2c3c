/** What comments suppress, as a list for people and for programs. */
import { afterEach, expect, it } from "vitest";
import { overlay } from "../../support/overlay";
import { createFolder, type Folder } from "../folder";

const RULE = "why/target-is-baseline";
const text = (reason: string) =>
	overlay("{}").replace(/target: 70\n/, `target: 140 # pilot-ignore ${RULE}: ${reason}\n`);

let folder: Folder | undefined;
afterEach(() => folder?.remove());

const listed = (files: Readonly<Record<string, string>>, ...args: string[]) => {
	folder = createFolder(files);
	return folder.run(["--suppressed", "--today", "2027-05-01", "--locale", "en", ...args]);
};

it("lists each with its place, reason, who and until when", async () => {
	const { stdout, exit } = await listed({
		"a.pilot.yaml": text("agreed with the council (M. de Boer, until 2027-06-01)"),
		"b.pilot.yaml": text("kept on purpose"),
		"c.pilot.yaml": text("over (until 2027-04-30)"),
	});
	expect(exit).toBe(0);
	expect(stdout.replace(/:\d+ /g, ":N ")).toBe(
		`a.pilot.yaml:N  ${RULE}\n  agreed with the council · M. de Boer · until 1 June 2027\nb.pilot.yaml:N  ${RULE}\n  kept on purpose · no end date\n`,
	);
});
it("lists them for programs", async () => {
	const { stdout } = await listed(
		{ "a.pilot.yaml": text("agreed (M. de Boer, until 2027-06-01)") },
		"--format",
		"json",
	);
	expect(JSON.parse(stdout)).toEqual([
		{
			path: "a.pilot.yaml",
			line: expect.any(Number),
			code: RULE,
			reason: "agreed",
			who: "M. de Boer",
			until: "2027-06-01",
		},
	]);
});
it("says that nothing is suppressed", async () =>
	expect((await listed({ "a.pilot.yaml": overlay("{}") })).stdout).toBe("Nothing is silenced.\n"));
it("names comments about several pilots", async () => {
	const { stdout } = await listed({
		"a.pilot.yaml": `# pilot-ignore portfolio/same-title: one trial in two parts\n${overlay("{}")}`,
	});
	expect(stdout).toContain("portfolio/same-title\n  one trial in two parts");
});
it.each([["--fix"], ["--watch"], ["--stdin"], ["--format", "junit"]])("does not go with %s", async (...args) => {
	const { exit, stderr } = await listed({ "a.pilot.yaml": overlay("{}") }, ...args);
	expect(exit).toBe(2);
	expect(stderr).toContain("--suppressed");
});
