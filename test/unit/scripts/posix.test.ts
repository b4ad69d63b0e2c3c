/** What is left out on Windows is there elsewhere. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { leftOutTests, partlyPosixTests, posixTests } from "../../../scripts/posix.mjs";
import { root } from "../../../scripts/vscode/paths.mjs";

it.each(Object.keys(posixTests))("%s is a test", (pattern) => {
	expect(globSync(pattern, { cwd: root })).not.toEqual([]);
});

it.runIf(process.platform !== "win32")("Elsewhere everything runs", () => {
	expect(leftOutTests).toEqual([]);
});

it("What is skipped in part on Windows is named, and nothing else has what Windows has not", () => {
	const [wholly, all] = [
		globSync(Object.keys(posixTests), { cwd: root }),
		globSync("test/**/*.test.ts", { cwd: root }),
	];
	const textOf = (path: string) => readFileSync(join(root, path), "utf8");
	const partly = all.filter((path) => /\bposixIt\b/.test(textOf(path)) && !path.endsWith("scripts/posix.test.ts"));
	expect(partly.sort()).toEqual(Object.keys(partlyPosixTests).sort());
	const needing = all.filter((path) => /\b(?:symlinkSync|chmodSync|mkfifo)\b/.test(textOf(path)));
	const known = new Set([...wholly, ...partly, "test/unit/scripts/posix.test.ts"]);
	expect(needing.filter((path) => !known.has(path))).toEqual([]);
});
