/** The page of a pilot, asked for by a panel beside its text. */
import { expect, it } from "vitest";
import type { ExportPageResult, PageResult } from "../../server/src/protocol/page";
import { PLAIN_CLIENT, startClient, URI } from "./client";
import { openFolder, pilot } from "./workspace";

const TEXT = "title: Quay\nmunicipality: W\nstatus: idea\nwhy:\n  problem: Noise\n";
const asked = (uri: string) => ({ uri, version: "1.2.3" });

it("is that of the text as it is now, in the language of the person", async () => {
	const client = await startClient(PLAIN_CLIENT, { initializationOptions: { language: "nl" } });
	client.open(TEXT);
	await client.pushed(1);
	const ask = async () => (await client.connection.sendRequest<PageResult>("pilot/page", asked(URI))).page;
	expect(await ask()).toMatchObject({ version: 1, title: "Quay", language: "nl" });
	client.change(2, [{ text: TEXT.replace("Noise", "Cars that race") }]);
	const asking = ask();
	await client.pushed(2);
	const page = await asking;
	expect(page?.version).toBe(2);
	expect(page?.html).toContain("Cars that race");
	expect(page?.html).toContain("Nog niet ingevuld");
});

it("goes on while a line is half typed", async () => {
	const client = await startClient(PLAIN_CLIENT);
	client.open(`${TEXT}  publicValue: "Sle`);
	await client.pushed(1);
	const { page } = await client.connection.sendRequest<PageResult>("pilot/page", asked(URI));
	expect(page?.html).toContain("Noise");
});

it("never comes before the findings of what was typed", async () => {
	const client = await startClient(PLAIN_CLIENT);
	client.open(TEXT);
	await client.pushed(1);
	for (const version of [2, 3, 4]) {
		client.change(version, [{ text: `${TEXT}# ${version}\n` }]);
		const page = client.connection.sendRequest<PageResult>("pilot/page", asked(URI));
		const before = page.then(() => client.published.some((params) => params.version === version));
		await client.pushed(version);
		expect([(await page).page?.version, await before]).toEqual([version, true]);
	}
});

it("does not wait for findings that nobody is to have", async () => {
	const client = await startClient(PLAIN_CLIENT);
	client.open(TEXT);
	const page = client.connection.sendRequest<PageResult>("pilot/page", asked(URI));
	client.close();
	await client.pass(100);
	expect(await page).toEqual({ page: null });
});

it("is there of a pilot that is not open, and as a file for each reader", async () => {
	const { client, uriOf } = await openFolder({ "a.pilot.yaml": pilot("Closed") });
	const uri = uriOf("a.pilot.yaml");
	const { page } = await client.connection.sendRequest<PageResult>("pilot/page", asked(uri));
	expect(page?.title).toBe("Closed");
	const file = { ...asked(uri), to: "html", reader: "residents" };
	const { text } = await client.connection.sendRequest<ExportPageResult>("pilot/exportPage", file);
	expect(text).toMatch(/^<!doctype html>/);
	const gone = await client.connection.sendRequest<PageResult>("pilot/page", asked(uriOf("gone.pilot.yaml")));
	expect(gone).toEqual({ page: null });
});
