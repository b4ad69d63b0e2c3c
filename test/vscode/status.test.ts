import * as vscode from "vscode";
import assert from "./assert";
import { idea } from "./pilots";
import { closeEditors, finding, openPilot, when } from "./support";

describe("Go to next unanswered question", () => {
	afterEach(closeEditors);

	it("moves the cursor from one unanswered question to the next", async () => {
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
	const active = vscode.window.activeTextEditor;
	const seen = `${active === editor ? "this" : String(active?.document.uri)}, line ${active?.selection.active.line}`;
	return when(
		`the cursor moves from line ${before.line} (in ${seen})`,
		vscode.window.onDidChangeTextEditorSelection,
		() => {
			return editor.selection.active.line !== before.line && editor.selection.active.line;
		},
	);
}
