import { expect, it } from "vitest";
import { type Client, PLAIN_CLIENT, startClient, URI } from "./client";

it("Memory is freed when the findings are out, once for keys that come quickly", async () => {
	let client: Client | undefined;
	/** How many findings were out each time. */
	const freed: (number | undefined)[] = [];
	const collect = () => freed.push(client?.published.length);
	client = await startClient(PLAIN_CLIENT, {}, undefined, { collect });
	client.open("title: A\n");
	await client.pushed(1);
	await client.pass(100);
	expect(freed).toEqual([1]);
	client.change(2, [{ text: "title: B\n" }], URI);
	client.change(3, [{ text: "title: C\n" }], URI);
	await client.pushed(3);
	await client.pass(100);
	expect(freed).toEqual([1, 2]);
});
