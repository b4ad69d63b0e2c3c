/** Which documents are read: by their names, by the language that was chosen for them, and where one can edit them. */
import { describe, expect, it } from "vitest";
import { started } from "../support/server";

const TEXT = "titel: x\nversion: 3\nservices: {}\n";

/** Everything that is reported of a document, and answered about it. */
async function reportedOf(uri: string, languageId: string, params: object = {}) {
	const client = await started({
		capabilities: { textDocument: { codeAction: { codeActionLiteralSupport: {} } } },
		...params,
	});
	client.open(TEXT, uri, languageId);
	// Another one, of which something is reported in any case: then this one has had its turn.
	client.open(TEXT, "file:///after.pilot.yaml");
	await client.pushed(1, "file:///after.pilot.yaml");
	const textDocument = { uri };
	const position = { line: 0, character: 2 };
	const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
	const ask = (method: string, more: object = {}) => client.connection.sendRequest(method, { textDocument, ...more });
	const answers = await Promise.all([
		ask("textDocument/codeAction", { range, context: { diagnostics: [] } }),
		ask("textDocument/completion", { position }),
		ask("textDocument/hover", { position }),
		ask("textDocument/documentSymbol"),
		ask("textDocument/foldingRange"),
		ask("textDocument/formatting", { options: { tabSize: 2, insertSpaces: true } }),
	]);
	client.send("textDocument/didClose", { textDocument });
	client.change(2, [{ text: TEXT }], "file:///after.pilot.yaml");
	await client.pushed(2, "file:///after.pilot.yaml");
	const published = client.published.filter((one) => one.uri === uri);
	const isAnswered = answers.some((answer) => (Array.isArray(answer) ? answer.length > 0 : answer !== null));
	return { published: published.length, findings: published[0]?.diagnostics.length ?? 0, isAnswered };
}

describe("Read is", () => {
	it.each([
		["file:///p/a.pilot.yaml", "yaml"],
		["file:///p/pilot.yml", "yaml"],
		["file:///p/Pilot.yaml", "yaml"],
		["file:///p/X.PILOT.YAML", "plaintext"],
		["file:///c%3A/p/a%2Epilot.yaml", "yaml"],
		["/p/a.pilot.yaml", "yaml"],
		["C:\\p\\pilot.yaml", "yaml"],
		["file:///p/.pilotrc.yaml", "yaml"],
		["file:///p/project.yaml", "pilot"],
		["untitled:Untitled-1", "pilot"],
		["untitled:pilot.yaml", "yaml"],
		["vscode-vfs://github/o/r/a.pilot.yaml", "yaml"],
		["vscode-remote://ssh-remote%2Bhost/p/a.pilot.yaml", "yaml"],
		["vscode-test-web://mount/a.pilot.yaml", "yaml"],
		["sftp://host/p/a.pilot.yaml", "yaml"],
	])("%s in %s", async (uri, languageId) => {
		const { findings, isAnswered } = await reportedOf(uri, languageId);
		expect([findings > 0, isAnswered]).toEqual([true, true]);
	});

	it.each([
		["an open folder", { rootUri: "azureml://store/p" }],
		["a client that opens nothing else", { capabilities: { experimental: { pilotEditable: true } } }],
	])("what stands where nobody knows, by %s", async (_, params) => {
		expect((await reportedOf("azureml://store/p/a.pilot.yaml", "yaml", params)).findings).toBeGreaterThan(0);
	});
});

describe("Left alone is", () => {
	it.each([
		["file:///p/docker-compose.yaml", "yaml"],
		["file:///p/nopilot.yaml", "yaml"],
		["file:///p/pilot.yaml.bak", "yaml"],
		["file:///p/pilot.yaml/values.yaml", "yaml"],
		["untitled:Untitled-1", "yaml"],
		["git:/p/a.pilot.yaml?%7B%22ref%22%3A%22HEAD%22%7D", "pilot"],
		["review:/p/a.pilot.yaml?x", "pilot"],
		["pr:/p/a.pilot.yaml", "yaml"],
		["gitlens://abc/p/a.pilot.yaml", "pilot"],
		["fugitive:///p/.git//0123/a.pilot.yaml", "yaml"],
		["diffview:///p/.git/:0:/a.pilot.yaml", "yaml"],
		["svn:/p/a.pilot.yaml", "yaml"],
		["vscode-local-history:/p/a.pilot.yaml", "pilot"],
	])("%s in %s", async (uri, languageId) => {
		expect(await reportedOf(uri, languageId)).toEqual({ published: 0, findings: 0, isAnswered: false });
	});
});
