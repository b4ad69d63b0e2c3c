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
			const found = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Struct);
			assert.equal(found.filter((item) => answersTo(item, word)).length, 1, items.map(filterText).join(", "));
		});
	}

	it("are all in the list of Insert Snippet", async () => {
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
		const { document } = await openPilot("");
		for (const name of Object.keys(snippets)) {
			const before = document.getText();
			await vscode.commands.executeCommand("editor.action.insertSnippet", { langId: "pilot", name });
			assert.ok(document.getText() !== before, `${name} writes something`);
		}
	});

	it("offer a whole pilot in an empty file", async () => {
		const { document } = await openPilot("");
		await finding(document, "file/empty");
		const items = await completions(document, new vscode.Position(0, 0));
		const found = items.filter(({ kind }) => kind === vscode.CompletionItemKind.File);
		assert.equal(found.filter((item) => answersTo(item, "pilot")).length, 1, items.map(filterText).join(", "));
	});
});

async function completions(document: vscode.TextDocument, position: vscode.Position) {
	const command = "vscode.executeCompletionItemProvider";
	return (await vscode.commands.executeCommand<vscode.CompletionList>(command, document.uri, position)).items;
}

/** Whether somebody who types this finds it: at the start of one of its words. */
function answersTo(item: vscode.CompletionItem, typed: string): boolean {
	return filterText(item)
		.split(" ")
		.some((word) => word.toLowerCase().startsWith(typed));
}

function filterText({ filterText, label }: vscode.CompletionItem): string {
	return filterText ?? (typeof label === "string" ? label : label.label);
}
