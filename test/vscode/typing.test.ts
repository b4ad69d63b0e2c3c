import * as vscode from "vscode";
import assert from "./assert";
import { closeEditors, openPilot } from "./support";

describe("Enter", () => {
	afterEach(closeEditors);

	/** `‸` is the cursor. */
	for (const [what, before, after] of [
		["goes inward behind a key without a value", "why:‸", "why:\n  ‸"],
		["goes inward behind a key with a comment", "why: # waarom‸", "why: # waarom\n  ‸"],
		["goes inward behind a key of a longer text", "summary: >-‸", "summary: >-\n  ‸"],
		["goes on below a key with a value", "why:\n  problem: Te donker‸", "why:\n  problem: Te donker\n  ‸"],
		["goes on with the same item of a list", "goals:\n  - goal: Licht‸", "goals:\n  - goal: Licht\n    ‸"],
		["goes inward behind a comma between brackets", "traits: [camera,‸]", "traits: [camera,\n  ‸\n]"],
		["goes on with the list behind a text", "themes:\n  - economy‸", "themes:\n  - economy\n  ‸"],
	] as const) {
		it(what, async () => {
			const editor = await openPilot(before.replace("‸", ""));
			const start = editor.document.positionAt(before.indexOf("‸"));
			editor.selection = new vscode.Selection(start, start);
			await vscode.commands.executeCommand("type", { text: "\n" });
			const { document, selection } = editor;
			const at = document.offsetAt(selection.active);
			assert.equal(`${document.getText().slice(0, at)}‸${document.getText().slice(at)}`, after);
		});
	}
});

describe("A word", () => {
	afterEach(closeEditors);

	it("takes hyphens and apostrophes in", async () => {
		const { document } = await openPilot("traits: [personal-data]\nsummary: De foto's\n");
		const wordAt = (line: number, character: number) =>
			document.getText(document.getWordRangeAtPosition(new vscode.Position(line, character)));
		assert.equal(wordAt(0, 12), "personal-data");
		assert.equal(wordAt(1, 14), "foto's");
	});
});
