/** What is written while somebody types, by the built server: plain edits, for each editor to apply in its way. */
import { expect, it } from "vitest";
import type { TextEdit } from "vscode-languageserver/node";
import { PLAIN_CLIENT, startClient, URI } from "./client";

it("quotes around an answer, and nothing in a file that is not open", async () => {
	const client = await startClient(PLAIN_CLIENT);
	const { documentOnTypeFormattingProvider } = client.initialized.capabilities;
	expect(documentOnTypeFormattingProvider).toEqual({
		firstTriggerCharacter: " ",
		moreTriggerCharacter: [":", "\n"],
	});
	client.open("why:\n  problem: Let op: \n");
	const ask = (uri: string) =>
		client.connection.sendRequest<TextEdit[]>("textDocument/onTypeFormatting", {
			textDocument: { uri },
			position: { line: 1, character: 19 },
			ch: " ",
			options: { tabSize: 2, insertSpaces: true },
		});
	const at = (character: number) => {
		const position = { line: 1, character };
		return { range: { start: position, end: position }, newText: '"' };
	};
	expect(await ask(URI)).toEqual([at(11), at(19)]);
	expect(await ask("file:///elsewhere.pilot.yaml")).toEqual([]);
});
