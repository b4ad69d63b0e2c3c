/** What a client sees that speaks the protocol with the server. */
import { describe, expect, it } from "vitest";
import {
	type CodeAction,
	type Diagnostic,
	ErrorCodes,
	type InitializeParams,
	ResponseError,
	type TextDocumentEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { ExperimentalCapabilities } from "../../server/src/protocol/protocol";
import { type Client, PLAIN_CLIENT, startClient, TAKES_FIXES, URI } from "./client";

const GAPS =
	"title: Stille nachten\nmunicipality: Westerhaven\nstatus: idea\nthemes:\n  - liveability\nwhy:\n  problem: todo\n";

const codesOf = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe("a client that knows nothing but pushed diagnostics and plain edits", () => {
	it("is served: findings, quick-fix, findings of the text after it", async () => {
		const client = await startClient({ textDocument: TAKES_FIXES }, { locale: "nl" });
		expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
		client.open(GAPS);
		const before = await client.pushed(1);
		expect(codesOf(before)).toEqual(["why.publicValue", "why.goals", "why.problem"]);
		expect(before.map(({ source }) => source)).toEqual(["pilot", "pilot", "pilot"]);
		expect(before[2]?.message).toBe("Nog niet ingevuld: welk probleem in de gemeente lost deze pilot op?");

		const [action] = await client.actions(before[0] as Diagnostic);
		expect(action?.isPreferred).toBe(true);
		const edits = action?.edit?.changes?.[URI] ?? [];
		const document = TextDocument.create(URI, "pilot", 1, GAPS);
		const after = TextDocument.applyEdits(document, edits);
		expect(after).toBe(`${GAPS.trimEnd()}\n  publicValue: \n`);
		client.change(2, [{ text: after }]);
		expect(codesOf(await client.pushed(2))).toEqual(["why.goals", "why.problem", "why.publicValue"]);
	});

	it("sees its findings go when the file is closed", async () => {
		const client = await startClient(PLAIN_CLIENT);
		client.open(GAPS);
		await client.pushed(1);
		client.close();
		await client.soon(() => client.published.at(-1)).toEqual({ uri: URI, diagnostics: [] });
	});
});

describe("a client that asks for diagnostics", () => {
	const PULLS: InitializeParams["capabilities"] = {
		textDocument: { ...TAKES_FIXES, diagnostic: { relatedInformation: true } },
		workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
	};
	const pull = (client: Client) =>
		client.connection.sendRequest<{ kind: string; items: Diagnostic[] }>("textDocument/diagnostic", {
			textDocument: { uri: URI },
		});

	it("gets them when it asks, and none are pushed", async () => {
		const client = await startClient(PULLS);
		expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: true });
		client.open(GAPS);
		const report = await pull(client);
		expect(report.kind).toBe("full");
		expect(codesOf(report.items)).toEqual(["why.publicValue", "why.goals", "why.problem"]);
		expect(client.published).toEqual([]);
	});

	it("is shown where the other of two equal answers stands", async () => {
		const client = await startClient(PULLS);
		client.open(`${GAPS}title: Again\n`);
		const { items } = await pull(client);
		expect(items.find(({ code }) => code === "file/syntax")?.relatedInformation).toMatchObject([
			{ location: { uri: URI, range: { start: { line: 0, character: 0 } } } },
		]);
	});

	it("gets edits for the version they were made for, with tab stops", async () => {
		const client = await startClient(PULLS);
		client.open(GAPS);
		client.change(2, [{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } }, text: "De " }]);
		const { items } = await pull(client);
		const actions: CodeAction[] = await client.actions(items[1] as Diagnostic);
		const change = actions[0]?.edit?.documentChanges?.[0] as TextDocumentEdit;
		expect(change.textDocument).toEqual({ uri: URI, version: 2 });
		expect(change.edits).toMatchObject([{ snippet: { kind: "snippet", value: "  problem: todo\n  publicValue: $1" } }]);
	});

	it("fixes on save only what has one right outcome", async () => {
		const client = await startClient(PULLS);
		const text =
			"titel: A\nmunicipality: B\nstatus: idee\nthemes: [economie]\nperiod:\n  start: 1 maart 2027\n  end: 3/4/2027\n";
		client.open(text);
		const end = { line: 7, character: 0 };
		const actions = await client.actions({ range: { start: { line: 0, character: 0 }, end } }, ["source.fixAll"]);
		expect(actions.map(({ kind }) => kind)).toEqual(["source.fixAll.pilot"]);
		const change = actions[0]?.edit?.documentChanges?.[0] as TextDocumentEdit;
		const after = TextDocument.applyEdits(TextDocument.create(URI, "pilot", 1, text), change.edits as never);
		expect(after).toBe(
			"title: A\nmunicipality: B\nstatus: idea\nthemes: [economy]\nperiod:\n  start: 2027-03-01\n  end: 3/4/2027\n",
		);
	});
});

describe("any client", () => {
	it("is answered in its own language, and in the other as soon as it asks", async () => {
		const client = await startClient(PLAIN_CLIENT, { locale: "en-GB" });
		client.open(GAPS);
		expect((await client.pushed(1))[2]?.message).toContain("which problem in the municipality");
		void client.connection.sendNotification("pilot/language", { language: "nl" });
		await client.soon(() => client.published.at(-1)?.diagnostics[2]?.message).toContain("welk probleem in de gemeente");
	});

	it("gets the findings of the last of many versions, and none of one version under another", async () => {
		const client = await startClient(PLAIN_CLIENT);
		client.open(GAPS);
		let text = GAPS;
		for (let version = 2; version <= 60; version++) {
			client.change(version, [
				{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } }, text: "x" },
			]);
			text = text.replace("title: ", "title: x");
		}
		client.change(61, [{ text: text.replace("todo", "Lawaai") }]);
		expect(codesOf(await client.pushed(61))).toEqual(["why.publicValue", "why.goals"]);
		const versions = client.published.map(({ version }) => version ?? 0);
		expect(versions).toEqual([...versions].sort((a, b) => a - b));
		expect(versions.at(-1)).toBe(61);
	});

	it("is notified how far the pilot is when it shows that", async () => {
		const client = await startClient({ experimental: { pilotReadiness: true } }, { locale: "nl" });
		const reports: object[] = [];
		client.connection.onNotification("pilot/readiness", (params) => void reports.push(params));
		client.open(GAPS);
		await client.pushed(1);
		expect(reports).toMatchObject([
			{
				uri: URI,
				version: 1,
				questions: [
					{ key: "why", answered: 0, total: 3 },
					{ key: "success", answered: 0, total: 0 },
					{ key: "control", answered: 0, total: 0 },
				],
			},
		]);
	});

	it("decides how serious a finding is, from the start and at any time", async () => {
		const client = await startClient(PLAIN_CLIENT, { initializationOptions: { rules: { "why.*": "hint" } } });
		client.open(GAPS);
		expect((await client.pushed(1)).map(({ severity }) => severity)).toEqual([4, 4, 4]);
		const levels = () => client.published.at(-1)?.diagnostics.map(({ code, severity }) => [code, severity]);
		void client.connection.sendNotification("pilot/settings", { rules: { "why.*": "off", "why.problem": "error" } });
		await client.soon(levels).toEqual([["why.problem", 1]]);
		void client.connection.sendNotification("pilot/settings", { rules: {} });
		await client.soon(levels).toEqual([
			["why.publicValue", 3],
			["why.goals", 3],
			["why.problem", 3],
		]);
	});

	it("is sent to the page of a rule only where it can open it", async () => {
		const text = `${GAPS}  goals:\n    - baseline: 3\n      target: 3\n`;
		const hrefs = async (experimental: ExperimentalCapabilities) => {
			const client = await startClient({ experimental }, { locale: "nl" });
			client.open(text);
			return (await client.pushed(1)).flatMap(({ codeDescription }) => codeDescription?.href ?? []);
		};
		expect(await hrefs({ pilotPages: { scheme: "pages" } })).toEqual(["pages:/why/target-is-baseline.nl.md"]);
		expect(await hrefs({})).toEqual([]);
	});

	it.each([
		["an emptied file", ""],
		["a binary file", "\u0000\u0001PNG"],
		["10 MB", "a: b\n".repeat(2_000_000)],
		[
			"an alias bomb",
			`a: &a [x, x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? "a" : `b${i - 1}`}, *${i === 0 ? "a" : `b${i - 1}`}]`).join("\n")}`,
		],
		["100 000 brackets", "[".repeat(100_000)],
		["50 000 keys", Array.from({ length: 50_000 }, (_, i) => `key${i}: 1`).join("\n")],
		["lone surrogates", "title: \ud800\udc00\ud800"],
		["keys of every object", "__proto__:\n  title: x\nconstructor: y\n"],
	])("is answered on %s, and on the next file", async (_, text) => {
		const client = await startClient(PLAIN_CLIENT);
		client.open(text);
		const diagnostics = await client.pushed(1);
		expect(diagnostics.length).toBeLessThan(200);
		client.open(GAPS, "file:///pilots/next.pilot.yaml");
		expect(codesOf(await client.pushed(1, "file:///pilots/next.pilot.yaml"))).toHaveLength(3);
	});
});

describe("the server lives on", () => {
	it("when a client refuses all that it is asked for", async () => {
		const client = await startClient(
			{ workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
			{},
			(connection) =>
				connection.onRequest("client/registerCapability", () => new ResponseError(ErrorCodes.MethodNotFound, "No")),
		);
		client.open(GAPS);
		expect(await client.pushed(1)).not.toEqual([]);
	});

	it.each(["file://server/share/a.pilot.yaml", "file:///%zz/a.pilot.yaml"])("at the address %s", async (uri) => {
		const client = await startClient(PLAIN_CLIENT);
		client.open(GAPS, uri);
		expect(await client.pushed(1, uri)).not.toEqual([]);
	});

	it("when settings of a folder hold a pattern that is none", async () => {
		const client = await startClient(PLAIN_CLIENT);
		const settings = URI.replace("test.pilot.yaml", ".pilotrc.yaml");
		client.open("ignore:\n  - archive\n  - \n", settings);
		client.open(GAPS);
		await client.pushed(1);
		client.change(2, [{ text: "ignore:\n  - archive\n  - ./\n" }], settings);
		await client.pushed(2, settings);
		client.change(3, [{ text: "ignore:\n  - archive\n  - ./drafts\n" }], settings);
		await client.pushed(3, settings);
		client.change(2, [{ text: `${GAPS}# more\n` }]);
		expect(await client.pushed(2)).not.toEqual([]);
	});
});
