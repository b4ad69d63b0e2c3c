/** What holds for a file, whichever way its text is read, on Windows and elsewhere. */
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../../server/src/format/regulations";
import { createSettings, type SettingsOptions } from "../../../server/src/settings/settings";
import { addressKey } from "../../../server/src/text/paths";

/** Keeps count of what is read. */
function settingsOver(files: Readonly<Record<string, string>>, more: Omit<SettingsOptions, "read"> = {}) {
	const byKey = new Map(Object.entries(files).map(([uri, text]) => [addressKey(uri), text]));
	const asked: string[] = [];
	const settings = createSettings({
		read(uri) {
			asked.push(uri);
			return byKey.get(addressKey(uri));
		},
		...more,
	});
	return { ...settings, asked };
}

const LAWS = "regulations:\n  - id: own-law\n    name: Our law\n";
const RULES = "rules: {why.problem: warning}\n";

/** A folder below the top, and the top. */
describe.each([
	["file:///home/ann/", "file:///"],
	["file:///C:/pilots/", "file:///C:/"],
	["file:///c%3A/pilots/", "file:///c%3A/"],
	["file://server/share/pilots/", "file://server/share/"],
	["vscode-vfs://github/org/repo/", "vscode-vfs://github/"],
])("In %s", (folder, top) => {
	const pilot = `${folder}noise/a.pilot.yaml`;

	it.each([`${folder}noise/`, folder, top])("settings hold for all below them: %s", (at) => {
		for (const name of [".pilotrc.yaml", ".pilotrc.yml"]) {
			const settings = settingsOver({ [at + name]: RULES });
			expect(settings.fileFor(pilot)).toBe(at + name);
			expect(settings.settingsFor(pilot)?.severities.get("why.problem")).toBe("warning");
		}
	});

	it("nothing above the top is read", () => {
		const settings = settingsOver({});
		expect(settings.fileFor(pilot)).toBeUndefined();
		expect(settings.settingsFor(pilot)).toBeUndefined();
		expect(settings.asked.every((uri) => uri.startsWith(top))).toBe(true);
		expect(settings.asked).toEqual(settings.candidatesFor(pilot));
	});

	it("laws stand where the settings say, above them too, but not above the top", () => {
		const named = (path: string) => {
			const settings = settingsOver({
				[`${folder}.pilotrc.yaml`]: `regulations: ${path}\n`,
				[`${folder}laws/own.yaml`]: LAWS,
				[`${top}own.yaml`]: LAWS,
			});
			return [
				settings.regulationsFileFor(pilot),
				settings.catalogueFor(pilot).regulations.some(({ id }) => id === "own-law"),
			];
		};
		expect(named("laws/own.yaml")).toEqual([expect.stringMatching(/\/laws\/own\.yaml$/), true]);
		expect(named("gone.yaml")).toEqual([expect.stringMatching(/\/gone\.yaml$/), false]);
		expect(named("../".repeat(9).concat("own.yaml"))).toEqual([undefined, false]);
	});

	it("paths that are ignored count from the settings", () => {
		const settings = settingsOver({ [`${folder}.pilotrc.yaml`]: "ignore: [noise, '!noise/b.pilot.yaml']\n" });
		expect(settings.isIgnored(pilot)).toBe(true);
		expect(settings.isIgnored(`${folder}noise/b.pilot.yaml`)).toBe(false);
		expect(settings.isIgnored(`${folder}light/a.pilot.yaml`)).toBe(false);
	});
});

describe("Of several settings", () => {
	const files = {
		"file:///.pilotrc.yaml": RULES,
		"file:///a/.pilotrc.yaml": "ignore: []\n",
		"file:///a/.pilotrc.yml": RULES,
	};

	it("only the nearest counts, and of two in one folder the first", () => {
		const settings = settingsOver(files);
		expect(settings.fileFor("file:///a/b/x.pilot.yaml")).toBe("file:///a/.pilotrc.yaml");
		expect(settings.settingsFor("file:///a/x.pilot.yaml")?.severities.size).toBe(0);
		expect(settings.settingsFor("file:///x.pilot.yaml")?.severities.size).toBe(1);
	});

	it("those that are given hold for all, and their paths count from another folder", () => {
		const only = { uri: "file:///ci/strict.yaml", from: "file:///a/.pilotrc.yaml" };
		const settings = settingsOver({ ...files, [only.uri]: "ignore: [x.pilot.yaml]\n" }, { only });
		expect(settings.candidatesFor("file:///a/x.pilot.yaml")).toEqual([only.uri]);
		expect(settings.fileFor("file:///a/x.pilot.yaml")).toBe(only.uri);
		expect(settings.isIgnored("file:///a/x.pilot.yaml")).toBe(true);
		expect(settings.isIgnored("file:///ci/x.pilot.yaml")).toBe(false);
	});
});

it("Laws of a file whose settings name none are those that hold by default", () => {
	const settings = settingsOver(
		{ "file:///a/.pilotrc.yaml": "regulations: none.yaml\n", "file:///own.yaml": LAWS },
		{ defaultRegulations: () => "file:///own.yaml" },
	);
	expect(settings.catalogueFor("file:///x.pilot.yaml").regulations.some(({ id }) => id === "own-law")).toBe(true);
	expect(settings.catalogueFor("file:///a/x.pilot.yaml")).toBe(CATALOGUE);
});

it("Each file is read once, however many files ask", () => {
	const settings = settingsOver({ "file:///.pilotrc.yaml": "regulations: own.yaml\n", "file:///own.yaml": LAWS });
	for (const uri of ["file:///a/x.pilot.yaml", "file:///a/y.pilot.yaml", "file:///b/x.pilot.yaml"]) {
		settings.catalogueFor(uri);
		settings.isIgnored(uri);
	}
	expect(settings.asked).toEqual([...new Set(settings.asked)]);
});
