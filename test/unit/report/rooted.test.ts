/** Paths from the top of a repository. */
import { expect, it } from "vitest";
import { jsonWriter } from "../../../server/src/report/json";
import { rootedPath, rootedWriter } from "../../../server/src/report/rooted";
import { PERIOD, UNREADABLE, write } from "../support/reports";

it.each([
	["x.pilot.yaml", "a/b/", "a/b/x.pilot.yaml"],
	["c/x.pilot.yaml", "a/", "a/c/x.pilot.yaml"],
	["../x.pilot.yaml", "a/b/", "a/x.pilot.yaml"],
	["../../x.pilot.yaml", "a/", "../x.pilot.yaml"],
	["..x/y.pilot.yaml", "a/", "a/..x/y.pilot.yaml"],
	["D:/x.pilot.yaml", "a/", "D:/x.pilot.yaml"],
	["//server/share/x.pilot.yaml", "a/", "//server/share/x.pilot.yaml"],
])("%s in %s is %s", (path, folder, expected) => {
	expect(rootedPath(path, folder)).toBe(expected);
});

it("A report names all files so, those that findings point to as well", () => {
	const related = { path: "../other.pilot.yaml", message: "here", range: PERIOD.findings[0]?.range as never };
	const file = { ...PERIOD, findings: PERIOD.findings.map((finding) => ({ ...finding, related: [related] })) };
	const { files } = JSON.parse(write({ files: [file, UNREADABLE] }, rootedWriter(jsonWriter, "sub/pilots/")));
	expect(files.map(({ path }: { path: string }) => path)).toEqual([
		"sub/pilots/period.pilot.yaml",
		"sub/pilots/latin é.pilot.yaml",
	]);
	expect(files[0].findings[0].related[0].path).toBe("sub/other.pilot.yaml");
	expect(rootedWriter(jsonWriter, "")).toBe(jsonWriter);
});
