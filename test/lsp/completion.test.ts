/** Suggestions as a client sees them. */
import { describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList, InitializeParams } from "vscode-languageserver/node";
import { type Client, PLAIN_CLIENT, startClient, URI } from "./client";

const ABLE_CLIENT: InitializeParams["capabilities"] = {
	textDocument: {
		completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown", "plaintext"] } },
	},
};

let client: Client | undefined;

/** What is suggested behind the text. */
async function suggested(
	capabilities: InitializeParams["capabilities"],
	text: string,
	triggerCharacter?: string,
): Promise<CompletionList> {
	client = await startClient(capabilities, { locale: "en" });
	client.open(text);
	const lines = text.split("\n");
	return client.connection.sendRequest("textDocument/completion", {
		textDocument: { uri: URI },
		position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 },
		context: triggerCharacter === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter },
	});
}

describe("suggestions", () => {
	it("are plain text for a plain client", async () => {
		const { items } = await suggested(PLAIN_CLIENT, "success:\n  stakeholders:\n    - stake");
		expect(items[0]).toMatchObject({ label: "stakeholder", insertTextFormat: 1 });
	});

	it("have tab stops for one that knows them, and say more when looked at", async () => {
		const { items } = await suggested(ABLE_CLIENT, "success:\n  compliance:\n    - regulation: 2016/679");
		expect(items).toMatchObject([{ label: "avg", insertTextFormat: 2 }]);
		expect(items[0]?.documentation).toBeUndefined();
		const resolved = await client?.connection.sendRequest<CompletionItem>("completionItem/resolve", items[0]);
		expect(resolved?.documentation).toMatchObject({ kind: "markdown", value: expect.stringContaining("](<http") });
	});

	it("come by themselves behind a colon and a space, and not behind a space in a sentence", async () => {
		expect((await suggested(PLAIN_CLIENT, "status: ", " ")).items.length).toBe(10);
		expect((await suggested(PLAIN_CLIENT, "  ", " ")).items).toEqual([]);
	});
});
