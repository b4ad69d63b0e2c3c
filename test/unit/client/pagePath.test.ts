import { describe, expect, it } from "vitest";
import { fileOf, guideIn, isPage } from "../../../client/src/pagePath";

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

	it("have a guide, which is a page by a name that people read", () => {
		expect([guideIn("en"), guideIn("nl")].every(isPage)).toBe(true);
		expect(new Set([guideIn("en"), guideIn("nl")]).size).toBe(2);
	});

	it.each(["/Guide.md", "/Uitleg.md", "/README.md", "/README.nl.md"])("have the same guide behind %s", (path) => {
		expect([fileOf(path, "en"), fileOf(path, "nl")]).toEqual(["/README.md", "/README.nl.md"]);
	});

	it.each(["/why/no-payer.md", "/why/no-payer.nl.md"])("are in the language of the reader, such as %s", (path) => {
		expect([fileOf(path, "en"), fileOf(path, "nl")]).toEqual(["/why/no-payer.md", "/why/no-payer.nl.md"]);
	});
});
