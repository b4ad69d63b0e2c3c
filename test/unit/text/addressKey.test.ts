import { expect, it } from "vitest";
import { addressKey, within } from "../../../server/src/text/paths";

it.each([
	["file:///a/sub%20%281%29/p.yaml", "file:///a/sub%20(1)/p.yaml"],
	["file:///c%3A/x/p.yaml", "file:///C:/x/p.yaml"],
	["file:///a/caf%C3%A9.yaml", "file:///a/café.yaml"],
])("%s is %s", (one, other) => {
	expect(addressKey(one)).toBe(addressKey(other));
});

it("is another for another file", () => {
	expect(addressKey("file:///a/B.yaml")).not.toBe(addressKey("file:///a/b.yaml"));
	expect(addressKey("file:///a/100%25.yaml")).toBe("file:///a/100%.yaml");
	expect(addressKey("file:///a/%zz.yaml")).toBe("file:///a/%zz.yaml");
});

it("what is in a folder is told from what is beside it, in no more time for many", () => {
	const many = Array.from({ length: 10_000 }, (_, index) => `file:///a/m${index % 100}/p${index}.yaml`);
	expect(within(many, new Set(many))).toHaveLength(10_000);
	expect(within(many, new Set(["file:///a/m7", "file:///a/m8/p8.yaml", "file:///a/m"]))).toHaveLength(101);
	expect(within(many, new Set())).toEqual([]);
});
