import { describe, expect, it } from "vitest";
import { nameProblem, proposedName, withEnding } from "../../../client/src/newPilot/fileName";
import { type Asked, askAll } from "../../../client/src/newPilot/steps";

describe("The name of a file", () => {
	it.each([
		["Slimme verlichting (west)", "slimme-verlichting-west.pilot.yaml"],
		["Café Één", "cafe-een.pilot.yaml"],
		["  -- ", "pilot.yaml"],
		["🚲", "pilot.yaml"],
		["Con", "pilot-con.pilot.yaml"],
		["𠀀".repeat(61), `${"𠀀".repeat(60)}.pilot.yaml`],
		["a".repeat(200), `${"a".repeat(60)}.pilot.yaml`],
	])("for %j is %s", (title, name) => {
		expect(proposedName(title)).toBe(name);
		expect(nameProblem(name)).toBe(undefined);
	});

	it.each([
		["a.pilot.yaml", undefined],
		["a.pilot.yml", undefined],
		["pilot.yaml", undefined],
		["mijn pilot.pilot.yaml", undefined],
		[" ", "empty"],
		["a/b.pilot.yaml", "characters"],
		["..\\b.pilot.yaml", "characters"],
		['a"b.pilot.yaml', "characters"],
		["a\nb.pilot.yaml", "characters"],
		["CON.pilot.yaml", "reserved"],
		["lpt1.pilot.yaml", "reserved"],
		["a.yaml", "ending"],
		["apilot.yaml", "ending"],
		["a.pilot.yaml.txt", "ending"],
		[".pilot.yaml", "ending"],
		[`${"a".repeat(245)}.pilot.yaml`, "tooLong"],
		[`${"é".repeat(123)}.pilot.yaml`, "tooLong"],
		[`${"a".repeat(244)}.pilot.yaml`, undefined],
	])("%j is reported as %s", (name, problem) => {
		expect(nameProblem(name)).toBe(problem);
	});

	it.each([
		["/pilots/a.pilot.yaml", "/pilots/a.pilot.yaml"],
		["/pilots/pilot.yml", "/pilots/pilot.yml"],
		["/pilots/a.yaml", "/pilots/a.pilot.yaml"],
		["/pilots/a.pilot", "/pilots/a.pilot.yaml"],
		["/pilots/a.", "/pilots/a.pilot.yaml"],
		["/pilots/a.v2", "/pilots/a.v2.pilot.yaml"],
		["/pilots/A.PILOT.YAML", "/pilots/A.PILOT.YAML"],
		["/C:/pilots/Pilot.yml", "/C:/pilots/Pilot.yml"],
	])("%s is kept as %s where a system let go of its end", (path, kept) => {
		expect(withEnding(path)).toBe(kept);
	});
});

describe("Questions in a row", () => {
	const walk = async (...answers: Asked[]) => {
		const asked: number[] = [];
		const step = (index: number) => {
			asked.push(index);
			return Promise.resolve(answers.shift() ?? "cancelled");
		};
		return { all: await askAll([step, step, step]), asked };
	};
	it.each<[string, Asked[], boolean, number[]]>([
		["go on", ["next", "next", "next"], true, [0, 1, 2]],
		["go back", ["next", "back", "next", "next", "next"], true, [0, 1, 0, 1, 2]],
		["do not go back before the first", ["back", "next", "next", "next"], true, [0, 0, 1, 2]],
		["end when somebody wants no more", ["next", "cancelled"], false, [0, 1]],
	])("%s", async (_, answers, all, asked) => {
		expect(await walk(...answers)).toEqual({ all, asked });
	});
});
