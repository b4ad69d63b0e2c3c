import { describe, expect, it } from "vitest";
import { completeName, nameProblem, proposedName } from "../../../client/src/newPilot/fileName";
import { type Asked, askAll } from "../../../client/src/newPilot/steps";

describe("The name of a file", () => {
	it.each([
		["Slimme verlichting (west)", "slimme-verlichting-west.pilot.yaml"],
		["Café Één", "cafe-een.pilot.yaml"],
		["  -- ", "pilot.yaml"],
		["🚲", "pilot.yaml"],
		["Con", "pilot-con.pilot.yaml"],
		["NUL", "pilot-nul.pilot.yaml"],
		["Pilot", "pilot.yaml"],
		["Pilot pilot", "pilot.yaml"],
		["Stille straten pilot", "stille-straten.pilot.yaml"],
		["zuid.pilot.yaml", "zuid.pilot.yaml"],
		["Autopilot", "autopilot.pilot.yaml"],
		["Pilot Zuid", "pilot-zuid.pilot.yaml"],
		["'s-Gravenhage: camera's", "s-gravenhage-cameras.pilot.yaml"],
		["C:\\pilots/../a?*", "c-pilots-a.pilot.yaml"],
		["ĳsbaan ﬁets", "ijsbaan-fiets.pilot.yaml"],
		[`${"a".repeat(59)} b`, `${"a".repeat(59)}.pilot.yaml`],
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
		["aux .pilot.yaml", "reserved"],
		["com¹.pilot.yaml", "reserved"],
		["CONOUT$.pilot.yaml", "reserved"],
		["console.pilot.yaml", undefined],
		["com10.pilot.yaml", undefined],
		["zuid .pilot.yaml", "ending"],
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
		["zuid", "zuid.pilot.yaml"],
		[" zuid ", "zuid.pilot.yaml"],
		["zuid.", "zuid.pilot.yaml"],
		["zuid.yaml", "zuid.pilot.yaml"],
		["zuid.yml", "zuid.pilot.yaml"],
		["zuid.pilot", "zuid.pilot.yaml"],
		["zuid.pilot.yaml", "zuid.pilot.yaml"],
		["zuid.pilot.yml", "zuid.pilot.yml"],
		["ZUID.PILOT.YAML", "ZUID.PILOT.YAML"],
		["zuid.pilot.yaml.yaml", "zuid.pilot.yaml"],
		["zuid.pilot.pilot.yaml", "zuid.pilot.yaml"],
		["zuid.yaml.pilot.yaml", "zuid.pilot.yaml"],
		["zuid .pilot.yaml", "zuid.pilot.yaml"],
		["zuid.v2", "zuid.v2.pilot.yaml"],
		["autopilot", "autopilot.pilot.yaml"],
		["pilot", "pilot.pilot.yaml"],
		["pilot.yaml", "pilot.yaml"],
		["Pilot.yml", "Pilot.yml"],
		["cafe\u0301", "café.pilot.yaml"],
	])("%j is completed to %s", (typed, name) => {
		expect(completeName(typed)).toBe(name);
		expect(completeName(name)).toBe(name);
		expect(nameProblem(name)).toBe(undefined);
	});

	it.each([
		["", "empty"],
		["  ", "empty"],
		[".pilot.yaml", "ending"],
		["zuid.txt", "ending"],
		["zuid.pilot.yaml.txt", "ending"],
		["con", "reserved"],
		["a/b", "characters"],
	])("%j is not completed to anything that will do: %s", (typed, problem) => {
		expect(nameProblem(completeName(typed))).toBe(problem);
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
