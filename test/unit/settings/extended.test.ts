/** Settings that extend those of another file. */
import { describe, expect, it } from "vitest";
import { createSettings } from "../../../server/src/settings/settings";

function settingsOf(files: Readonly<Record<string, string>>) {
	const settings = createSettings({ read: (uri) => files[uri] });
	return {
		at: (uri: string) => settings.resolve(uri),
		levels: (uri: string) => settings.resolve(uri).severities.map((one) => Object.fromEntries(one)),
		settings,
	};
}

const PILOT = "file:///r/west/x.pilot.yaml";
const OURS = "file:///r/west/.pilotrc.yaml";

describe("Settings", () => {
	it("that extend others have what those say after what they say", () => {
		const { at, levels } = settingsOf({
			[OURS]: "extends: ../region.yaml\nrules: {why/no-payer: off}\n",
			"file:///r/region.yaml": "extends: ./all/country.yaml\nrules: {why/no-payer: error, period/*: hint}\n",
			"file:///r/all/country.yaml": "rules: {file/value: warning}\n",
		});
		expect(levels(PILOT)).toEqual([
			{ "why/no-payer": "off" },
			{ "why/no-payer": "error", "period/*": "hint" },
			{ "file/value": "warning" },
		]);
		expect(at(PILOT)).toMatchObject({
			file: OURS,
			extended: ["file:///r/region.yaml", "file:///r/all/country.yaml"],
		});
	});

	it("that extend others take their laws, seen from the file that names them, unless they name some", () => {
		const region = { "file:///r/region/rules.yaml": "regulations: ./laws.yaml\n" };
		const { at } = settingsOf({ [OURS]: "extends: ../region/rules.yaml\n", ...region });
		expect(at(PILOT).regulations).toBe("file:///r/region/laws.yaml");
		const own = settingsOf({ [OURS]: "extends: ../region/rules.yaml\nregulations: ours.yaml\n", ...region });
		expect(own.at(PILOT).regulations).toBe("file:///r/west/ours.yaml");
	});

	it("that extend others ignore what those ignore, seen from their own folder; their own lines decide", () => {
		const { at } = settingsOf({
			[OURS]: "extends: ../region.yaml\nignore: ['!archive/keep*', drafts]\n",
			"file:///r/region.yaml": "ignore: [archive]\n",
		});
		const isIgnored = (path: string) => at(`file:///r/west/${path}`).isIgnored;
		expect(isIgnored("archive/x.pilot.yaml")).toBe(true);
		expect(isIgnored("archive/keep.pilot.yaml")).toBe(false);
		expect(isIgnored("drafts/x.pilot.yaml")).toBe(true);
		expect(isIgnored("x.pilot.yaml")).toBe(false);
		const only = settingsOf({ [OURS]: "extends: ../region.yaml\n", "file:///r/region.yaml": "ignore: [x*]\n" });
		expect(only.at(PILOT).isIgnored).toBe(true);
	});

	it.each([
		["themselves", { [OURS]: "extends: .pilotrc.yaml\nrules: {why/no-payer: off}\n" }, 1],
		[
			"each other",
			{
				[OURS]: "extends: ../region.yaml\nrules: {why/no-payer: off}\n",
				"file:///r/region.yaml": "extends: west/.pilotrc.yaml\nrules: {}\n",
			},
			2,
		],
		["what is not there", { [OURS]: "extends: ../none.yaml\nrules: {why/no-payer: off}\n" }, 1],
		["what can be no file", { [OURS]: "extends: /etc/passwd\nrules: {why/no-payer: off}\n" }, 1],
		["nothing", { [OURS]: "extends:\nrules: {why/no-payer: off}\n" }, 1],
	])("that extend %s hold all the same", (_name, files: Readonly<Record<string, string>>, count) => {
		const { levels, settings } = settingsOf(files);
		expect(levels(PILOT)).toHaveLength(count);
		expect(levels(PILOT)[0]).toEqual({ "why/no-payer": "off" });
		expect(settings.chainOf(OURS)?.leadsBackTo !== undefined).toBe(/selves|other/.test(_name));
	});

	it("that extend others without end are followed for a while", () => {
		const { at } = settingsOf(
			Object.fromEntries([
				[OURS, "extends: ../1.yaml\n"],
				...Array.from({ length: 50 }, (_, index) => [`file:///r/${index}.yaml`, `extends: ${index + 1}.yaml\n`]),
			]),
		);
		expect(at(PILOT).extended.length).toBeLessThan(20);
	});
});
