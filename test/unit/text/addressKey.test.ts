import { expect, it } from "vitest";
import { addressKey, within } from "../../../server/src/text/paths";

it.each([
	["file:///a/sub%20%281%29/p.yaml", "file:///a/sub%20(1)/p.yaml"],
	["file:///c%3A/x/p.yaml", "file:///C:/x/p.yaml"],
	["file:///a/caf%C3%A9.yaml", "file:///a/café.yaml"],
	["file:///a/cafe%CC%81.yaml", "file:///a/caf%C3%A9.yaml"],
	["file:///C:\\x\\p.yaml", "file:///c%3a/x/p.yaml"],
	["file:///C:\\x/p.yaml", "file:///c:/x/p.yaml"],
	["file:///C%3A%5Cx%5Cp.yaml", "file:///c:/x/p.yaml"],
	["file://C:/x/p.yaml", "file:///c:/x/p.yaml"],
	["file:/C:/x/p.yaml", "file:///c:/x/p.yaml"],
	["file://localhost/C:/x/p.yaml", "file:///c:/x/p.yaml"],
	["file:///C:", "file:///c%3A"],
	["file://SERVER/share/p.yaml", "file://server/share/p.yaml"],
	["file://server\\share\\p.yaml", "file://server/share/p.yaml"],
])("%s is %s", (one, other) => {
	expect(addressKey(one)).toBe(addressKey(other));
});

it("is another for another file", () => {
	expect(addressKey("file:///a/B.yaml")).not.toBe(addressKey("file:///a/b.yaml"));
	expect(addressKey("file:///a/b\\c.yaml")).not.toBe(addressKey("file:///a/b/c.yaml"));
	expect(addressKey("file:///C:/x/p.yaml")).not.toBe(addressKey("file:///D:/x/p.yaml"));
	expect(addressKey("file://server/share/p.yaml")).not.toBe(addressKey("file:///server/share/p.yaml"));
	expect(addressKey("vscode-vfs://github/O/p.yaml")).not.toBe(addressKey("vscode-vfs://github/o/p.yaml"));
	expect(addressKey("file:///a/100%25.yaml")).toBe("file:///a/100%.yaml");
	expect(addressKey("file:///a/%zz.yaml")).toBe("file:///a/%zz.yaml");
});

it("what is in a folder is distinguished from what is beside it, in no more time for many", () => {
	const many = Array.from({ length: 10_000 }, (_, index) => `file:///a/m${index % 100}/p${index}.yaml`);
	expect(within(many, new Set(many))).toHaveLength(10_000);
	expect(within(many, new Set(["file:///a/m7", "file:///a/m8/p8.yaml", "file:///a/m"]))).toHaveLength(101);
	expect(within(many, new Set())).toEqual([]);
});
