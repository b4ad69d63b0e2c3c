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
	await client.stop();
	rmSync(folder, { recursive: true });
});

/** What was told last of a document. */
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

it("acts as it is typed, and no more when it is closed unsaved", async () => {
	const [pilot, settings] = [uriOf("a.pilot.yaml"), uriOf(".pilotrc.yaml")];
	client.open(REACHED, pilot);
	expect(has(await client.pushed(1, pilot))).toBe(true);
	client.open("rules:\n", settings);
	expect(await client.pushed(1, settings)).toEqual([]);
	client.change(2, [{ text: off }], settings);
	await expect.poll(() => has(latest(pilot))).toBe(false);
	client.change(3, [{ text: off.replace("off", "of") }], settings);
	await expect.poll(() => has(latest(pilot))).toBe(true);
	expect((await client.pushed(3, settings)).map(({ code }) => code)).toEqual(["file/value"]);
	client.change(4, [{ text: off }], settings);
	await expect.poll(() => has(latest(pilot))).toBe(false);
	client.close(settings);
	await expect.poll(() => has(latest(pilot))).toBe(true);
});

it("is read again when the client tells that it changed on disk", async () => {
	const pilot = uriOf("wijk/a.pilot.yaml");
	client.open(REACHED, pilot);
	expect(has(await client.pushed(1, pilot))).toBe(true);
	writeFileSync(join(folder, ".pilotrc.yaml"), off);
	const tell = (type: number) =>
		client.connection.sendNotification("workspace/didChangeWatchedFiles", {
			changes: [{ uri: uriOf(".pilotrc.yaml"), type }],
		});
	await tell(1);
	await expect.poll(() => has(latest(pilot))).toBe(false);
	rmSync(join(folder, ".pilotrc.yaml"));
	await tell(3);
	await expect.poll(() => has(latest(pilot))).toBe(true);
});

it("is read again when a document is opened or saved, by a client that watches no files", async () => {
	const pilot = uriOf("a.pilot.yaml");
	client.open(REACHED, pilot);
	expect(has(await client.pushed(1, pilot))).toBe(true);
	writeFileSync(join(folder, ".pilotrc.yaml"), off);
	await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: pilot } });
	await expect.poll(() => has(latest(pilot))).toBe(false);
});
