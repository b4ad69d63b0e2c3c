/** Paths of pilots that the settings of a folder leave alone. */
import { expect, it } from "vitest";
import { readFolderSettings } from "../../../server/src/check/folderSettings";
import { isIgnored } from "../../../server/src/check/ignored";

it.each([
	["archive/**", "archive/old.pilot.yaml", true],
	["archive/**", "archive/2020/old.pilot.yaml", true],
	["archive", "archive/old.pilot.yaml", true],
	["./archive/", "archive/old.pilot.yaml", true],
	["archive/*", "archive/old.pilot.yaml", true],
	["'**/draft-*.pilot.yaml'", "west/draft-a.pilot.yaml", true],
	["'*.pilot.yaml'", "a b.pilot.yaml", true],
	["a b.pilot.yaml", "a%20b.pilot.yaml", true],
	["a b.pilot.yaml", "100%.pilot.yaml", false],
	["archive/**", "archives/old.pilot.yaml", false],
	["archive", "west/archive/old.pilot.yaml", false],
	["'**/.hidden/**'", "west/.hidden/a.pilot.yaml", true],
	["'['", "a.pilot.yaml", false],
	["todo", "a.pilot.yaml", false],
	["todo", "todo/a.pilot.yaml", true],
	["'**'", "west/a.pilot.yaml", true],
	["'*'", "a.pilot.yaml", true],
	["'!archive'", "a.pilot.yaml", false],
	["'!(a).pilot.yaml'", "b.pilot.yaml", true],
	["./", "a.pilot.yaml", false],
	["/", "a.pilot.yaml", false],
	["'!'", "a.pilot.yaml", false],
	["'!./'", "a.pilot.yaml", false],
	["'././archive//'", "archive/old.pilot.yaml", true],
	[`x${"a*".repeat(40_000)}`, "a.pilot.yaml", false],
	["/archive", "archive/old.pilot.yaml", true],
	["café/**", "cafe\u0301/a.pilot.yaml", true],
	["cafe\u0301/**", "caf%C3%A9/a.pilot.yaml", true],
])("%s takes %s: %s", (pattern, path, expected) => {
	const settings = readFolderSettings(`ignore:\n  - ${pattern}\n`);
	expect(isIgnored(`file:///pilots/${path}`, "file:///pilots/.pilotrc.yaml", settings)).toBe(expected);
});

it("says nothing of pilots outside the folder", () => {
	const settings = readFolderSettings("ignore: ['**']\n");
	expect(isIgnored("file:///other/a.pilot.yaml", "file:///pilots/.pilotrc.yaml", settings)).toBe(false);
});

it.each([
	["archive/keep.pilot.yaml", false],
	["archive/old.pilot.yaml", true],
	["archive/keep/old.pilot.yaml", false],
	["archive/keep/draft.pilot.yaml", true],
	["a.pilot.yaml", false],
])("takes back what is named with ! further down: %s", (path, expected) => {
	const patterns = ["archive/**", "'!archive/keep.pilot.yaml'", "'!./archive/keep/'", "'**/draft.pilot.yaml'"];
	const settings = readFolderSettings(`ignore: [${patterns.join(", ")}]\n`);
	expect(isIgnored(`file:///pilots/${path}`, "file:///pilots/.pilotrc.yaml", settings)).toBe(expected);
});
