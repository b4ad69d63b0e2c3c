/** The compiled validator: finds what has the wrong shape, asks for nothing that is missing, and stands on its own. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type validatePilot from "../../../server/src/format/generated/validatePilot";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const COMPILED = join(ROOT, "server", "src", "format", "generated", "validatePilot.js");

let validate: typeof validatePilot;

beforeAll(async () => {
	execFileSync(process.execPath, [join(ROOT, "scripts", "compile-schema.mjs")]);
	validate = (await import(pathToFileURL(COMPILED).href)).default;
});

describe("a value of the right shape", () => {
	it.each([
		["nothing at all", {}],
		["empty lists", { themes: [], traits: [], why: { goals: [] } }],
		[
			"texts, numbers, dates and choices",
			{ title: "Proef", status: "idea", period: { start: "2027-03-01" }, why: { goals: [{ target: 2.5 }] } },
		],
		["a law by a name of its own", { success: { compliance: [{ regulation: "Onze eigen regel", status: "met" }] } }],
		["a date that does not exist, which has a finding elsewhere", { period: { end: "2027-02-31" } }],
	])("%s", (_, pilot) => {
		expect(validate(pilot)).toBe(true);
	});
});

describe("a value of the wrong shape", () => {
	it.each([
		["a key that the format does not have", { titel: "Proef" }, "additionalProperties", ""],
		["a list where a text is due", { title: ["Proef"] }, "type", "/title"],
		["a text where a list is due", { themes: "economy" }, "type", "/themes"],
		["a text where an object is due", { why: { goals: ["Minder afval"] } }, "type", "/why/goals/0"],
		["a text where a number is due", { why: { goals: [{}, { target: "tien" }] } }, "type", "/why/goals/1/target"],
		["a word that is none of the choices", { traits: ["camera", "sensoren"] }, "enum", "/traits/1"],
		["a date in another notation", { period: { start: "1-3-2027" } }, "pattern", "/period/start"],
	])("%s", (_, pilot, keyword, instancePath) => {
		expect(validate(pilot)).toBe(false);
		expect(validate.errors).toMatchObject([{ keyword, instancePath }]);
	});

	it("is found everywhere at once", () => {
		expect(validate({ title: 1, status: "bezig", control: { vision: true }, extra: 1 })).toBe(false);
		expect(validate.errors).toHaveLength(4);
	});
});

it("needs no other code and evaluates none", () => {
	expect(readFileSync(COMPILED, "utf8")).not.toMatch(/\brequire\(|\bimport\b|new Function|\beval\(/);
});
