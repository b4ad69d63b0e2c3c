/** What pilots show of each other stands where it belongs: in closed files, in files that are opened, while somebody types. */
import { describe, expect, it } from "vitest";
import type { CodeAction, Diagnostic } from "vscode-languageserver/node";
import type { PilotDetailsResult } from "../../server/src/protocol/protocol";
import { openFolder, pilot } from "./workspace";

const NOTES = "# one\n# two\n";
const insertAt = (line: number, text: string) => ({
	range: { start: { line, character: 0 }, end: { line, character: 0 } },
	text,
});
const crossFile = (diagnostics: readonly Diagnostic[]) =>
	diagnostics.filter(({ code }) => code === "portfolio/same-title");
/** Lines and columns of the findings that other pilots show. */
const rangesOf = (diagnostics: readonly Diagnostic[]) =>
	crossFile(diagnostics).map(
		({ range: { start, end } }) => `${start.line}:${start.character}-${end.line}:${end.character}`,
	);

describe.each([
	["in the view", {}],
	["in the list of problems", { diagnosticMode: "workspace" }],
])("A pilot that was shown closed, %s", (_, options) => {
	it("has its findings in their positions as soon as it is opened", async () => {
		const files = { "a.pilot.yaml": `${NOTES}${pilot("Lamp")}`, "b.pilot.yaml": pilot("lamp") };
		const { client, uriOf, pull, pilots, complete, soon } = await openFolder(files, { options });
		const uri = uriOf("a.pilot.yaml");
		await complete();
		await soon(() => pilots.get(uri)?.warnings).toBe(1);
		const details = await client.connection.sendRequest<PilotDetailsResult>("pilot/pilotDetails", { uri });
		expect(details.findings.map(({ code, range }) => [code, range.start.line])).toContainEqual([
			"portfolio/same-title",
			2,
		]);
		client.open(files["a.pilot.yaml"], uri);
		expect(rangesOf(await pull("a.pilot.yaml"))).toEqual(["2:7-2:11"]);
		const [finding] = crossFile(await pull("a.pilot.yaml"));
		const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
			...{ textDocument: { uri }, range: finding?.range, context: { diagnostics: [] } },
		});
		expect(actions.map(({ title }) => title)).toContain("Silence “portfolio/same-title” here, with a reason…");
	});
});

it("Findings stay on their words, whatever is typed above and below, with pauses and without", async () => {
	const text = `${NOTES}${pilot("Lamp", NOTES)}`;
	const files = { "a.pilot.yaml": text, "b.pilot.yaml": pilot("lamp") };
	const { client, uriOf, pull, complete, pass, soon } = await openFolder(files);
	await complete();
	const uri = uriOf("a.pilot.yaml");
	client.open(text, uri);
	await soon(async () => rangesOf(await pull("a.pilot.yaml"))).toEqual(["2:7-2:11"]);
	client.change(2, [insertAt(7, "# below\n"), insertAt(0, "# above\n")], uri);
	expect(rangesOf(await pull("a.pilot.yaml"))).toEqual(["3:7-3:11"]);
	await pass(400);
	client.change(3, [insertAt(8, "# below\n")], uri);
	expect(rangesOf(await pull("a.pilot.yaml"))).toEqual(["3:7-3:11"]);
	for (let version = 4; version < 14; version++) {
		client.change(version, [insertAt(0, "#\n")], uri);
		await pass(version % 3 === 0 ? 200 : 20);
		expect(rangesOf(await pull("a.pilot.yaml"))).toEqual([`${version}:7-${version}:11`]);
	}
});

it("A pilot whose text in the editor is another than on disk has its findings in the editor's positions", async () => {
	const { client, uriOf, pull, complete, pilots, soon } = await openFolder({
		"a.pilot.yaml": pilot("Lamp"),
		"b.pilot.yaml": pilot("lamp"),
	});
	await complete();
	await soon(() => pilots.get(uriOf("a.pilot.yaml"))?.warnings).toBe(1);
	client.open(`${NOTES}${pilot("Lamp")}`, uriOf("a.pilot.yaml"));
	expect(["", "2:7-2:11"]).toContain(rangesOf(await pull("a.pilot.yaml")).join());
	await soon(async () => rangesOf(await pull("a.pilot.yaml"))).toEqual(["2:7-2:11"]);
});
