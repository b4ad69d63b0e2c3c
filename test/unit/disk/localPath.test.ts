/** Addresses of files as Windows has them, asked for anywhere. */
import { describe, expect, it } from "vitest";
import { localPath, pathKey, spelledAsOnDisk } from "../../../server/src/disk/localPath";
import { folderSettingsFiles } from "../../../server/src/settings/folderSettings";
import { resolvePath, rootOf } from "../../../server/src/text/paths";

/** A pilot, and the folder above which there is nothing. */
const PILOTS = [
	["file:///C:/pilots/noise/a.pilot.yaml", "C:\\"],
	["file:///c%3A/pilots/noise/a.pilot.yaml", "c:\\"],
	["file:///c%3a/a.pilot.yaml", "c:\\"],
	["file:///Z:/a.pilot.yaml", "Z:\\"],
	["file:///C:/Mijn%20pilots/caf%C3%A9/cafe%CC%81/%231/a.pilot.yaml", "C:\\"],
	["file://server/share/noise/a.pilot.yaml", "\\\\server\\share\\"],
	["file://server/share/a.pilot.yaml", "\\\\server\\share\\"],
	["file://wsl.localhost/Ubuntu/home/me/a.pilot.yaml", "\\\\wsl.localhost\\Ubuntu\\"],
] as const;

describe.each(PILOTS)("%s", (uri, top) => {
	const inFolder = (address: string) => localPath(address, true)?.replace(/[^\\]+$/, "");

	it("has its settings in its own folder, or above it as far as there is anything", () => {
		const folders = folderSettingsFiles(uri).map(inFolder);
		expect(folders[0]).toBe(inFolder(uri));
		expect(folders.at(-1)).toBe(top);
		expect(folders.every((folder) => folder?.startsWith(top))).toBe(true);
	});

	it("has no file above the top", () => {
		const depth = uri.slice(rootOf(uri).length).split("/").length - 2;
		const laws = (steps: number) => resolvePath(uri, `${"../".repeat(steps)}laws.yaml`, [rootOf(uri)]);
		expect(localPath(laws(depth) ?? "", true)).toBe(`${top}laws.yaml`);
		for (let more = 1; more < 4; more++) {
			expect(laws(depth + more)).toBeUndefined();
		}
	});
});

it.each([
	["file:///C:/a%20b/%C3%A9.yaml", "C:\\a b\\é.yaml"],
	["file:///c%3A/a.yaml", "c:\\a.yaml"],
	["file://server/share/a.yaml", "\\\\server\\share\\a.yaml"],
	["file:///.pilotrc.yaml", undefined],
	["file:///C:/a%2Fb.yaml", undefined],
	["file:///C:/a%5cb.yaml", undefined],
	["untitled:Untitled-1", undefined],
	["vscode-vfs://github/o/r/a.yaml", undefined],
	["", undefined],
])("%s is %s on Windows", (uri, path) => expect(localPath(uri, true)).toBe(path));

it("is none for a server elsewhere than on Windows", () => {
	expect(localPath("file:///C:/a.yaml", false)).toBe("/C:/a.yaml");
	expect(localPath("file://server/share/a.yaml", false)).toBeUndefined();
});

describe("One file", () => {
	it.each([
		["win32", "C:\\Pilots\\Caf\u00e9.pilot.yaml", "c:\\pilots\\CAFE\u0301.Pilot.YAML", true],
		["darwin", "/Pilots/Caf\u00e9.pilot.yaml", "/pilots/Cafe\u0301.pilot.yaml", true],
		["linux", "/pilots/caf\u00e9.pilot.yaml", "/pilots/cafe\u0301.pilot.yaml", false],
		["linux", "/pilots/a.pilot.yaml", "/pilots/A.pilot.yaml", false],
		["win32", "C:\\a.pilot.yaml", "D:\\a.pilot.yaml", false],
	])("on %s: %s and %s, %s", (platform, one, other, isSame) => {
		expect(pathKey(one, platform) === pathKey(other, platform)).toBe(isSame);
	});

	it.each([
		["win32", "c:\\users\\jan jansen\\x.PILOT.yaml", "C:\\Users\\Jan Jansen\\x.pilot.yaml", true],
		["darwin", "/Users/jan/Cafe\u0301.pilot.yaml", "/Users/jan/Caf\u00e9.pilot.yaml", true],
		// A link has a name of its own.
		["win32", "C:\\a.pilot.yaml", "C:\\b.pilot.yaml", false],
		["linux", "/X.pilot.yaml", "/x.pilot.yaml", false],
	])("on %s is shown as its folder has it: %s is %s", (platform, path, real, isTaken) => {
		expect(spelledAsOnDisk(path, platform, () => real)).toBe(isTaken ? real : path);
	});
});
