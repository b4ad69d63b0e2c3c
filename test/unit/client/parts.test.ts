import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { partsIn } from "../../../client/src/parts/parts";

const file = readFileSync(join(import.meta.dirname, "..", "..", "..", "snippets", "pilot.code-snippets"), "utf8");

describe("The parts of a pilot", () => {
	it("are all there in each language, and in one at a time", () => {
		const [english, dutch] = [partsIn(file, "en"), partsIn(file, "nl")];
		expect(english.length).toBe(dutch.length);
		expect(english.length + dutch.length).toBe(Object.keys(JSON.parse(file)).length);
		expect(english.map(({ label }) => label).filter((label) => /\(|Nederlands/.test(label))).toEqual([]);
		expect(dutch.find(({ text }) => text.startsWith("title: "))?.text).toContain("Naam van de pilot");
	});
});
