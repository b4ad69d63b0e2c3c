/** What an editor shows of the structure of a file, from the built server. */
import { afterEach, describe, expect, it } from "vitest";
import type { DocumentSymbol, FoldingRange, SelectionRange, SymbolInformation } from "vscode-languageserver/node";
import { type Client, PLAIN_CLIENT, startClient, URI } from "./client";

const TEXT = "title: Quiet nights\nwhy:\n  problem: Noise\n  goals:\n    - goal: Sleep\n";
const textDocument = { uri: URI };

let client: Client;
afterEach(() => client.stop());

describe("the outline", () => {
	it("is a tree for a client that shows one", async () => {
		client = await startClient(
			{ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
			{ locale: "nl" },
		);
		client.open(TEXT);
		const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
			textDocument,
		});
		expect(symbols.map(({ name }) => name)).toEqual(["Titel", "Waarom"]);
		expect(symbols[1]?.children?.map(({ name }) => name)).toEqual(["Probleem", "Doelen (1)"]);
	});

	it("is a list for another", async () => {
		client = await startClient(PLAIN_CLIENT);
		client.open(TEXT);
		const symbols = await client.connection.sendRequest<SymbolInformation[]>("textDocument/documentSymbol", {
			textDocument,
		});
		expect(symbols[2]).toMatchObject({ name: "Problem", containerName: "Why", location: { uri: URI } });
	});
});

it("folds and selections are answered, and nothing for a file that is not open", async () => {
	client = await startClient(PLAIN_CLIENT);
	client.open(TEXT);
	const folds = (uri: string) =>
		client.connection.sendRequest<FoldingRange[]>("textDocument/foldingRange", { textDocument: { uri } });
	expect(await folds(URI)).toEqual([
		{ startLine: 1, endLine: 4 },
		{ startLine: 3, endLine: 4 },
	]);
	expect(await folds("file:///other.pilot.yaml")).toEqual([]);
	const selections = await client.connection.sendRequest<SelectionRange[]>("textDocument/selectionRange", {
		textDocument,
		positions: [
			{ line: 0, character: 10 },
			{ line: 2, character: 4 },
		],
	});
	expect(selections.map(({ range }) => range)).toEqual([
		{ start: { line: 0, character: 7 }, end: { line: 0, character: 12 } },
		{ start: { line: 2, character: 2 }, end: { line: 2, character: 9 } },
	]);
});
