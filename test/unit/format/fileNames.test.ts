/** One rule for the names of pilots, for those who look at a name and for those who look through folders. */
import picomatch from "picomatch";
import { expect, it } from "vitest";
import { PILOT_FILES as FILES_OF_CLIENT } from "../../../client/src/pilotFiles";
import { isPilotFile, PILOT_FILES } from "../../../server/src/format/fileNames";

const isFound = picomatch(PILOT_FILES, { dot: true });

it.each([
	["pilot.yaml", true],
	["Pilot.yaml", true],
	["PILOT.YML", true],
	["a/b/pilot.yml", true],
	["x.pilot.yaml", true],
	["X.PILOT.YAML", true],
	["wijk noord/é.Pilot.Yml", true],
	[".github/a.pilot.yaml", true],
	["nopilot.yaml", false],
	["pilot.yaml.bak", false],
	["pilot.json", false],
	["pilot-yaml", false],
	["pilot.yaml/values.yaml", false],
	["docker-compose.yaml", false],
])("%s: %s", (path, is) => {
	expect([isPilotFile(path), isFound(path)]).toEqual([is, is]);
});

it("addresses and paths of Windows end in names too", () => {
	expect(["file:///c%3A/p/Pilot.yaml", "C:\\p\\pilot.yaml"].map(isPilotFile)).toEqual([true, true]);
});

it("the client looks for what the server reads", () => {
	expect(FILES_OF_CLIENT).toBe(PILOT_FILES);
});
