import { describe, expect, it } from "vitest";
import { isFileName, isRelativePath, resolvePath } from "../../../server/src/text/paths";

describe("a path", () => {
	it.each([
		"./a",
		"../a/b c",
		"./a.pdf#page=2",
		".\\a",
		"..\\a\\b",
		"plan.pdf",
		"Plan_2026.DOCX",
		"docs/plan.md",
		"plan.pdf#kop",
	])("is %j", (text) => expect(isRelativePath(text)).toBe(true));
	it.each([
		...[
			"",
			".",
			"..",
			"./",
			"...",
			"a",
			"see ./a",
			"westerhaven.nl",
			"versie 2.0",
			"art. 3.pdfs",
			"Zie nota.pdf",
			"en/of",
		],
		...["/etc/passwd", "\\\\server\\share\\a.pdf", "~/a.pdf", "C:\\a.pdf", "file:///a.pdf", "command:a.pdf", "a:b.pdf"],
		...["javascript:a.md", "https://a.example/b.pdf", "./a\u0000b", "./<b>.pdf", "./a\ud800.pdf", "a?.pdf", "./a\nb"],
	])("is not %j", (text) => expect(isRelativePath(text)).toBe(false));
	it("with spaces is a file name where a file is asked for", () => {
		expect(isFileName("Green plan 2026.pdf")).toBe(true);
		expect(isFileName("Green plan 2.0")).toBe(false);
		expect(isFileName("file:Green plan.pdf")).toBe(false);
	});
});

describe("a path leads", () => {
	const PILOT = "file:///work/pilots/noise/a.pilot.yaml";
	const resolve = (text: string, base = PILOT, folders = ["file:///work/pilots"]) => resolvePath(base, text, folders);
	it.each([
		["b.pdf", "file:///work/pilots/noise/b.pdf"],
		["./b.pdf", "file:///work/pilots/noise/b.pdf"],
		["../b.pdf", "file:///work/pilots/b.pdf"],
		["..\\plans\\b.pdf", "file:///work/pilots/plans/b.pdf"],
		["./a/.././/b.pdf", "file:///work/pilots/noise/b.pdf"],
		["../../pilots/b.pdf", "file:///work/pilots/b.pdf"],
		["./Één plan (2).pdf", "file:///work/pilots/noise/%C3%89%C3%A9n%20plan%20(2).pdf"],
		["./two%20words.pdf", "file:///work/pilots/noise/two%20words.pdf"],
		["./100%.pdf", "file:///work/pilots/noise/100%25.pdf"],
		["./b.pdf#page=3", "file:///work/pilots/noise/b.pdf#page%3D3"],
		["./Plan #3.pdf", "file:///work/pilots/noise/Plan%20%233.pdf"],
		["./..%252fb.pdf", "file:///work/pilots/noise/..%252fb.pdf"],
	])("with %j to %s", (text, address) => expect(resolve(text)).toBe(address));

	it.each([
		...["../../b.pdf", "../../../../../../b.pdf", "../../other/b.pdf", "../../pilots-other/b.pdf", "../../pilots"],
		...[
			"..%2f..%2fb.pdf",
			"..%2F..%2Fb.pdf",
			"%2e%2e/%2e%2e/b.pdf",
			"..%5c..%5cb.pdf",
			"..\\..\\b.pdf",
			".. /.. /b.pdf",
		],
		...[".../b.pdf", "./", "./..", "../.", "./%00.pdf", "file:///work/pilots/b.pdf", "command:x", "/work/pilots/b.pdf"],
		...["//work/pilots/b.pdf", "C:\\work\\b.pdf", "./\ud800.pdf"],
	])("with %j nowhere", (text) => expect(resolve(text)).toBeUndefined());

	it("to any of the open folders, and to no folder beside them", () => {
		const folders = ["file:///work/pilots/", "file:///plans"];
		expect(resolve("../../../plans/b.pdf", PILOT, folders)).toBe("file:///plans/b.pdf");
		expect(resolve("../../../plans2/b.pdf", PILOT, folders)).toBeUndefined();
	});

	it("from a document outside all folders no further than its own", () => {
		expect(resolve("./b.pdf", PILOT, ["file:///plans"])).toBe("file:///work/pilots/noise/b.pdf");
		expect(resolve("../b.pdf", PILOT, ["file:///plans"])).toBeUndefined();
		expect(resolve("../../../plans/b.pdf", PILOT, ["file:///plans"])).toBeUndefined();
		expect(resolve("../b.pdf", PILOT, [])).toBeUndefined();
	});

	it("within virtual folders and on other drives and hosts", () => {
		expect(resolve("../b.pdf", "vscode-vfs://github/o/r/p/a.pilot.yaml", ["vscode-vfs://github/o/r"])).toBe(
			"vscode-vfs://github/o/r/b.pdf",
		);
		expect(resolve("../b.pdf", "file:///c%3A/w/p/a.pilot.yaml", ["file:///C:/w"])).toBe("file:///c%3A/w/b.pdf");
		expect(resolve("../b.pdf", "file:///c%3A/w/cafe%CC%81/p/a.pilot.yaml", ["file:///C:/w/caf%C3%A9"])).toBe(
			"file:///c%3A/w/cafe%CC%81/b.pdf",
		);
		expect(resolve("b.pdf", "file://server/share/a.pilot.yaml", [])).toBe("file://server/share/b.pdf");
		expect(resolve("../b.pdf", "file://server/share/p/a.pilot.yaml", ["file:///share"])).toBeUndefined();
	});

	it.each(["untitled:Untitled-1", "untitled:/work/a.pilot.yaml", ""])("from %j nowhere", (base) =>
		expect(resolve("./b.pdf", base, [])).toBeUndefined(),
	);
});
