/** What is shown above and beside the lines. */
import { expect, it } from "vitest";
import type { CodeLens, InlayHint } from "vscode-languageserver/node";
import { type Client, PLAIN_CLIENT, startClient, URI } from "./client";

let client: Client;

const lenses = () => client.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: URI } });
const hints = async () => {
	const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
	const found = await client.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", {
		textDocument: { uri: URI },
		range,
	});
	return found.map(({ label }) => label);
};

it("lenses lead on where the client has the command, and follow the language", async () => {
	client = await startClient(
		{ experimental: { pilotNextAnswerCommand: true }, workspace: { codeLens: { refreshSupport: true } } },
		{ locale: "nl" },
	);
	client.open("why:\n  problem: Bins are full\n");
	const command = { command: "pilot.goToNextOpenAnswer", arguments: ["why"] };
	expect(await lenses()).toMatchObject([{ command: { ...command, title: expect.stringMatching(/^1 van 3/) } }]);
	const refreshed = new Promise<void>((resolve) => {
		client.connection.onRequest("workspace/codeLens/refresh", () => {
			resolve();
			return null;
		});
	});
	await client.connection.sendNotification("pilot/language", { language: "en" });
	await refreshed;
	expect(await lenses()).toMatchObject([{ command: { ...command, title: expect.stringMatching(/^1 of 3/) } }]);
});

it("lenses are words alone in other clients, which are never asked to refresh", async () => {
	client = await startClient(PLAIN_CLIENT, { locale: "en" });
	client.open("why:\n  problem: Bins are full\n");
	expect(await lenses()).toMatchObject([{ command: { command: "" } }]);
});

it("hints come when a person asks for them, at once", async () => {
	client = await startClient(
		{ workspace: { inlayHint: { refreshSupport: true } } },
		{ locale: "nl", initializationOptions: { today: "2027-06-01" } },
	);
	client.open("period: {start: 2027-06-13}\n");
	expect(await hints()).toEqual([]);
	const refreshed = new Promise<void>((resolve) => {
		client.connection.onRequest("workspace/inlayHint/refresh", () => {
			resolve();
			return null;
		});
	});
	await client.connection.sendNotification("pilot/settings", { inlayHints: true });
	await refreshed;
	expect(await hints()).toEqual(["over 12 dagen"]);
});
