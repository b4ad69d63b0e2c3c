/** All pilots of a folder, as a client sees them that shows them and watches files, and as a plain one does. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { PilotDetailsResult, PilotEntry, PortfolioParams } from "../../server/src/protocol/protocol";
import { type Client, startClient } from "./client";
import { keepUp } from "./workspace";

const pilot = (title: string, status = "idea") =>
	`title: ${title}\nmunicipality: Westerhaven\nstatus: ${status}\nthemes: [economy]\n`;

let folder: string;
let client: Client;
let pilots: Map<string, PilotEntry>;
let last: PortfolioParams | undefined;
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const titles = () => [...pilots.values()].map(({ title }) => title).sort();

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "pilots é-"));
	mkdirSync(join(folder, "wijk"));
	mkdirSync(join(folder, "node_modules"));
	write("a.pilot.yaml", pilot("Light"));
	write("wijk/pilot.yml", pilot("Air", "running"));
	write("node_modules/x.pilot.yaml", pilot("Never"));
	write("notes.yaml", "title: Not a pilot\n");
});
afterEach(async () => {
	rmSync(folder, { recursive: true });
});

async function start(options: object = {}, capabilities: object = {}): Promise<void> {
	pilots = new Map();
	last = undefined;
	client = await startClient(
		{
			experimental: { pilotPortfolio: true },
			workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true },
			...capabilities,
		},
		{ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "Pilots" }], initializationOptions: options },
	);
	client.connection.onRequest("client/registerCapability", () => null);
	client.connection.onNotification("pilot/portfolio", (params: PortfolioParams) => {
		last = params;
		keepUp(pilots, params);
	});
}

const changed = (changes: object) =>
	client.connection.sendNotification("workspace/didChangeWatchedFiles", {
		changes: Object.entries(changes).map(([name, type]) => ({ uri: uriOf(name), type })),
	});
const [CREATED, CHANGED, DELETED] = [1, 2, 3];
const complete = () => client.soon(() => last?.complete).toBe(true);

it("are reported with how far they are", async () => {
	await start();
	await complete();
	expect(last).toMatchObject({ read: 2, total: 2, complete: true });
	expect(titles()).toEqual(["Air", "Light"]);
	expect(pilots.get(uriOf("wijk/pilot.yml"))).toMatchObject({
		municipality: "Westerhaven",
		status: { value: "running", label: "running" },
		themes: [{ value: "economy", label: "economy" }],
		started: true,
		questions: [{ key: "why", answered: 0 }, { key: "success" }, { key: "control" }],
		warnings: 0,
	});
	expect(pilots.get(uriOf("wijk/pilot.yml"))?.errors).toBeGreaterThan(3);
	expect(pilots.get(uriOf("a.pilot.yaml"))).toMatchObject({ started: false, errors: 0 });
});

it("follow the disk: changed, new, renamed, gone, whole folders too", async () => {
	await start();
	await complete();
	write("a.pilot.yaml", pilot("Lamps"));
	await changed({ "a.pilot.yaml": CHANGED });
	await client.soon(titles).toEqual(["Air", "Lamps"]);
	write("b.pilot.yaml", pilot("Water"));
	await changed({ "b.pilot.yaml": CREATED });
	await client.soon(titles).toEqual(["Air", "Lamps", "Water"]);
	renameSync(join(folder, "wijk"), join(folder, "buurt"));
	await changed({ wijk: DELETED, buurt: CREATED });
	await client
		.soon(() => [...pilots.keys()].sort())
		.toEqual(["a.pilot.yaml", "b.pilot.yaml", "buurt/pilot.yml"].map(uriOf));
	rmSync(join(folder, "b.pilot.yaml"));
	await changed({ "b.pilot.yaml": DELETED });
	await client.soon(titles).toEqual(["Air", "Lamps"]);
});

it("follow what is typed before it is saved, and the disk again when it is not", async () => {
	await start();
	await complete();
	client.open(pilot("Light"), uriOf("a.pilot.yaml"));
	client.change(2, [{ text: pilot("Lanterns") }], uriOf("a.pilot.yaml"));
	await client.soon(titles).toEqual(["Air", "Lanterns"]);
	client.close(uriOf("a.pilot.yaml"));
	await client.soon(titles).toEqual(["Air", "Light"]);
});

it("leave alone what the settings of the folder leave alone, which then has no findings", async () => {
	write(".pilotrc.yaml", "ignore:\n  - wijk\n");
	await start();
	await complete();
	expect(titles()).toEqual(["Light"]);
	client.open(pilot("Air", "running"), uriOf("wijk/pilot.yml"));
	expect(await client.pushed(1, uriOf("wijk/pilot.yml"))).toEqual([]);
	write(".pilotrc.yaml", "ignore: []\n");
	await changed({ ".pilotrc.yaml": CHANGED });
	await client.soon(titles).toEqual(["Air", "Light"]);
});

it("come and go with folders", async () => {
	await start();
	await complete();
	const other = mkdtempSync(join(tmpdir(), "more-"));
	writeFileSync(join(other, "c.pilot.yaml"), pilot("Canal"));
	const event = (added: string[], removed: string[]) => ({
		event: {
			added: added.map((path) => ({ uri: pathToFileURL(path).href, name: path })),
			removed: removed.map((path) => ({ uri: pathToFileURL(path).href, name: path })),
		},
	});
	await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", event([other], []));
	await client.soon(titles).toEqual(["Air", "Canal", "Light"]);
	await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", event([], [folder]));
	await client.soon(titles).toEqual(["Canal"]);
	rmSync(other, { recursive: true });
});

it("are reported in another language when it changes", async () => {
	await start({ language: "en" });
	await complete();
	await client.connection.sendNotification("pilot/language", { language: "nl" });
	await client.soon(() => pilots.get(uriOf("wijk/pilot.yml"))?.status.label).toBe("loopt");
});

it("give the unanswered questions of one of them and what else there is to say", async () => {
	await start();
	write("a.pilot.yaml", `${pilot("Light", "exploring")}colour: red\nperiod: {start: 1-3-2027}\n`);
	const details = await client.connection.sendRequest<PilotDetailsResult>("pilot/pilotDetails", {
		uri: uriOf("a.pilot.yaml"),
	});
	expect(details.openAnswers.map(({ code }) => code)).toContain("why.problem");
	expect(details.findings).toMatchObject([
		{ code: "file/date", within: null, severity: "error", range: { start: { line: 5, character: 16 } } },
		{ code: "file/unknown-key", severity: "warning", range: { start: { line: 4, character: 0 } } },
	]);
});

it("have their findings in the list of problems too, for who wants them all", async () => {
	await start({ diagnosticMode: "workspace" });
	await complete();
	const latest = (name: string) => client.published.findLast(({ uri }) => uri === uriOf(name))?.diagnostics ?? [];
	await client.soon(() => latest("wijk/pilot.yml").length).toBeGreaterThan(3);
	client.open(pilot("Light"), uriOf("a.pilot.yaml"));
	const open = await client.pushed(1, uriOf("a.pilot.yaml"));
	expect(open.length).toBeGreaterThan(0);
	client.close(uriOf("a.pilot.yaml"));
	await client.soon(() => latest("a.pilot.yaml")).toEqual(open);
	rmSync(join(folder, "wijk", "pilot.yml"));
	await changed({ "wijk/pilot.yml": DELETED });
	await client.soon(() => latest("wijk/pilot.yml")).toEqual([]);
	await client.connection.sendNotification("pilot/settings", { diagnosticMode: "openFilesOnly" });
	await client.soon(() => latest("a.pilot.yaml")).toEqual([]);
});

it("can be left unread", async () => {
	for (let index = 0; index < 400; index++) {
		write(`${index}.pilot.yaml`, pilot(`Pilot ${index}`));
	}
	await start();
	await client.pass(1);
	await client.connection.sendNotification("pilot/stopPortfolio", {});
	await client.soon(() => last?.reading).toBe(false);
	expect(last).toMatchObject({ complete: false, total: 402 });
	expect(last?.read).toBeGreaterThan(0);
	await client.connection.sendNotification("pilot/refreshPortfolio", {});
	await client.soon(() => last?.complete).toBe(true);
	expect(last?.read).toBe(402);
});

it("share parties: found, suggested and renamed across files", async () => {
	const shared = "success:\n  stakeholders:\n    - id: ggd\n      name: GGD\n";
	write("a.pilot.yaml", `${pilot("Light")}${shared}`);
	write("b.pilot.yaml", `${pilot("Water")}${shared}control:\n  growth:\n    owner: ggd\n`);
	await start({}, { workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } });
	await complete();
	const uri = uriOf("a.pilot.yaml");
	client.open(`${pilot("Light")}${shared}`, uri);
	const at = { textDocument: { uri }, position: { line: 6, character: 11 } };
	const references = await client.connection.sendRequest<{ uri: string }[]>("textDocument/references", {
		...at,
		context: { includeDeclaration: false },
	});
	expect(references.map((one) => one.uri)).toEqual([uriOf("b.pilot.yaml")]);
	const edit = await client.connection.sendRequest<{ documentChanges: { textDocument: object; edits: object[] }[] }>(
		"textDocument/rename",
		{ ...at, newName: "ggd-west" },
	);
	expect(edit.documentChanges.map(({ textDocument, edits }) => [textDocument, edits.length])).toEqual([
		[{ uri, version: 1 }, 1],
		[{ uri: uriOf("b.pilot.yaml"), version: null }, 2],
	]);
	const symbols = await client.connection.sendRequest<{ name: string }[]>("workspace/symbol", { query: "wat" });
	expect(symbols.map(({ name }) => name)).toEqual(["Water"]);
	client.open("control:\n  growth:\n    owner: \n", uriOf("new.pilot.yaml"));
	const found = await client.connection.sendRequest<{ items: { label: string; detail: string }[] }>(
		"textDocument/completion",
		{ textDocument: { uri: uriOf("new.pilot.yaml") }, position: { line: 2, character: 11 } },
	);
	expect(found.items).toMatchObject([{ label: "GGD", detail: "in 2 other pilots" }]);
});

it("show what they have in common, with the way to the other, until one of them changes", async () => {
	write("b.pilot.yaml", pilot("light"));
	await start(
		{ language: "en" },
		{
			textDocument: { publishDiagnostics: { relatedInformation: true } },
			experimental: { pilotPages: { scheme: "pages" } },
		},
	);
	const uri = uriOf("a.pilot.yaml");
	client.open(pilot("Light"), uri);
	const found = () =>
		client.published
			.findLast((one) => one.uri === uri)
			?.diagnostics.filter(({ code }) => code === "portfolio/same-title");
	await client.soon(() => found()?.length).toBe(1);
	expect(found()).toMatchObject([
		{
			severity: 2,
			message: expect.stringContaining("“b.pilot.yaml”"),
			range: { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } },
			codeDescription: { href: expect.stringContaining("portfolio/same-title.md") },
			relatedInformation: [{ location: { uri: uriOf("b.pilot.yaml") }, message: "The same title." }],
		},
	]);
	client.open(pilot("Lanterns"), uriOf("b.pilot.yaml"));
	await client.soon(found).toEqual([]);
	client.close(uriOf("b.pilot.yaml"));
	await client.soon(() => found()?.length).toBe(1);
	client.change(2, [{ text: `# pilot-ignore portfolio/same-title: a copy\n${pilot("Light")}` }], uri);
	await client.soon(found).toEqual([]);
	client.change(3, [{ text: `# pilot-ignore portfolio/same-title: a copy\n${pilot("Lamps")}` }], uri);
	const unused = () => client.published.findLast((one) => one.uri === uri)?.diagnostics.map(({ code }) => code) ?? [];
	await client.soon(unused).toContain("file/unused-ignore");
});

it("rename a shared party only in the file at hand for a client that knows plain edits alone", async () => {
	const shared = `${pilot("Light")}success:\n  stakeholders:\n    - id: ggd\n`;
	write("b.pilot.yaml", shared);
	await start();
	await complete();
	const uri = uriOf("a.pilot.yaml");
	client.open(shared, uri);
	const edit = await client.connection.sendRequest<object>("textDocument/rename", {
		...{ textDocument: { uri }, position: { line: 6, character: 11 }, newName: "ggd-west" },
	});
	const range = { start: { line: 6, character: 10 }, end: { line: 6, character: 13 } };
	expect(edit).toEqual({ changes: { [uri]: [{ range, newText: "ggd-west" }] } });
});

it("refuse a name for a shared party that one of them has given to another", async () => {
	const shared = `${pilot("Light")}success:\n  stakeholders:\n    - id: ggd\n`;
	write("b.pilot.yaml", `${shared}    - id: zorg\n`);
	await start({ language: "en" }, { workspace: { workspaceEdit: { documentChanges: true } } });
	await complete();
	const uri = uriOf("a.pilot.yaml");
	client.open(shared, uri);
	await expect(
		client.connection.sendRequest("textDocument/rename", {
			...{ textDocument: { uri }, position: { line: 6, character: 11 }, newName: "zorg" },
		}),
	).rejects.toThrow("In b.pilot.yaml: “zorg” is already somebody else’s name");
});
