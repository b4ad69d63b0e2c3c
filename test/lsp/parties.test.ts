/** Parties as symbols. */
import { expect, it } from "vitest";
import type {
	DocumentHighlight,
	InitializeParams,
	Location,
	LocationLink,
	WorkspaceEdit,
} from "vscode-languageserver/node";
import { type Client, PLAIN_CLIENT, startClient, URI } from "./client";

const TEXT = "success:\n  stakeholders:\n    - id: shops\n  processes:\n    - owner: shops\n";
const OWNER = { textDocument: { uri: URI }, position: { line: 4, character: 14 } };
const ID = { start: { line: 2, character: 10 }, end: { line: 2, character: 15 } };
const USE = { start: { line: 4, character: 13 }, end: { line: 4, character: 18 } };

let client: Client;

async function open(capabilities: InitializeParams["capabilities"], locale = "nl"): Promise<void> {
	client = await startClient(capabilities, { locale });
	client.open(TEXT);
}

it("a plain client finds the definition, the references and the same party elsewhere", async () => {
	await open(PLAIN_CLIENT);
	const ask = <Result>(method: string, params: object = OWNER) =>
		client.connection.sendRequest<Result>(`textDocument/${method}`, params);
	expect(client.initialized.capabilities.renameProvider).toBe(true);
	expect(await ask<Location[]>("definition")).toEqual([{ uri: URI, range: ID }]);
	const context = { includeDeclaration: false };
	expect(await ask<Location[]>("references", { ...OWNER, context })).toEqual([{ uri: URI, range: USE }]);
	const highlights = await ask<DocumentHighlight[]>("documentHighlight");
	expect(highlights.map(({ range }) => range)).toEqual([ID, USE]);
	expect(await ask("documentHighlight", { ...OWNER, position: { line: 0, character: 0 } })).toBeNull();
});

it("a client that shows where a definition leads from is answered so", async () => {
	await open({ textDocument: { definition: { linkSupport: true } } });
	const links = await client.connection.sendRequest<LocationLink[]>("textDocument/definition", OWNER);
	expect(links).toMatchObject([{ originSelectionRange: USE, targetUri: URI, targetSelectionRange: ID }]);
});

it("a name is changed everywhere, or the error says in plain words why not", async () => {
	await open({
		textDocument: { rename: { prepareSupport: true } },
		workspace: { workspaceEdit: { documentChanges: true } },
	});
	expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
	const ask = <Result>(method: string, params: object) =>
		client.connection.sendRequest<Result>(`textDocument/${method}`, { ...OWNER, ...params });
	expect(await ask("prepareRename", {})).toEqual({ range: USE, placeholder: "shops" });
	expect(await ask<WorkspaceEdit>("rename", { newName: "bar-owners" })).toEqual({
		documentChanges: [
			{
				textDocument: { uri: URI, version: 1 },
				edits: [ID, USE].map((range) => ({ range, newText: "bar-owners" })),
			},
		],
	});
	await expect(ask("rename", { newName: "Bar owners" })).rejects.toThrow("kan geen korte naam zijn");
	await expect(ask("prepareRename", { position: { line: 0, character: 0 } })).rejects.toThrow(
		"alleen mensen en organisaties",
	);
});
