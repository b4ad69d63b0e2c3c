/** The arguments of the command, and the messages about invalid ones. */
import { describe, expect, it } from "vitest";
import { isChosen, readArguments } from "../../../../server/src/cli/args/args";

describe("Arguments", () => {
	it("without any stand for a report for people on this folder", () => {
		expect(readArguments([], "nl_NL.UTF-8")).toMatchObject({
			...{ paths: ["."], language: "nl", format: "pretty", status: [], stdinFilename: "stdin.pilot.yaml" },
			...{ fix: false, dryRun: false, stdin: false, watch: false, listRules: false, cache: undefined },
		});
	});

	it.each([
		[["a", "b", "!c"], { paths: ["a", "b", "!c"] }],
		[["--", "--fix"], { paths: ["--fix"], fix: false }],
		[["--status", "idea, running", "--status=stopped"], { status: ["idea", "running", "stopped"] }],
		[["--max-warnings", "0", "--jobs=3"], { maxWarnings: 0, jobs: 3 }],
		[["--readiness"], { format: "readiness" }],
		[["--cache"], { cache: ".pilot-check.cache" }],
		[["--cache", "--cache-file", "kept"], { cache: "kept" }],
		[["--today", "2028-02-29", "--format", "sarif"], { today: "2028-02-29", format: "sarif" }],
		[["--locale=nl", "--locale", "en"], { language: "en" }],
		[["--format", "json", "--format=json"], { format: "json", reportFiles: [] }],
		[
			["--format", "sarif=a=b.sarif", "--format=junit=é/x.xml"],
			{
				format: "pretty",
				reportFiles: [
					{ format: "sarif", path: "a=b.sarif" },
					{ format: "junit", path: "é/x.xml" },
				],
			},
		],
		[["--format", "github=-"], { format: "github", reportFiles: [] }],
		[
			["--readiness", "--format", "json=a.json"],
			{ format: "readiness", reportFiles: [{ format: "json", path: "a.json" }] },
		],
	])("%j", (argv, expected) => {
		expect(readArguments(argv, "C")).toMatchObject(expected);
	});

	it.each([
		[["--jobs", "0"], "“0” doesn’t work with --jobs: choose a whole number such as 2. See pilot-check --help.\n"],
		[
			["--max-warnings", "x"],
			"“x” doesn’t work with --max-warnings: choose a whole number such as 0. See pilot-check --help.\n",
		],
		[
			["--min-severity", "bad"],
			"“bad” doesn’t work with --min-severity: choose error, warning, information, hint. See pilot-check --help.\n",
		],
		[["--nothing-like-it"], "There is no option --nothing-like-it. See pilot-check --help.\n"],
		[["--stdin-filename", "x"], "--stdin-filename works only with --stdin.\n"],
		[["--stdin", "--watch"], "--watch doesn’t work with --stdin.\n"],
		[
			["--format", "json=a", "--format", "sarif=a"],
			"Two reports would be written to the same file. Give each its own file.\n",
		],
		[
			["--format", "json=./a", "--format", "sarif=x/../a"],
			"Two reports would be written to the same file. Give each its own file.\n",
		],
		[
			["--format", "json=pilots/Lamp.pilot.YAML"],
			"A report would be written over a pilot. Give it a name that doesn’t end in .pilot.yaml.\n",
		],
		[
			["--fix", "--dry-run", "--format", "json=a"],
			"--dry-run writes nothing, not even a report: leave out the file after --format.\n",
		],
		[["--explain", "why.problem", "--format", "json=a"], "--explain only writes plain text: leave out --format.\n"],
	])("that make no sense are answered: %j", (argv, text) => {
		expect(readArguments(argv, "en")).toEqual({ text, isError: true });
	});
});

it("Without a choice any status is chosen", () => {
	const chosen = (...argv: string[]) => {
		const options = readArguments(argv, "C");
		return "text" in options ? undefined : [isChosen("idea", options), isChosen("running", options)];
	};
	expect(chosen()).toEqual([true, true]);
	expect(chosen("--status", "running")).toEqual([false, true]);
});
