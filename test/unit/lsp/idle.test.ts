/** A server that nobody asks anything does nothing. */
import { afterEach, expect, it, vi } from "vitest";
import { started, URI } from "../support/server";

afterEach(() => void vi.useRealTimers());

it("nothing waits once all has been reported, but to see whether a new day has begun", async () => {
	const toFake = ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] as const;
	vi.useFakeTimers({ shouldAdvanceTime: true, toFake: [...toFake] });
	const pilots = Array.from({ length: 50 }, (_, index) => `file:///pilots/${index}.pilot.yaml`);
	const reports: { complete: boolean }[] = [];
	const experimental = { pilotFiles: true, pilotPortfolio: true, pilotReadiness: true };
	const client = await started({ capabilities: { experimental }, rootUri: "file:///pilots" }, (connection) => {
		connection.onRequest("pilot/findPilots", () => ({ uris: pilots }));
		connection.onRequest("pilot/readFile", ({ uri }) => ({ text: pilots.includes(uri) ? "title: x\n" : null }));
		connection.onNotification("pilot/portfolio", (params) => void reports.push(params));
	});
	client.open("title: x\n");
	client.change(2, [{ text: "title: y\n" }]);
	await client.pushed(2);
	await expect.poll(() => reports.at(-1)?.complete).toBe(true);
	await client.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri: URI } });
	await expect.poll(() => vi.getTimerCount()).toBe(1);
});
