/** Of the fixes for a finding at most one is preferred, and one is, unless several are equally good. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fixesOf } from "../../../server/src/check/core/finding";
import { findings } from "../support/pilots";

const FOLDER = new URL("../../precision/pilots/", import.meta.url);
const PILOTS = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), "utf8"));

const found = PILOTS.flatMap((text) =>
	findings(text).map((finding) => ({
		code: finding.code,
		fixes: fixesOf(finding).filter(({ suppresses }) => suppresses !== true),
	})),
);

it("never two", () => {
	const twice = found.filter(({ fixes }) => fixes.filter(({ preferred }) => preferred === true).length > 1);
	expect(twice.map(({ code }) => code)).toEqual([]);
	expect(found.length).toBeGreaterThan(200);
});

it("one, but where somebody has to choose whether a law applies or data is personal, or to type or pick an answer", () => {
	const none = found.filter(({ fixes }) => fixes.length > 0 && fixes.every(({ preferred }) => preferred !== true));
	const [rules, missing] = [true, false].map((isRule) => none.filter(({ code }) => code.includes("/") === isRule));
	expect([...new Set(rules?.map(({ code }) => code))].sort()).toEqual([
		"file/value",
		"success/personal-data-overlooked",
		"success/regulations-to-consider",
	]);
	const narrow = missing?.flatMap(({ fixes }) => fixes).filter(({ title }) => title.en.startsWith("Add a blank"));
	expect(narrow?.length).toBeLessThan(missing?.length ?? 0);
});
