/** What an editor shows of the structure of a file. */
import { describe, expect, it } from "vitest";
import type {
	DocumentLink,
	DocumentSymbol,
	FoldingRange,
	InitializeParams,
	SelectionRange,
	SymbolInformation,
} from "vscode-languageserver/node";
import { type Client, PLAIN_CLIENT, startClient, URI } from "./client";

const TEXT = "title: Quiet nights\nwhy:\n  problem: Noise\n  goals:\n    - goal: Sleep\n";
const textDocument = { uri: URI };

async function open(
	text: string,
	capabilities: InitializeParams["capabilities"],
	options: Partial<InitializeParams> = {},
): Promise<Client> {
	const client = await startClient(capabilities, options);
	client.open(text);
	return client;
}

describe("the outline", () => {
	it("is a tree for a client that shows one", async () => {
		const client = await open(
			TEXT,
			{ textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
			{ locale: "nl" },
		);
		const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", {
			textDocument,
		});
		expect(symbols.map(({ name }) => name)).toEqual(["Titel", "Waarom"]);
		expect(symbols[1]?.children?.map(({ name }) => name)).toEqual(["Probleem", "Doelen (1)"]);
	});

	it("is a list for another", async () => {
		const client = await open(TEXT, PLAIN_CLIENT);
		const symbols = await client.connection.sendRequest<SymbolInformation[]>("textDocument/documentSymbol", {
			textDocument,
		});
		expect(symbols[2]).toMatchObject({ name: "Problem", containerName: "Why", location: { uri: URI } });
	});
});

it("folds and selections are answered, and nothing for a file that is not open", async () => {
	const client = await open(TEXT, PLAIN_CLIENT);
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

it("links lead no further than the folders that are open", async () => {
	const text = "why:\n  businessCase:\n    document: ../plan.pdf\n";
	const links = async (uri: string) => {
		const findsItself = { experimental: { pilotFiles: true } };
		const client = await open(text, findsItself, { workspaceFolders: [{ uri, name: "open" }] });
		const found = await client.connection.sendRequest<DocumentLink[]>("textDocument/documentLink", { textDocument });
		return found.map(({ target }) => target);
	};
	expect(await links("file:///pilots")).toEqual([]);
	expect(await links("file:///")).toEqual(["file:///plan.pdf"]);
});
