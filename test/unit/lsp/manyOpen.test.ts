/** More documents are open than are kept analysed: what concerns all of them checks each once. */
import { expect, it } from "vitest";
import { newServer } from "../support/server";

const OPEN = 12;

it.each(["rules", "language"])("when the %s change, each is checked once", async (setting) => {
	let checks = 0;
	const today = () => {
		checks++;
		return "2027-03-01";
	};
	const client = newServer(undefined, { today });
	await client.connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
	client.send("initialized", {});
	const uris = Array.from({ length: OPEN }, (_, index) => `file:///pilots/${index}.pilot.yaml`);
	uris.forEach((uri) => {
		client.open("title: Volle containers\nstatus: idea\n", uri);
	});
	await Promise.all(uris.map((uri) => client.pushed(1, uri)));
	const [before, pushed] = [checks, client.published.length];
	const settings = setting === "rules" ? { rules: { "why/*": "off" } } : { language: "nl" };
	client.send(`pilot/${setting === "rules" ? "settings" : "language"}`, settings);
	await expect.poll(() => client.published.length).toBe(pushed + OPEN);
	expect(checks - before).toBe(OPEN);
});
