import { describe, expect, it } from "vitest";
import { allPages, isPage } from "../../../client/src/pagePath";

describe("The pages", () => {
	it.each(["/README.md", "/README.nl.md", "/why/target-is-baseline.md", "/why/target-is-baseline.nl.md"])(
		"hold %s",
		(path) => {
			expect(isPage(path)).toBe(true);
		},
	);

	it.each([
		"/",
		"/why",
		"why/target-is-baseline.md",
		"/../../package.json",
		"/../../README.md",
		"/why/../../../README.md",
		"/why/a/b.md",
		"//host/a.md",
		"/why\\..\\a.md",
		"/why/a.md/..",
	])("do not hold %s", (path) => {
		expect(isPage(path)).toBe(false);
	});

	it("have a list in each language", () => {
		expect([allPages("en"), allPages("nl")]).toEqual(["/README.md", "/README.nl.md"]);
		expect([allPages("en"), allPages("nl")].every(isPage)).toBe(true);
	});
});
