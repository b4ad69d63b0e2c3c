/** Quick-fixes for clients that know no more of them than commands. */
import { expect, it } from "vitest";
import type { Command, MessageConnection, WorkspaceEdit } from "vscode-languageserver/node";
import { capabilitiesOf } from "../../../server/src/lsp/client/capabilities";
import { codeActionCapabilities } from "../../../server/src/lsp/handlers/codeActions";
import { started, URI } from "../support/server";

const TEXT = "titel: x\nmunicipality: W\nstatus: idea\nthemes: [economy]\n";
const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } };
const params = { textDocument: { uri: URI }, range, context: { diagnostics: [] } };

async function opened(capabilities: object, answer?: (connection: MessageConnection) => void) {
	const client = await started({ capabilities }, answer);
	client.open(TEXT);
	await client.pushed(1);
	return client;
}

it("they are commands where the client can make the change that they ask for", async () => {
	const edits: WorkspaceEdit[] = [];
	const client = await opened({ workspace: { applyEdit: true } }, (connection) =>
		connection.onRequest("workspace/applyEdit", ({ edit }) => {
			edits.push(edit);
			return { applied: true };
		}),
	);
	const found = await client.connection.sendRequest<Command[]>("textDocument/codeAction", params);
	expect(found.map((one) => Object.keys(one))).toContainEqual(["title", "command", "arguments"]);
	expect(edits).toEqual([]);
	const [first] = found;
	const { command, arguments: given } = first as Command;
	await client.connection.sendRequest("workspace/executeCommand", { command, arguments: given });
	expect(edits).toEqual([{ changes: { [URI]: [{ range, newText: "title" }] } }]);
});

it("a command of nobody, or about nothing, changes nothing", async () => {
	const client = await opened({ workspace: { applyEdit: true } }, (connection) =>
		connection.onRequest("workspace/applyEdit", () => {
			throw new Error("asked for a change");
		}),
	);
	for (const one of [{ command: "other", arguments: [{}] }, { command: "pilot.applyEdit" }, {}]) {
		expect(await client.connection.sendRequest("workspace/executeCommand", one)).toBeNull();
	}
});

it("a client that cannot make changes is not asked to", async () => {
	const client = await opened({}, (connection) =>
		connection.onRequest("workspace/applyEdit", () => {
			throw new Error("asked for a change");
		}),
	);
	const command = { command: "pilot.applyEdit", arguments: [{ changes: {} }] };
	expect(await client.connection.sendRequest("workspace/executeCommand", command)).toBeNull();
});

it("there are none where it can do neither, and they are not announced", async () => {
	const client = await opened({});
	expect(await client.connection.sendRequest("textDocument/codeAction", params)).toEqual([]);
	const announced = (capabilities: object) => codeActionCapabilities(capabilitiesOf({ capabilities } as never));
	expect(announced({})).toEqual({});
	expect(announced({ workspace: { applyEdit: true } })).toMatchObject({ codeActionProvider: true });
	const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
	expect(announced({ textDocument: { codeAction } })).not.toHaveProperty("executeCommandProvider");
});
