/** What a client says at its start and of what a person sets, in any shape. */
import { describe, expect, it } from "vitest";
import type { MessageConnection } from "vscode-languageserver/node";
import { clientOf } from "../../../server/src/lsp/client/client";
import { type Client, started, URI } from "../support/server";

const GAPS =
	"title: Stille nachten\nmunicipality: Westerhaven\nstatus: idea\nthemes:\n  - liveability\nwhy:\n  problem: todo\n";
const CODES = ["why.publicValue", "why.goals", "why.problem"];

const codes = (client: Client) => client.published.at(-1)?.diagnostics.map(({ code }) => code);
const severities = (client: Client) => client.published.at(-1)?.diagnostics.map(({ severity }) => severity);
const problem = (client: Client) => String(client.published.at(-1)?.diagnostics.at(2)?.message);

describe("What is sent at the start in another shape is ignored, and logged once", () => {
	it.each<[string, object, string[]]>([
		["a language", { initializationOptions: { language: 5 } }, ["language"]],
		["a language that nobody knows", { initializationOptions: { language: "de" } }, ["language"]],
		["laws", { initializationOptions: { regulations: [] } }, ["regulations"]],
		["a day", { initializationOptions: { today: null } }, ["today"]],
		["a day that is none", { initializationOptions: { today: "2027-02-30" } }, ["today"]],
		["rules", { initializationOptions: { rules: ["off"] } }, ["rules"]],
		["a rule", { initializationOptions: { rules: { "why.*": 5 } } }, ["why.*"]],
		["hints", { initializationOptions: { inlayHints: "yes", diagnosticMode: 3 } }, ["inlayHints", "diagnosticMode"]],
		["all options", { initializationOptions: [{ language: "nl" }] }, ["settings"]],
		["no options", { initializationOptions: null }, []],
		["a locale", { locale: 5 }, []],
		["folders", { workspaceFolders: [{}, null, 5] }, ["workspaceFolders"]],
		["all folders", { workspaceFolders: "none", rootUri: 5 }, ["workspaceFolders", "rootUri"]],
		["capabilities", { capabilities: null }, []],
		["parts of them", { capabilities: { textDocument: null, workspace: 5, window: "x", experimental: 5 } }, []],
		[
			"parts of those",
			{
				capabilities: {
					textDocument: { completion: { completionItem: { documentationFormat: 5 } }, hover: { contentFormat: {} } },
					experimental: { pilotPages: { scheme: 5 } },
				},
			},
			[],
		],
	])("%s", async (_, params, ignored) => {
		const client = await started(params);
		client.open(GAPS);
		await client.pushed(1);
		expect(codes(client)).toEqual(CODES);
		expect(problem(client)).toContain("which problem in the municipality");
		client.change(2, [{ text: `${GAPS}# more\n` }]);
		await client.pushed(2);
		const expected = ignored.map((name) => expect.stringMatching(new RegExp(`^Ignored.*${name.replace("*", ".")}$`)));
		expect(client.log).toEqual(expected);
	});

	it("and not in its place, where the rest is right", async () => {
		const client = await started({
			locale: "nl-BE",
			initializationOptions: { language: "de", rules: { "why.*": "loud", "why.goals": "off" } },
		});
		client.open(GAPS);
		await client.pushed(1);
		expect(codes(client)).toEqual(["why.publicValue", "why.problem"]);
		expect(client.published[0]?.diagnostics[1]?.message).toContain("welk probleem in de gemeente");
	});
});

describe("The folder", () => {
	const root = "file:///pilots";
	it.each<[string, object, string[]]>([
		["counts where there are no folders", { workspaceFolders: [], rootUri: root }, [root]],
		["counts where folders are nothing", { workspaceFolders: null, rootUri: root }, [root]],
		["counts where no folder can be read", { workspaceFolders: [{}], rootUri: root }, [root]],
		[
			"gives way to folders",
			{ workspaceFolders: [{ uri: "file:///other", name: "o" }], rootUri: root },
			["file:///other"],
		],
		["may be missing", { workspaceFolders: [], rootUri: null }, []],
	])("%s", (_, params, expected) => {
		expect(clientOf({ capabilities: {}, ...params } as never, () => {}).folders).toEqual(expected);
	});
});

describe("A language of ours", () => {
	it.each([undefined, null, {}, { language: "de" }, { language: 5 }, { language: "auto" }])(
		"stays when another is asked for: %j",
		async (params) => {
			const client = await started({ locale: "nl" });
			client.open(GAPS);
			await client.pushed(1);
			client.send("pilot/language", params);
			client.change(2, [{ text: `${GAPS}# more\n` }]);
			await client.pushed(2);
			expect(problem(client)).toContain("welk probleem in de gemeente");
		},
	);

	it.each(["en", "EN", "en-GB", "en_US.UTF-8"])("is understood as %s", async (language) => {
		const client = await started({ locale: "nl" });
		client.open(GAPS);
		await client.pushed(1);
		client.send("pilot/language", { language });
		await expect.poll(() => problem(client)).toContain("which problem in the municipality");
	});
});

describe("A change of what is set", () => {
	const hints = { rules: { "why.*": "hint" } };

	async function changed(settings: unknown, capabilities: object = {}, answer?: (asked: MessageConnection) => void) {
		const client = await started({ capabilities }, answer);
		client.open(GAPS);
		await client.pushed(1);
		client.send("workspace/didChangeConfiguration", { settings });
		return client;
	}

	it.each([
		["in a part of its own", { other: {}, pilot: hints }],
		["by itself", hints],
	])("is heard where it comes along, %s", async (_, settings) => {
		const client = await changed(settings);
		await expect.poll(() => severities(client)).toEqual([4, 4, 4]);
		client.send("workspace/didChangeConfiguration", { settings: { pilot: { language: "nl" } } });
		await expect.poll(() => problem(client)).toContain("welk probleem in de gemeente");
		expect(severities(client)).toEqual([4, 4, 4]);
	});

	it.each([null, undefined, {}, { other: {} }])("is asked for where it does not come along: %j", async (settings) => {
		const asked: unknown[] = [];
		const client = await changed(settings, { workspace: { configuration: true } }, (connection) =>
			connection.onRequest("workspace/configuration", (params) => {
				asked.push(params);
				return [hints];
			}),
		);
		await expect.poll(() => severities(client)).toEqual([4, 4, 4]);
		expect(asked).toEqual([{ items: [{ section: "pilot" }] }]);
	});

	it.each([null, 5, [], [null], [5], [{ rules: 5 }], {}])("is no change where the answer is %j", async (answer) => {
		const client = await changed(null, { workspace: { configuration: true } }, (connection) =>
			connection.onRequest("workspace/configuration", () => answer),
		);
		client.change(2, [{ text: `${GAPS}# more\n` }]);
		await client.pushed(2);
		expect(severities(client)).toEqual([3, 3, 3]);
		expect(client.log.filter((line) => !line.startsWith("Ignored"))).toEqual([]);
	});

	it.each([
		[{}, []],
		[{ pilotSettings: true }, []],
		[{}, ["workspace/didChangeConfiguration"]],
	])(
		"registers for changes only where the client does not report them by itself: %j",
		async (experimental, expected) => {
			const asked: string[] = [];
			const dynamicRegistration = expected.length > 0 || "pilotSettings" in experimental;
			const client = await started(
				{ capabilities: { workspace: { didChangeConfiguration: { dynamicRegistration } }, experimental } },
				(connection) =>
					connection.onRequest("client/registerCapability", ({ registrations }) => {
						asked.push(...registrations.map(({ method }: { method: string }) => method));
						return null;
					}),
			);
			client.open(GAPS);
			await client.pushed(1);
			expect(asked).toEqual(expected);
		},
	);
});

describe("A client that answers nonsense", () => {
	const LINK = `${GAPS}  businessCase:\n    document: ./plan.pdf\n`;
	it.each([
		null,
		5,
		"text",
		[],
		{},
		{ text: 5, exists: 5, entries: 5, uris: 5 },
		{ entries: [null, {}], uris: [null] },
	])("is a client without files: %j", async (answer) => {
		const capabilities = { experimental: { pilotFiles: true }, workspace: { configuration: true } };
		const client = await started({ capabilities, rootUri: "file:///pilots" }, (connection) =>
			connection.onRequest(() => answer),
		);
		client.open(LINK);
		await client.pushed(1);
		expect(codes(client)).toEqual(CODES);
		const position = { line: 8, character: 14 };
		const params = { textDocument: { uri: URI }, position };
		expect(await client.connection.sendRequest("textDocument/completion", params)).toBeDefined();
		expect(client.log).toEqual([]);
	});
});
