/** Entries for registries say what the package has: its version, its commands and the names of the files. */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { bin, contributes, license, name, version } from "../../../package.json";
import { root } from "../../../scripts/vscode/paths.mjs";

const textOf = (file: string) => readFileSync(join(root, "docs", "registries", file), "utf8");

it("mason installs the commands of this version", () => {
	const entry = parse(textOf("mason.yaml"));
	expect(entry.source.id).toBe(`pkg:npm/${name}@${version}`);
	expect(entry.licenses).toEqual([license]);
	expect(Object.keys(bin)).toEqual(expect.arrayContaining(Object.keys(entry.bin)));
});

it("nvim-lspconfig starts a command of the package", () => {
	const [, command = ""] = /cmd = \{ '([\w-]+)', '--stdio' \}/.exec(textOf("nvim-lspconfig.lua")) ?? [];
	expect(Object.keys(bin)).toContain(command);
});

it("SchemaStore knows files by the names that the editor knows them by", () => {
	const [pilot, settings] = JSON.parse(textOf("schemastore.json"));
	const names = contributes.languages.flatMap(({ extensions, filenames }) => [
		...extensions.map((end) => `*${end}`),
		...filenames,
	]);
	expect(pilot.fileMatch).toEqual(names);
	for (const { url } of [pilot, settings]) {
		expect(existsSync(join(root, "schemas", basename(url))), url).toBe(true);
	}
});
