/** `.pilotrc.yaml` on disk and in an editor, as a client without files of its own sees it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { type Client, PLAIN_CLIENT, startClient } from "./client";

const REACHED = "why:\n  goals:\n    - baseline: 1\n      target: 1\n";
const rule = "why/target-is-baseline";
const off = `rules:\n  ${rule}: off\n`;

let folder: string;
let client: Client;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), "pilots é-"));
	mkdirSync(join(folder, "wijk", "noord"), { recursive: true });
	client = await startClient(PLAIN_CLIENT);
});
afterEach(async () => {
	rmSync(folder, { recursive: true });
});

/** What was reported last of a document. */
const latest = (uri: string) => client.published.findLast((params) => params.uri === uri)?.diagnostics;
const has = (diagnostics: readonly Diagnostic[] | undefined) => diagnostics?.some(({ code }) => code === rule);

it("holds from the first findings on, and the nearest one wins", async () => {
	writeFileSync(join(folder, ".pilotrc.yaml"), off);
	writeFileSync(join(folder, "wijk", ".pilotrc.yaml"), `rules:\n  ${rule}: error\n`);
	client.open(REACHED, uriOf("a.pilot.yaml"));
	expect(has(await client.pushed(1, uriOf("a.pilot.yaml")))).toBe(false);
	client.open(REACHED, uriOf("wijk/noord/b.pilot.yaml"));
	const found = await client.pushed(1, uriOf("wijk/noord/b.pilot.yaml"));
	expect(found.find(({ code }) => code === rule)?.severity).toBe(1);
	expect(client.published).toHaveLength(2);
});

it.each([
	[".pilotrc.yml", off, false],
	[".pilotrc.yml.bak", off, true],
])("may be named %s", async (name, text, isFound) => {
	writeFileSync(join(folder, name), text);
	client.open(REACHED, uriOf("wijk/a.pilot.yaml"));
	expect(has(await client.pushed(1, uriOf("wijk/a.pilot.yaml")))).toBe(isFound);
	client.open("ruels: {}\n", uriOf(".pilotrc.yml"));
	expect((await client.pushed(1, uriOf(".pilotrc.yml"))).map(({ code }) => code)).toEqual(["file/unknown-key"]);
});

it("acts as it is typed, and no more when it is closed unsaved", async () => {
	const [pilot, settings] = [uriOf("a.pilot.yaml"), uriOf(".pilotrc.yaml")];
	client.open(REACHED, pilot);
	expect(has(await client.pushed(1, pilot))).toBe(true);
	client.open("rules:\n", settings);
	expect(await client.pushed(1, settings)).toEqual([]);
	client.change(2, [{ text: off }], settings);
	await client.soon(() => has(latest(pilot))).toBe(false);
	client.change(3, [{ text: off.replace("off", "of") }], settings);
	await client.soon(() => has(latest(pilot))).toBe(true);
	expect((await client.pushed(3, settings)).map(({ code }) => code)).toEqual(["file/value"]);
	client.change(4, [{ text: off }], settings);
	await client.soon(() => has(latest(pilot))).toBe(false);
	client.close(settings);
	await client.soon(() => has(latest(pilot))).toBe(true);
});

it("is read again when the client reports that it changed on disk", async () => {
	const pilot = uriOf("wijk/a.pilot.yaml");
	client.open(REACHED, pilot);
	expect(has(await client.pushed(1, pilot))).toBe(true);
	writeFileSync(join(folder, ".pilotrc.yaml"), off);
	const notify = (type: number) =>
		client.connection.sendNotification("workspace/didChangeWatchedFiles", {
			changes: [{ uri: uriOf(".pilotrc.yaml"), type }],
		});
	await notify(1);
	await client.soon(() => has(latest(pilot))).toBe(false);
	rmSync(join(folder, ".pilotrc.yaml"));
	await notify(3);
	await client.soon(() => has(latest(pilot))).toBe(true);
});

it("is read again when a document is opened or saved, by a client that watches no files", async () => {
	const pilot = uriOf("a.pilot.yaml");
	client.open(REACHED, pilot);
	expect(has(await client.pushed(1, pilot))).toBe(true);
	writeFileSync(join(folder, ".pilotrc.yaml"), off);
	await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: pilot } });
	await client.soon(() => has(latest(pilot))).toBe(false);
});

const OURS = "regulations:\n  - id: apv-westerhaven\n    name: APV Westerhaven\n    strongTraits: [camera]\n";
const CAMERA = "status: preparing\ntraits: [camera]\nsuccess:\n  compliance: []\n";
const mentionsOurs = (diagnostics: readonly Diagnostic[] | undefined) =>
	diagnostics?.some(({ message }) => String(message).startsWith("“APV Westerhaven” ")) ?? false;

it("names laws of the organisation's own, which have findings of their own as long as they are there", async () => {
	const [pilot, laws] = [uriOf("wijk/a.pilot.yaml"), uriOf("laws/ours.yaml")];
	mkdirSync(join(folder, "laws"));
	writeFileSync(join(folder, ".pilotrc.yaml"), "regulations: ./laws/ours.yaml\n");
	writeFileSync(join(folder, "laws", "ours.yaml"), OURS);
	client.open(CAMERA, pilot);
	expect(mentionsOurs(await client.pushed(1, pilot))).toBe(true);
	expect(latest(laws) ?? []).toEqual([]);
	writeFileSync(join(folder, "laws", "ours.yaml"), OURS.replace("strongTraits: [camera]", "strongTraits: [camra]"));
	await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: laws, type: 2 }] });
	await client.soon(() => latest(laws)?.map(({ code }) => code)).toEqual(["file/value"]);
	await client.soon(() => mentionsOurs(latest(pilot))).toBe(false);
	rmSync(join(folder, "laws", "ours.yaml"));
	await client.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: laws, type: 3 }] });
	await client.soon(() => latest(laws)).toEqual([]);
});

it("are named by a setting too, and a person is warned once when there is no such file", async () => {
	const warnings: string[] = [];
	const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "pilots" }];
	const options = { workspaceFolders, initializationOptions: { regulations: "ours.yaml", language: "nl" } };
	const other = await startClient(PLAIN_CLIENT, options);
	other.connection.onNotification("window/showMessage", ({ message }: { message: string }) => {
		warnings.push(message);
	});
	const pilot = uriOf("wijk/a.pilot.yaml");
	other.open(CAMERA, pilot);
	expect(mentionsOurs(await other.pushed(1, pilot))).toBe(false);
	expect(warnings).toEqual([expect.stringContaining("Het bestand “ours.yaml” met eigen wetten")]);
	writeFileSync(join(folder, "ours.yaml"), OURS);
	await other.connection.sendNotification("textDocument/didSave", { textDocument: { uri: pilot } });
	const last = () => other.published.findLast(({ uri }) => uri === pilot)?.diagnostics;
	await other.soon(() => mentionsOurs(last())).toBe(true);
	await other.connection.sendNotification("pilot/settings", { rules: {}, regulations: "" });
	await other.soon(() => mentionsOurs(last())).toBe(false);
	expect(warnings).toHaveLength(1);
});

it("a link to a file is reported while it is not there", async () => {
	const pilot = uriOf("a.pilot.yaml");
	const isMissing = (diagnostics: readonly Diagnostic[] | undefined) =>
		diagnostics?.some(({ code }) => code === "reference/missing-file");
	client.open("why:\n  businessCase:\n    document: ./plan é.pdf\n", pilot);
	expect(isMissing(await client.pushed(1, pilot))).toBe(true);
	writeFileSync(join(folder, "plan é.pdf"), "");
	await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
		changes: [{ uri: uriOf("plan é.pdf"), type: 1 }],
	});
	await client.soon(() => isMissing(latest(pilot))).toBe(false);
	rmSync(join(folder, "plan é.pdf"));
	await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: pilot } });
	await client.soon(() => isMissing(latest(pilot))).toBe(true);
});

it("suggests the files beside a pilot where it links to one, and none outside the open folders", async () => {
	const own = { uri: pathToFileURL(join(folder, "wijk")).href, name: "Wijk" };
	client = await startClient(PLAIN_CLIENT, { workspaceFolders: [own] });
	writeFileSync(join(folder, "wijk", "plan.pdf"), "");
	writeFileSync(join(folder, "wijk", "a.pilot.yaml"), "");
	const uri = uriOf("wijk/a.pilot.yaml");
	const labels = async (typed: string, triggerCharacter?: string) => {
		client.open(`why:\n  businessCase:\n    document: ${typed}\n`, uri);
		const context = triggerCharacter === undefined ? {} : { context: { triggerKind: 2, triggerCharacter } };
		const position = { line: 2, character: 14 + typed.length };
		const params = { textDocument: { uri }, position, ...context };
		const found = await client.connection.sendRequest<{ items?: { label: string }[] }>(
			"textDocument/completion",
			params,
		);
		client.close(uri);
		return found.items?.map(({ label }) => label) ?? [];
	};
	expect(await labels("./", "/")).toEqual(["./noord/", "./plan.pdf"]);
	expect(await labels("")).toEqual(["./noord/", "./plan.pdf"]);
	expect(await labels("../", "/")).toEqual([]);
	expect(await labels("https:/", "/")).toEqual([]);
});

it("takes over the settings of another file, which act as they are typed, and circles do no harm", async () => {
	const [pilot, region] = [uriOf("wijk/a.pilot.yaml"), uriOf("region.yaml")];
	writeFileSync(join(folder, "wijk", ".pilotrc.yaml"), "extends: ../region.yaml\n");
	writeFileSync(join(folder, "region.yaml"), "extends: more.yaml\n");
	writeFileSync(join(folder, "more.yaml"), off);
	client.open(REACHED, pilot);
	expect(has(await client.pushed(1, pilot))).toBe(false);
	// It is read as settings, whatever its name is.
	client.open("ruels: {}\n", region);
	expect((await client.pushed(1, region)).map(({ code }) => code)).toEqual(["file/unknown-key"]);
	await client.soon(() => has(latest(pilot))).toBe(true);
	client.change(2, [{ text: `extends: wijk/.pilotrc.yaml\n${off}` }], region);
	await client.soon(() => has(latest(pilot))).toBe(false);
	expect((await client.pushed(2, region)).map(({ code, range }) => [code, range.start.character])).toEqual([
		["file/value", "extends: ".length],
	]);
	client.change(3, [{ text: "extends: none.yaml\n" }], region);
	expect((await client.pushed(3, region)).map(({ code }) => code)).toEqual(["reference/missing-file"]);
	await client.soon(() => has(latest(pilot))).toBe(true);
});
