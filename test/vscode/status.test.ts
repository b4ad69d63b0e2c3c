import * as vscode from "vscode";
import assert from "./assert";
import { idea } from "./pilots";
import { closeEditors, finding, openPilot, when } from "./support";

describe("Go to next open answer", () => {
	afterEach(closeEditors);

	it("moves the cursor from one open answer to the next", async () => {
		const text = idea.replace(/problem:.*/, "problem:").replace(/publicValue:.*/, "publicValue:");
		const editor = await openPilot(text);
		await finding(editor.document, "why.publicValue");
		const lines = [await nextLine(editor), await nextLine(editor)];
		const key = (line: number) => editor.document.lineAt(line).text.trim().split(":")[0];
		assert.deepEqual(lines.map(key), ["problem", "publicValue"]);
	});
});

async function nextLine(editor: vscode.TextEditor): Promise<number> {
	const before = editor.selection.active;
	await vscode.commands.executeCommand("pilot.goToNextOpenAnswer");
	return when("the cursor moves", vscode.window.onDidChangeTextEditorSelection, () => {
		return editor.selection.active.line !== before.line && editor.selection.active.line;
	});
}
