/** As Kate, Helix and others ask: whatever YAML they send, under whatever language, and however they name the folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PLAIN_CLIENT, startClient } from "./client";

const REACHED = "why:\n  goals:\n    - baseline: 1\n      target: 1\n";
const RULE = "why/target-is-baseline";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "editor é-"));
	mkdirSync(join(folder, "wijk"));
	writeFileSync(join(folder, ".pilotrc.yaml"), `rules:\n  ${RULE}: off\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

it.each([
	["docker-compose.yaml", "docker-compose"],
	[".github/workflows/test.yml", "github-actions-workflow"],
	["values.yaml", "helm"],
	["playbook.yml", "ansible"],
	["mkdocs.yml", "YAML"],
	["copilot.yaml", "yaml"],
	["pilot.yaml.j2", "jinja"],
	["autopilot.pilot.yaml.orig", ""],
])("Of %s, sent as %j, nothing is reported and nothing answered", async (name, languageId) => {
	const client = await startClient(PLAIN_CLIENT);
	const uri = uriOf(name);
	const textDocument = { uri, languageId, version: 1, text: REACHED };
	await client.connection.sendNotification("textDocument/didOpen", { textDocument });
	client.open(REACHED, uriOf("wijk/after.pilot.yaml"));
	await client.pushed(1, uriOf("wijk/after.pilot.yaml"));
	const position = { line: 0, character: 1 };
	for (const method of ["hover", "completion", "documentSymbol", "foldingRange"]) {
		const answer = await client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position });
		expect(answer ?? [], method).toEqual([]);
	}
	expect(client.published.filter((one) => one.uri === uri)).toEqual([]);
	expect(client.log).toEqual([]);
});

it.each([
	["rootUri alone", () => ({ rootUri: pathToFileURL(folder).href })],
	["no folders and rootUri", () => ({ rootUri: pathToFileURL(folder).href, workspaceFolders: [] })],
	["folders as null", () => ({ rootUri: pathToFileURL(folder).href, workspaceFolders: null })],
	["a folder that is below the settings", () => ({ rootUri: uriOf("wijk"), workspaceFolders: [] })],
	["nothing but the file", () => ({ rootUri: null, workspaceFolders: [] })],
	["rootPath alone", () => ({ rootUri: null, rootPath: folder })],
])("With %s the settings of the folder count, whatever the language is called", async (_, options) => {
	for (const languageId of ["yaml", "YAML", "pilot", "plaintext", ""]) {
		const client = await startClient(PLAIN_CLIENT, options());
		const uri = uriOf("wijk/a.pilot.yaml");
		const textDocument = { uri, languageId, version: 1, text: REACHED };
		await client.connection.sendNotification("textDocument/didOpen", { textDocument });
		const codes = (await client.pushed(1, uri)).map(({ code }) => code);
		expect([codes.length > 0, codes.includes(RULE)], languageId).toEqual([true, false]);
	}
});
