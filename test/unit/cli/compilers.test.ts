/** Which flags V8 gets: only where they were tried, for it complains about those that it does not know. */
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { tuneCompilers } from "../../../server/src/cli/compilers";

function flagsFor(node: string): readonly string[] {
	const given: string[] = [];
	tuneCompilers(node, (flags) => void given.push(flags));
	return given;
}

it("Each Node gets its own, and one that nobody tried none", () => {
	expect(flagsFor("20.19.1")).toEqual([
		[
			"--interrupt-budget=250000 --max-inlined-bytecode-size-cumulative=200",
			"--min-semi-space-size=8 --max-semi-space-size=16 --semi-space-growth-factor=8 --no-parallel-scavenge",
			"--regexp-tier-up-ticks=0",
		].join(" "),
	]);
	expect(flagsFor("24.0.0")).toEqual(["--invocation-count-for-turbofan=30000 --regexp-tier-up-ticks=0"]);
	expect(flagsFor("26.1.0")).toEqual([]);
	expect(flagsFor("")).toEqual([]);
});

it("This Node knows those that it gets", () => {
	const { status, stderr } = spawnSync(
		process.execPath,
		[...flagsFor(process.versions.node).flatMap((flags) => flags.split(" ")), "-e", "0"],
		{
			encoding: "utf8",
		},
	);
	expect([status, stderr]).toEqual([0, ""]);
});
