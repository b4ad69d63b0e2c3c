/** Findings of files that nobody shows: there as long as they hold, and gone when they do not. */
import { expect, it } from "vitest";
import { ResponseError } from "vscode-languageserver/node";
import { openFolder, pilot } from "./workspace";

const LAWS = "regulations:\n  - name: X\n";

it("those of a file of laws come back when it is opened and closed as it was", async () => {
	const { client, uriOf, pushed, soon } = await openFolder(
		{ "a.pilot.yaml": pilot("A"), ".pilotrc.yaml": "regulations: ./laws.yaml\n", "laws.yaml": LAWS },
		{ capabilities: {} },
	);
	const codes = () => pushed("laws.yaml").map(({ code }) => code);
	await soon(codes).toEqual(["regulations.id"]);
	client.open(LAWS, uriOf("laws.yaml"));
	await client.pushed(1, uriOf("laws.yaml"));
	const before = client.published.length;
	client.close(uriOf("laws.yaml"));
	await soon(() => client.published.slice(before).filter(({ uri }) => uri === uriOf("laws.yaml")).length).toBe(2);
	expect(codes()).toEqual(["regulations.id"]);
});

it("those of a file that is open but not looked at follow what is typed", async () => {
	const { client, uriOf, pushed, pull, complete, soon } = await openFolder(
		{ "a.pilot.yaml": "titel: x\n" },
		{ options: { diagnosticMode: "workspace" } },
	);
	await complete();
	const codes = () => pushed("a.pilot.yaml").map(({ code }) => code);
	await soon(codes).toContain("file/unknown-key");
	client.open("titel: x\n", uriOf("a.pilot.yaml"));
	client.change(2, [{ text: pilot("Fine") }], uriOf("a.pilot.yaml"));
	await soon(codes).not.toContain("file/unknown-key");
	expect(codes()).toHaveLength(1);
	await pull("a.pilot.yaml");
	await soon(codes).toEqual([]);
});

it("a client that refuses to report files sees a new pilot when it opens it", async () => {
	const { client, uriOf, titles, write, log, complete, soon } = await openFolder(
		{ "a.pilot.yaml": pilot("A") },
		{
			answer: (connection) =>
				connection.onRequest("client/registerCapability", () => new ResponseError(-32601, "not here")),
		},
	);
	await complete();
	await soon(() => log.join()).toContain("not here");
	write("b.pilot.yaml", pilot("B"));
	client.open(pilot("B"), uriOf("b.pilot.yaml"));
	await soon(titles).toEqual(["A", "B"]);
});
