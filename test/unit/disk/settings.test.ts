/** Settings of folders as they are on disk: what holds, and what is wrong in them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createDiskSettings } from "../../../server/src/disk/settings";

let folder: string;
const uri = (name: string) => pathToFileURL(join(folder, name)).href;
const shown = (problems: readonly { uri: string; message: { en: string } }[]) =>
	problems.map((one) => `${one.uri.slice(uri("").length + 1)}: ${one.message.en}`);
function write(name: string, content: string | Uint8Array): void {
	mkdirSync(dirname(join(folder, name)), { recursive: true });
	writeFileSync(join(folder, name), content);
}
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "disk é-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("The nearest settings hold, and the laws that they name", () => {
	write(".pilotrc.yaml", "rules: {file/value: hint}\n");
	write("a/.pilotrc.yaml", "regulations: ../laws é.yaml\nignore: [old]\n");
	write("laws é.yaml", "regulations:\n  - id: own-law\n    name: Our law\n");
	const settings = createDiskSettings(undefined);
	expect(settings.severitiesFor(uri("x.pilot.yaml")).map((one) => [...one])).toEqual([[["file/value", "hint"]]]);
	expect(settings.severitiesFor(uri("a/x.pilot.yaml")).map((one) => [...one])).toEqual([[]]);
	expect(settings.catalogueFor(uri("a/x.pilot.yaml")).recognise("own-law")).toBeDefined();
	expect(settings.catalogueFor(uri("x.pilot.yaml")).recognise("own-law")).toBeUndefined();
	expect([settings.isIgnored(uri("a/old/x.pilot.yaml")), settings.isIgnored(uri("a/x.pilot.yaml"))]).toEqual([
		true,
		false,
	]);
	expect(settings.textsFor(uri("a/x.pilot.yaml"))).toContain("own-law");
	expect(settings.textsFor(uri("x.pilot.yaml"))).toContain("hint");
	expect(settings.problemsFor([uri("a/x.pilot.yaml"), uri("x.pilot.yaml")])).toEqual([]);
	expect(settings.otherFiles()).toEqual([expect.stringContaining("laws%20%C3%A9.yaml")]);
});

it("What is wrong is reported, each once, with the files that nobody reads", () => {
	write(".pilotrc.yaml", "ignroe: [x]\nregulations: gone.yaml\n");
	write(".pilotrc.yml", "");
	write("a/.pilotrc.yaml", Uint8Array.of(0xe9));
	const settings = createDiskSettings(undefined);
	expect(shown(settings.problemsFor(["a/x", "a/y", "b/x", "x"].map(uri)))).toEqual([
		"a/.pilotrc.yaml: the file is not written in UTF-8: save it again with that encoding",
		expect.stringMatching(/^\.pilotrc\.yaml: There is no field called “ignroe” here\./),
		expect.stringMatching(/^\.pilotrc\.yaml: The file “gone\.yaml” can’t be found from here\./),
		expect.stringMatching(/^\.pilotrc\.yml: this file is not used/),
	]);
});

it("Given settings replace those of the folders", () => {
	write(".pilotrc.yaml", "rules: {file/value: hint}\n");
	const only = { uri: uri("ci.yaml"), text: "rules: {file/value: off}\nignore: [a/**]\n", from: uri(".pilotrc.yaml") };
	const settings = createDiskSettings(only);
	expect(settings.severitiesFor(uri("x.pilot.yaml")).map((one) => [...one])).toEqual([[["file/value", "off"]]]);
	expect([settings.isIgnored(uri("a/x.pilot.yaml")), settings.isIgnored(uri("x.pilot.yaml"))]).toEqual([true, false]);
	expect(settings.otherFiles()).toEqual([only.uri]);
});
