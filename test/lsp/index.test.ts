/** Which pilots are known: whatever people open, close, break off or change, none is lost and none is made up. */
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ResponseError } from "vscode-languageserver/node";
import { CHANGED, CREATED, DELETED, openFolder, pilot, type Workspace } from "./workspace";

/** Longer than anything takes that is done by itself. */
const LONG_MS = 5000;

describe("A pilot stays in the index", () => {
	it("when it is closed right after it was opened, or right after it was typed in and saved", async () => {
		const { client, uriOf, titles, write, complete, reports, pass, soon } = await openFolder({
			"a.pilot.yaml": pilot("Lamp"),
			"b.pilot.yaml": pilot("Bin"),
		});
		await complete();
		const uri = uriOf("a.pilot.yaml");
		client.open(pilot("Lamp"), uri);
		client.close(uri);
		await pass(LONG_MS);
		expect(titles()).toEqual(["Bin", "Lamp"]);
		client.open(pilot("Lamp"), uri);
		await pass(300);
		client.change(2, [{ text: pilot("Lamps") }], uri);
		await pass(50);
		write("a.pilot.yaml", pilot("Lamps"));
		client.close(uri);
		await soon(titles).toEqual(["Bin", "Lamps"]);
		const symbols = await client.connection.sendRequest<object[]>("workspace/symbol", { query: "Lamps" });
		expect(symbols).toHaveLength(1);
		expect(reports.flatMap(({ removed }) => removed)).toEqual([]);
	});

	it("when it is closed while somebody types in another", async () => {
		const { client, uriOf, titles, complete, reports, pass } = await openFolder({
			"b.pilot.yaml": pilot("Bin"),
			"c.pilot.yaml": pilot("Canal"),
		});
		await complete();
		const [one, other] = [uriOf("b.pilot.yaml"), uriOf("c.pilot.yaml")];
		client.open(pilot("Bin"), one);
		client.open(pilot("Canal"), other);
		for (let version = 2; version < 12; version++) {
			client.change(version, [{ text: pilot("Bin", "#\n".repeat(version)) }], one);
			await pass(60);
			if (version === 6) {
				client.close(other);
			}
		}
		const before = reports.length;
		await pass(LONG_MS);
		expect(titles()).toEqual(["Bin", "Canal"]);
		expect(reports.flatMap(({ removed }) => removed)).toEqual([]);
		expect(reports.slice(before).flatMap(({ changed }) => changed.map(({ uri }) => uri))).toContain(other);
	});
});

it("What was left unread stays unread when a new file comes, until somebody refreshes", async () => {
	const files = Array.from({ length: 400 }, (_, index) => [`${index}.pilot.yaml`, pilot(`Pilot ${index}`)]);
	const { client, reports, write, changed, titles, pass, soon } = await openFolder(Object.fromEntries(files));
	await pass(1);
	await client.connection.sendNotification("pilot/stopPortfolio", {});
	await soon(() => reports.at(-1)?.reading).toBe(false);
	expect(reports.at(-1)?.read).toBeGreaterThan(0);
	expect(reports.at(-1)?.read).toBeLessThan(400);
	write("new.pilot.yaml", pilot("New"));
	await changed({ "new.pilot.yaml": CREATED });
	await soon(titles).toContain("New");
	await pass(LONG_MS);
	expect(reports.at(-1)).toMatchObject({ complete: false, reading: false, total: 401 });
	await client.connection.sendNotification("pilot/refreshPortfolio", {});
	await soon(() => reports.at(-1)).toMatchObject({ complete: true, read: 401 });
});

describe("A client that finds the files", () => {
	/** Nothing for one that is there and cannot be read. */
	const files = new Map<string, string | null>();
	const answers: (() => Promise<readonly string[]>)[] = [];
	const open = () =>
		openFolder(
			{},
			{
				capabilities: { experimental: { pilotFiles: true, pilotPortfolio: true } },
				answer(connection) {
					const now = async () => [...files.keys()];
					connection.onRequest("pilot/findPilots", async () => ({ uris: await (answers.shift() ?? now)() }));
					connection.onRequest("pilot/readFile", ({ uri }) => ({ text: files.get(uri) ?? null }));
					connection.onRequest("pilot/fileExists", ({ uri }) => ({ exists: files.has(uri) }));
					connection.onRequest("pilot/listFolder", () => ({ entries: [] }));
				},
			},
		);
	const uriOf = (name: string) => `vscode-vfs://github/o/r/${name}.pilot.yaml`;
	const created = (name: string) => ({ changes: [{ uri: uriOf(name), type: CREATED }] });

	it("may fail to read one at first, which is read as soon as it changes", async () => {
		files.clear();
		files.set(uriOf("a"), pilot("A"));
		files.set(uriOf("b"), null);
		const { client, titles, complete, reports, pass, soon } = await open();
		await complete();
		expect(titles()).toEqual(["A"]);
		files.set(uriOf("b"), pilot("B"));
		await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
			changes: [{ uri: uriOf("b"), type: CHANGED }],
		});
		await soon(titles).toEqual(["A", "B"]);
		files.set(uriOf("b"), null);
		await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
			changes: [{ uri: uriOf("b"), type: CHANGED }],
		});
		await pass(LONG_MS);
		expect(titles()).toEqual(["A", "B"]);
		expect(reports.flatMap(({ removed }) => removed)).toEqual([]);
	});

	it("may take longer for one answer than for the next", async () => {
		files.clear();
		files.set(uriOf("a"), pilot("A"));
		const { client, titles, pass, soon } = await open();
		await soon(titles).toEqual(["A"]);
		files.set(uriOf("c"), pilot("C"));
		const before = [...files.keys()];
		answers.push(() => client.after(400, () => before));
		await client.connection.sendNotification("workspace/didChangeWatchedFiles", created("c"));
		await pass(50);
		files.set(uriOf("d"), pilot("D"));
		await client.connection.sendNotification("workspace/didChangeWatchedFiles", created("d"));
		await pass(LONG_MS);
		expect(titles()).toEqual(["A", "C", "D"]);
	});

	it("may fail to answer, which says nothing of the files", async () => {
		files.clear();
		files.set(uriOf("a"), pilot("A"));
		const { client, titles, log, reports, pass, soon } = await open();
		await soon(titles).toEqual(["A"]);
		answers.push(() => Promise.reject(new ResponseError(-32603, "busy")));
		await client.connection.sendNotification("pilot/refreshPortfolio", {});
		await soon(() => log.join()).toContain("busy");
		await pass(LONG_MS);
		expect(reports.at(-1)?.reset).toBe(true);
		expect(titles()).toEqual(["A"]);
	});
});

describe("A pilot that shares something with another leaves the view", () => {
	it("when it is removed, renamed, or in a folder that is moved", async () => {
		const { pilots, uriOf, folder, changed, complete, pass, soon } = await openFolder({
			"a.pilot.yaml": pilot("Lamp"),
			"b.pilot.yaml": pilot("lamp"),
			"sub/c.pilot.yaml": pilot("LAMP"),
		});
		await complete();
		await soon(() => [...pilots.values()].map(({ warnings }) => warnings)).toEqual([1, 1, 1]);
		rmSync(join(folder, "b.pilot.yaml"));
		await changed({ "b.pilot.yaml": DELETED });
		await pass(LONG_MS);
		expect([...pilots.keys()].sort()).toEqual(["a.pilot.yaml", "sub/c.pilot.yaml"].map(uriOf));
		renameSync(join(folder, "sub"), join(folder, "v1.2"));
		await changed({ sub: DELETED, "v1.2": CREATED });
		await pass(LONG_MS);
		expect([...pilots.keys()].sort()).toEqual(["a.pilot.yaml", "v1.2/c.pilot.yaml"].map(uriOf));
	});
});

describe("Another short name for a shared party", () => {
	const party = "success:\n  stakeholders:\n    - id: ggd\n";
	const files = Object.fromEntries(
		Array.from({ length: 300 }, (_, index) => [`${index}.pilot.yaml`, pilot(`Pilot ${index}`, party)]),
	);
	const rename = ({ client, uriOf }: Workspace) =>
		client.connection.sendRequest<{ documentChanges: object[] }>("textDocument/rename", {
			...{ textDocument: { uri: uriOf("0.pilot.yaml") }, position: { line: 6, character: 11 }, newName: "ggd-west" },
		});

	it("waits until all pilots have been read", async () => {
		const workspace = await openFolder(files);
		workspace.client.open(files["0.pilot.yaml"] ?? "", workspace.uriOf("0.pilot.yaml"));
		expect((await rename(workspace)).documentChanges).toHaveLength(300);
	});

	it("is refused in words where they are not going to be", async () => {
		const workspace = await openFolder(files);
		await workspace.pass(1);
		await workspace.client.connection.sendNotification("pilot/stopPortfolio", {});
		workspace.client.open(files["0.pilot.yaml"] ?? "", workspace.uriOf("0.pilot.yaml"));
		await expect(rename(workspace)).rejects.toThrow("Not all pilots have been read yet");
	});
});
