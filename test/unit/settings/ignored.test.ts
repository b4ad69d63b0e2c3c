/** Paths of pilots that the settings of a folder leave alone. */
import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/check/check";
import { documentOf } from "../../../server/src/document/document";
import { PILOTRC_FORMAT } from "../../../server/src/format/formats";
import { readFolderSettings } from "../../../server/src/settings/folderSettings";
import { isIgnored } from "../../../server/src/settings/ignored";
import { isTooInvolved, MAX_PATTERNS } from "../../../server/src/text/patterns";
import { parse } from "../../../server/src/yaml/parse/parse";
import { CONTEXT, marked } from "../support/pilots";

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
	["archive\\**", "archive/old.pilot.yaml", true],
	["archive\\old.pilot.yaml", "archive/old.pilot.yaml", true],
	["'archive\\*.pilot.yaml'", "archive/old.pilot.yaml", true],
	["archive\\", "archive/old.pilot.yaml", true],
	[".\\archive", "archive/old.pilot.yaml", true],
	["'**\\draft-*'", "west/draft-a.pilot.yaml", true],
	["archive\\old.pilot.yaml", "archive/new.pilot.yaml", false],
	["'\\[x\\]*.pilot.yaml'", "[x] a.pilot.yaml", true],
	["'\\*.pilot.yaml'", "a.pilot.yaml", false],
])("%s takes %s: %s", (pattern, path, expected) => {
	const settings = readFolderSettings(`ignore:\n  - ${pattern}\n`);
	expect(isIgnored(`file:///pilots/${path}`, "file:///pilots/.pilotrc.yaml", settings)).toBe(expected);
});

it.each([
	["file:///C:/Users/Jan%20Jansen/pilots/", "archive/caf%C3%A9.pilot.yaml"],
	["file:///c%3A/Users/Jan%20Jansen/pilots/", "archive/cafe%CC%81.pilot.yaml"],
	["file://server/share/pilots/", "archive/caf%C3%A9.pilot.yaml"],
])("takes files of Windows: %s", (folder, path) => {
	const settings = readFolderSettings("ignore:\r\n  - archive\\caf\u00e9.pilot.yaml\r\n");
	expect(isIgnored(folder + path, `${folder}.pilotrc.yaml`, settings)).toBe(true);
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

describe("Patterns that would take for ever", () => {
	const INVOLVED = [
		"*a*a*a*a*a*a*c",
		"?*?*?*?*?*?*c",
		"**/**/**/**/**/c",
		"*a*/*a*/*a*/*a*/c",
		"+(a|aa)c",
		"*(*a)c",
		"+(+(a))c",
		"(a+)+c",
		"@(a|*a)*c",
		"[ab]+[ab]+c",
		"{a,aa}+*c",
		"{a,aa}{a,aa}{a,aa}{a,aa}c",
		"{a,{b,{c,d}}}",
		"(a|aa){20}c",
		`${"a".repeat(5000)}*`,
	];

	it.each(INVOLVED)("%s is reported in the file, and ignores nothing", (pattern) => {
		const text = `ignore:\n  - archive\n  - '${pattern}'\n`;
		const findings = check(documentOf(parse(text), PILOTRC_FORMAT), CONTEXT);
		expect(findings.map((one) => [one.code, marked(text, one)])).toEqual([["file/value", `'${pattern}'`]]);
		const settings = readFolderSettings(text);
		const ignores = (path: string) => isIgnored(`file:///pilots/${path}`, "file:///pilots/.pilotrc.yaml", settings);
		expect([ignores("a".repeat(255)), ignores("archive/a.pilot.yaml")]).toEqual([false, true]);
	});

	it.each([
		...["archive/**", "**/draft-*.pilot.yaml", "*/*/*/*.pilot.yaml", "**/archive/**/*old*.pilot.yaml", "20??-*/**"],
		...["**/*.{yaml,yml}", "**/{a,b}/*.pilot.yaml", "!(a).pilot.yaml", "[ab]*.pilot.yaml", "plan (2).pilot.yaml"],
		...["a+b.pilot.yaml", "west [1].pilot.yaml", "a\\*b\\*c\\*d*"],
	])("%s is not one of them", (pattern) => expect(isTooInvolved(pattern)).toBe(false));

	it("are held against no name that a disk cannot have", () => {
		const settings = readFolderSettings("ignore: ['**']\n");
		const uri = `file:///pilots/${"a".repeat(300)}.pilot.yaml`;
		expect(isIgnored(uri, "file:///pilots/.pilotrc.yaml", settings)).toBe(false);
	});

	it("no more than some of them are tried", () => {
		const text = `ignore:\n${"  - '*a*b*c'\n".repeat(30)}`;
		const findings = check(documentOf(parse(text), PILOTRC_FORMAT), CONTEXT);
		expect(findings).toHaveLength(5);
	});

	it("more lines than anybody writes do not count, which is reported once", () => {
		const text = `ignore:\n${Array.from({ length: 20_000 }, (_, index) => `  - p${index}\n`).join("")}`;
		const findings = check(documentOf(parse(text), PILOTRC_FORMAT), CONTEXT);
		expect(findings.map((one) => [one.code, marked(text, one)])).toEqual([["file/value", `p${MAX_PATTERNS}`]]);
		const settings = readFolderSettings(text);
		const ignores = (path: string) => isIgnored(`file:///pilots/${path}`, "file:///pilots/.pilotrc.yaml", settings);
		expect([ignores("p999/a.pilot.yaml"), ignores("p1000/a.pilot.yaml")]).toEqual([true, false]);
	});
});
