/** The examples are what they say: the good ones silent, the others with the gaps they are there for, all of them pilots. */
import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import schema from "../../schemas/pilot.schema.json";
import { check } from "../../server/src/check/check";
import { read } from "./support/pilots";

const FOLDER = new URL("../../examples/", import.meta.url);
/** The day on which they were written; none of them depends on it for years. */
const DAYS = ["2026-11-23", "2027-07-01"];
const GOOD = ["cycle-path-counting", "koele-plekken", "volle-containers"];
const GAPS: Readonly<Record<string, readonly string[]>> = {
	"air-quality-harbour": [
		"why.problem",
		"why.goals.indicator",
		"why.businessCase.objective",
		"why.businessCase.endorsedBy",
	],
	"parkeerdruk-sportpark": [
		"file/unknown-key",
		"file/date",
		"file/value",
		"file/type",
		"why.publicValue",
		"control.commissioner",
	],
	"smart-bins-centre": ["success.scaling.decideOn", "success.compliance.owner", "control.management", "control.growth"],
};

const ajv = new Ajv({ strict: false, validateFormats: false });
const fitsSchema = ajv.compile(schema);

function text(name: string): string {
	return readFileSync(new URL(`${name}.pilot.yaml`, FOLDER), "utf8");
}

function codesOn(day: string, name: string): string[] {
	return check(read(text(name)), { today: day }).map(({ code }) => code);
}

it("are six, three of them in Dutch, each of 100 to 250 lines", () => {
	const names = readdirSync(FOLDER).filter((name) => name.endsWith(".pilot.yaml"));
	expect(names.sort()).toEqual([...GOOD, ...Object.keys(GAPS)].map((name) => `${name}.pilot.yaml`).sort());
	for (const name of names) {
		const lines = readFileSync(new URL(name, FOLDER), "utf8").trimEnd().split("\n").length;
		expect(lines, name).toBeGreaterThanOrEqual(100);
		expect(lines, name).toBeLessThanOrEqual(250);
	}
});

describe.each(GOOD)("%s", (name) => {
	it.each(DAYS)("has no finding on %s", (day) => expect(codesOn(day, name)).toEqual([]));
	it("is accepted by the schema alone", () => expect(fitsSchema(parse(text(name))) || fitsSchema.errors).toBe(true));
});

describe.each(Object.entries(GAPS))("%s", (name, gaps) => {
	it("has the gaps that it shows", () =>
		expect(codesOn("2026-11-23", name)).toEqual(expect.arrayContaining([...gaps])));
	it("is refused by the schema alone", () => expect(fitsSchema(parse(text(name)))).toBe(false));
});
