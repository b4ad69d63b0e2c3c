/** What is left out on Windows is there elsewhere. */
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { leftOutTests, posixTests } from "../../../scripts/posix.mjs";
import { root } from "../../../scripts/vscode/paths.mjs";

it.each(Object.keys(posixTests))("%s is a test", (pattern) => {
	expect(globSync(pattern, { cwd: root })).not.toEqual([]);
});

it.runIf(process.platform !== "win32")("Elsewhere everything runs", () => {
	expect(leftOutTests).toEqual([]);
});
