/** A pilot that somebody begins: its text, and what may be chosen. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { NewPilotChoicesResult, NewPilotParams, NewPilotResult } from "../../server/src/protocol/protocol";
import { type Client, PLAIN_CLIENT, startClient } from "./client";

let folder: string;
let client: Client | undefined;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "pilots é-"));
});
afterEach(async () => {
	rmSync(folder, { recursive: true });
});

const begin = (given: Partial<NewPilotParams>) => {
	const uri = pathToFileURL(join(folder, "nieuw.pilot.yaml")).href;
	const all = { uri, title: "Stil: #1", municipality: "'s-Hertogenbosch", status: "idea", traits: [] };
	return client?.connection.sendRequest<NewPilotResult>("pilot/newPilot", { ...all, ...given });
};

it.each([
	["nl", "Idee", "persoonsgegevens"],
	["en", "idea", "personal data"],
])("what may be chosen is listed in %s", async (locale, status, trait) => {
	client = await startClient(PLAIN_CLIENT, { locale });
	const { statuses, traits } = await client.connection.sendRequest<NewPilotChoicesResult>("pilot/newPilotChoices", {});
	expect(statuses[0]).toEqual({
		value: "idea",
		label: expect.stringMatching(new RegExp(status, "i")),
		description: expect.stringMatching(/\w/),
		asked: 4,
	});
	const personal = traits.find(({ value }) => value === "personal-data");
	expect(personal?.label).toMatch(new RegExp(trait, "i"));
	expect([personal?.laws.length, personal?.words.includes("naam"), personal?.words.includes("name")]).toEqual([
		1,
		true,
		true,
	]);
});

it("has the laws of the folder too, and the range of its first unanswered question", async () => {
	writeFileSync(join(folder, ".pilotrc.yaml"), "regulations: eigen.yaml\n");
	writeFileSync(
		join(folder, "eigen.yaml"),
		`regulations:
  - id: westerhaven-camera
    name: Cameraregels van Westerhaven
    strongTraits: [sensors-in-public-space]
`,
	);
	client = await startClient(PLAIN_CLIENT);
	const made = await begin({ traits: ["sensors-in-public-space"] });
	expect(made?.text).toContain(
		'title: "Stil: #1"\nmunicipality: "\'s-Hertogenbosch"\nstatus: idea\ntraits: [sensors-in-public-space]\n',
	);
	expect(made?.text).toContain("    - regulation: westerhaven-camera\n      status: open\n");
	expect(made?.laws).toEqual(["Cameraregels van Westerhaven"]);
	const line = made?.text.split("\n")[made.range.start.line];
	expect(line).toMatch(/^themes:|^ {2}-/);
});

it("has nothing but unanswered questions once it is opened", async () => {
	client = await startClient(PLAIN_CLIENT);
	const made = await begin({ status: "preparing", traits: ["personal-data", "sensors-in-public-space"] });
	client.open(made?.text ?? "");
	const codes = (await client.pushed(1)).map(({ code }) => String(code));
	expect(codes.length).toBeGreaterThan(5);
	expect(codes.filter((code) => code.includes("/") && code !== "success/regulations-to-consider")).toEqual([]);
});
