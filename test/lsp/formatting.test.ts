/** A file made even, by the built server. */
import { expect, it } from "vitest";
import type { CodeAction, TextEdit } from "vscode-languageserver/node";
import { PLAIN_CLIENT, startClient, TAKES_FIXES, URI } from "./client";

it("a file, a part of it and no file are formatted", async () => {
	const client = await startClient(PLAIN_CLIENT);
	client.open("title:  a\nstatus:  idea\n");
	const ask = (method: string, params: object) =>
		client.connection.sendRequest<TextEdit[]>(`textDocument/${method}`, {
			textDocument: { uri: URI },
			options: { tabSize: 2, insertSpaces: true },
			...params,
		});
	const inLine = (line: number) => ({
		range: { start: { line, character: line === 0 ? 6 : 7 }, end: { line, character: line === 0 ? 8 : 9 } },
		newText: " ",
	});
	expect(await ask("formatting", {})).toEqual([inLine(0), inLine(1)]);
	const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };
	expect(await ask("rangeFormatting", { range })).toEqual([inLine(1)]);
	expect(await ask("formatting", { textDocument: { uri: "file:///elsewhere.pilot.yaml" } })).toEqual([]);
});

it("everything is put in order for who asks for it", async () => {
	const client = await startClient({ textDocument: TAKES_FIXES });
	client.open("status: idea\ntitle: a\n");
	const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
	const ask = (only: readonly string[]) =>
		client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
			textDocument: { uri: URI },
			range,
			context: { diagnostics: [], only },
		});
	const kinds = (actions: readonly CodeAction[]) => actions.map(({ kind }) => kind);
	expect(kinds(await ask(["source.sortKeys"]))).toEqual(["source.sortKeys.pilot"]);
	expect(kinds(await ask(["source.fixAll"]))).toEqual([]);
});
