import * as vscode from "vscode";
import assert from "./assert";
import { idea } from "./pilots";
import { closeEditors, extensionId, finding, openPilot } from "./support";

const stakeholders = `${idea}success:
  stakeholders:
    - `;

describe("Snippets", () => {
	afterEach(closeEditors);

	for (const word of ["stake", "belang"]) {
		it(`offer one stakeholder for "${word}" in the list of stakeholders`, async () => {
			const { document } = await openPilot(stakeholders + word);
			const items = await completions(document, document.positionAt(document.getText().length));
			const matching = items.filter((item) => filterText(item).toLowerCase().startsWith(word));
			assert.equal(matching.length, 1, items.map(filterText).join(", "));
		});
	}

	it("are all in the list of Insert Snippet, and each says what it writes", async () => {
		const [pilot] = (vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.snippets ?? []).filter(
			({ language }: { language: string }) => language === "pilot",
		);
		assert.ok(pilot, "the extension brings snippets for pilots");
		const file = vscode.Uri.joinPath(
			vscode.extensions.getExtension(extensionId)?.extensionUri as vscode.Uri,
			pilot.path,
		);
		const snippets = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
		assert.ok(Object.keys(snippets).length >= 11, Object.keys(snippets).join(", "));
		for (const [name, snippet] of Object.entries<{ description?: string }>(snippets)) {
			assert.ok(snippet.description, `${name} has a description`);
			const { document } = await openPilot("");
			await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "pilot", name });
			assert.ok(document.getText().length > 0, `${name} writes something`);
		}
	});

	it("write a whole pilot, whose answers are then open", async () => {
		const { document } = await openPilot("");
		await finding(document, "file/empty");
		const [item] = await completions(document, new vscode.Position(0, 0), "pilot");
		assert.ok(item, "a pilot is offered in an empty file");
	});
});

async function completions(document: vscode.TextDocument, position: vscode.Position, word?: string) {
	const command = "vscode.executeCompletionItemProvider";
	const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, position);
	return word ? items.filter((item) => filterText(item).toLowerCase().startsWith(word)) : items;
}

function filterText({ filterText, label }: vscode.CompletionItem): string {
	return filterText ?? (typeof label === "string" ? label : label.label);
}
