/** What holds for a file, whichever way its text is read, on Windows and elsewhere. */
import { describe, expect, it } from "vitest";
import { folderSettingsFiles, readFolderSettings } from "../../../server/src/settings/folderSettings";
import { resolveSettings } from "../../../server/src/settings/resolve";
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
			expect(settings.resolve(pilot).file).toBe(at + name);
			expect(settings.resolve(pilot).settings?.severities.get("why.problem")).toBe("warning");
		}
	});

	it("nothing above the top is read", () => {
		const settings = settingsOver({});
		expect(settings.resolve(pilot).file).toBeUndefined();
		expect(settings.resolve(pilot).settings).toBeUndefined();
		expect(settings.asked.every((uri) => uri.startsWith(top))).toBe(true);
		expect(settings.asked).toEqual(folderSettingsFiles(pilot));
	});

	it("laws stand where the settings say, above them too, but not above the top", () => {
		const named = (path: string) => {
			const settings = settingsOver({
				[`${folder}.pilotrc.yaml`]: `regulations: ${path}\n`,
				[`${folder}laws/own.yaml`]: LAWS,
				[`${top}own.yaml`]: LAWS,
			});
			return [
				settings.resolve(pilot).regulations,
				settings.catalogueFor(pilot).regulations.some(({ id }) => id === "own-law"),
			];
		};
		expect(named("laws/own.yaml")).toEqual([expect.stringMatching(/\/laws\/own\.yaml$/), true]);
		expect(named("gone.yaml")).toEqual([expect.stringMatching(/\/gone\.yaml$/), false]);
		expect(named("../".repeat(9).concat("own.yaml"))).toEqual([undefined, false]);
	});

	it("paths that are ignored count from the settings", () => {
		const settings = settingsOver({ [`${folder}.pilotrc.yaml`]: "ignore: [noise, '!noise/b.pilot.yaml']\n" });
		expect(settings.resolve(pilot).isIgnored).toBe(true);
		expect(settings.resolve(`${folder}noise/b.pilot.yaml`).isIgnored).toBe(false);
		expect(settings.resolve(`${folder}light/a.pilot.yaml`).isIgnored).toBe(false);
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
		expect(settings.resolve("file:///a/b/x.pilot.yaml").file).toBe("file:///a/.pilotrc.yaml");
		expect(settings.resolve("file:///a/x.pilot.yaml").settings?.severities.size).toBe(0);
		expect(settings.resolve("file:///x.pilot.yaml").settings?.severities.size).toBe(1);
	});

	it("those that are given hold for all, and their paths count from another folder", () => {
		const only = { uri: "file:///ci/strict.yaml", from: "file:///a/.pilotrc.yaml" };
		const settings = settingsOver({ ...files, [only.uri]: "ignore: [x.pilot.yaml]\n" }, { only });
		expect(settings.resolve("file:///a/x.pilot.yaml").file).toBe(only.uri);
		expect(settings.resolve("file:///a/x.pilot.yaml").isIgnored).toBe(true);
		expect(settings.resolve("file:///ci/x.pilot.yaml").isIgnored).toBe(false);
		expect(settings.asked).toEqual([only.uri]);
	});
});

it("Laws of a file whose settings name none are those that hold by default", () => {
	const settings = new Map([
		["file:///a/.pilotrc.yaml", readFolderSettings("regulations: none.yaml\n")],
		["file:///b/.pilotrc.yaml", readFolderSettings(RULES)],
	]);
	const lawsOf = (uri: string) =>
		resolveSettings(uri, {
			settingsAt: (file) => settings.get(file),
			defaultRegulations: () => "file:///own.yaml",
		}).regulations;
	expect(lawsOf("file:///x.pilot.yaml")).toBe("file:///own.yaml");
	expect(lawsOf("file:///b/x.pilot.yaml")).toBe("file:///own.yaml");
	expect(lawsOf("file:///a/x.pilot.yaml")).toBe("file:///a/none.yaml");
});

it("Each file is read once, however many files ask", () => {
	const settings = settingsOver({ "file:///.pilotrc.yaml": "regulations: own.yaml\n", "file:///own.yaml": LAWS });
	for (const uri of ["file:///a/x.pilot.yaml", "file:///a/y.pilot.yaml", "file:///b/x.pilot.yaml"]) {
		settings.catalogueFor(uri);
		settings.resolve(uri).isIgnored;
	}
	expect(settings.asked).toEqual([...new Set(settings.asked)]);
});
