/** What a server answers when, and to messages of another shape than the protocol says. */
import { describe, expect, it } from "vitest";
import { newServer, started, URI } from "../support/server";

const GAPS = "title: Stille nachten\nmunicipality: Westerhaven\nstatus: idea\nthemes:\n  - liveability\n";
const hover = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };

describe("Before the first request", () => {
	it.each(["textDocument/hover", "shutdown", "workspace/symbol", "pilot/newPilotChoices", "nobody/knows"])(
		"%s is refused, and notifications are ignored",
		async (method) => {
			const client = newServer();
			client.open(GAPS);
			expect(await client.refused(method, hover)).toBe(-32002);
			await client.connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
			client.send("initialized", {});
			expect(await client.connection.sendRequest("textDocument/hover", hover)).toBeNull();
			expect(client.published).toEqual([]);
		},
	);
});

it("a second start is refused, and the first goes on as before", async () => {
	const client = await started({ initializationOptions: { language: "nl" } });
	expect(await client.refused("initialize", { processId: null, rootUri: null, capabilities: {} })).toBe(-32600);
	client.open(GAPS);
	expect((await client.pushed(1)).map(({ message }) => message)).toContainEqual(
		expect.stringMatching(/^Nog niet ingevuld: waarom wil /),
	);
	client.change(2, [{ text: `${GAPS}# more\n` }]);
	await client.pushed(2);
	expect(client.published.map(({ version }) => version)).toEqual([1, 2]);
});

it("after the end every request is refused", async () => {
	const client = await started();
	await client.connection.sendRequest("shutdown");
	for (const method of ["textDocument/hover", "initialize", "shutdown", "workspace/symbol", "nobody/knows"]) {
		expect(await client.refused(method, hover)).toBe(-32600);
	}
});

it("one method that nobody knows is reported as such", async () => {
	expect(await (await started()).refused("nobody/knows")).toBe(-32601);
});

describe("A message of another shape", () => {
	it.each([
		null,
		{},
		{ textDocument: null, position: { line: 0, character: 0 } },
		{ textDocument: { uri: 5 }, position: { line: 0, character: 0 } },
		{ textDocument: { uri: URI }, position: null },
		{ textDocument: { uri: URI }, position: { line: "0", character: 0 } },
	])("is refused where it asks: %j", async (params) => {
		const client = await started();
		client.open(GAPS);
		expect(await client.refused("textDocument/hover", params)).toBe(-32602);
		expect(await client.refused("textDocument/hover", hover)).toBeUndefined();
	});

	it("is left alone where it is a notification, with a line in the log, once", async () => {
		const client = await started();
		for (const params of [undefined, {}, { textDocument: 5 }, { textDocument: { uri: URI } }]) {
			client.send("textDocument/didOpen", params);
		}
		client.send("workspace/didChangeWatchedFiles", { changes: [null, {}, { uri: URI }, 5] });
		client.send("workspace/didChangeWatchedFiles", { changes: null });
		client.send("pilot/language");
		client.send("pilot/settings", null);
		client.open(GAPS);
		client.change(2, [null, { text: 5 }, { text: `${GAPS}# more\n`, range: null }]);
		expect(await client.pushed(2)).not.toEqual([]);
		expect(client.log).toEqual([expect.stringContaining("textDocument/didOpen")]);
	});
});

it("folders that come and go without an address are passed over", async () => {
	const client = await started({ capabilities: { workspace: { workspaceFolders: true } } });
	for (const event of [undefined, null, { added: [null, {}, { uri: 5 }], removed: null }, { added: 5 }]) {
		client.send("workspace/didChangeWorkspaceFolders", { event });
	}
	client.open(GAPS);
	expect(await client.pushed(1)).not.toEqual([]);
	expect(client.log).toEqual([]);
});

it("positions are in code units of UTF-16, and the server says so", async () => {
	const client = newServer();
	const general = { positionEncodings: ["utf-8", "utf-16"] };
	const { capabilities } = await client.connection.sendRequest<{ capabilities: object }>("initialize", {
		capabilities: { general },
	});
	expect(capabilities).toMatchObject({ positionEncoding: "utf-16" });
});

describe("Changes that come in one go", () => {
	it("are reported once", async () => {
		const client = await started();
		client.open(GAPS);
		await client.pushed(1);
		const insert = { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } }, text: "x" };
		const versions = Array.from({ length: 200 }, (_, index) => index + 2);
		const textDocument = (version: number) => ({ textDocument: { uri: URI, version }, contentChanges: [insert] });
		const method = "textDocument/didChange";
		client.sendTogether(versions.map((version) => ({ method, params: textDocument(version) })));
		await client.pushed(201);
		expect(client.published.map(({ version }) => version)).toEqual([1, 201]);
	});
});
