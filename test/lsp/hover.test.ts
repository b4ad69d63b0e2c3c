/** Hover. */
import { expect, it } from "vitest";
import type { Hover } from "vscode-languageserver/node";
import { type Client, PLAIN_CLIENT, startClient, URI } from "./client";

let client: Client;

const ask = (line: number, character: number) =>
	client.connection.sendRequest<Hover | null>("textDocument/hover", {
		textDocument: { uri: URI },
		position: { line, character },
	});

it.each([
	["plaintext", PLAIN_CLIENT, "Hoe heet deze pilot?\n"],
	["markdown", { textDocument: { hover: { contentFormat: ["markdown" as const] } } }, "**Hoe heet deze pilot?**\n"],
])("comes as %s", async (kind, capabilities, start) => {
	client = await startClient(capabilities, { locale: "nl" });
	client.open("title: Bins\n");
	const found = await ask(0, 2);
	expect(found).toMatchObject({
		contents: { kind, value: expect.stringContaining(start) },
		range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
	});
	expect(await ask(0, 9)).toBeNull();
});
