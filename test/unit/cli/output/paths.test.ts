/** How paths are shown, on Windows and elsewhere, and the way back. */
import { posix, win32 } from "node:path";
import { describe, expect, it } from "vitest";
import { pathOfUri, shownPath, uriOf } from "../../../../server/src/cli/output/paths";

describe.each([
	["below the folder", "C:\\pilots", "C:\\pilots\\noise\\a.pilot.yaml", "noise/a.pilot.yaml"],
	["with the slashes of a pattern", "C:\\pilots", "C:/pilots/noise/a.pilot.yaml", "noise/a.pilot.yaml"],
	["beside the folder", "C:\\pilots\\noise", "C:\\pilots\\light\\a.pilot.yaml", "../light/a.pilot.yaml"],
	["of which the name goes on", "C:\\pilots", "C:\\pilots2\\a.pilot.yaml", "../pilots2/a.pilot.yaml"],
	["in other capitals", "C:\\Pilots", "c:\\pilots\\a.pilot.yaml", "a.pilot.yaml"],
	["below the drive", "C:\\", "C:\\a.pilot.yaml", "a.pilot.yaml"],
	["on another drive", "C:\\pilots", "D:\\a.pilot.yaml", "D:/a.pilot.yaml"],
	["on a server", "C:\\pilots", "\\\\server\\share\\a.pilot.yaml", "//server/share/a.pilot.yaml"],
	["below a share", "\\\\server\\share", "\\\\server\\share\\n\\a.pilot.yaml", "n/a.pilot.yaml"],
	[
		"with spaces and accents",
		"Z:\\Mijn pilots",
		"Z:\\Mijn pilots\\cafe\u0301 é #1 100%\\a.yaml",
		"cafe\u0301 é #1 100%/a.yaml",
	],
])("On Windows a path %s", (_, cwd, path, shown) => {
	it("is shown from the folder, with /", () => expect(shownPath(path, cwd, win32)).toBe(shown));
	it("has an address, which leads back to it", () => {
		expect(pathOfUri(uriOf(cwd, shown, win32), cwd, win32)).toBe(shown);
		expect(pathOfUri(uriOf(cwd, path, win32), cwd, win32)).toBe(shown);
	});
});

it("Elsewhere a name may have a backslash", () => {
	expect(shownPath("/p/a\\b.pilot.yaml", "/p", posix)).toBe("a\\b.pilot.yaml");
	expect(pathOfUri(uriOf("/p", "a\\b.pilot.yaml", posix), "/p", posix)).toBe("a\\b.pilot.yaml");
});

it("What is no path of this machine is shown as it is", () => {
	expect(pathOfUri("file:///a.yaml", "C:\\", win32)).toBe("file:///a.yaml");
});
