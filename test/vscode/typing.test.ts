import * as vscode from "vscode";
import assert from "./assert";
import { closeEditors, openPilot } from "./support";

describe("Typing", () => {
	afterEach(closeEditors);

	/** `‸` is the cursor. */
	for (const [what, before, typed, after] of [
		["goes inward behind a key without a value", "why:‸", "\n", "why:\n  ‸"],
		["goes inward behind a key with a comment", "why: # waarom‸", "\n", "why: # waarom\n  ‸"],
		["goes inward behind a key of a longer text", "summary: >-‸", "\n", "summary: >-\n  ‸"],
		["goes on below a key with a value", "why:\n  problem: Te donker‸", "\n", "why:\n  problem: Te donker\n  ‸"],
		["goes on with the same item of a list", "goals:\n  - goal: Licht‸", "\n", "goals:\n  - goal: Licht\n    ‸"],
		["goes on with the list behind a text", "themes:\n  - economy‸", "\n", "themes:\n  - economy\n  ‸"],
		["leaves an apostrophe alone", "why:\n  problem: Donker ‸", "'s avonds", "why:\n  problem: Donker 's avonds‸"],
		["closes a bracket", "themes: ‸", "[", "themes: [‸]"],
	] as const) {
		it(what, async () => {
			const editor = await openPilot(before.replace("‸", ""));
			const start = editor.document.positionAt(before.indexOf("‸"));
			editor.selection = new vscode.Selection(start, start);
			for (const character of typed) await vscode.commands.executeCommand("type", { text: character });
			const { document, selection } = editor;
			const at = document.offsetAt(selection.active);
			assert.equal(`${document.getText().slice(0, at)}‸${document.getText().slice(at)}`, after);
		});
	}

	it("takes an id with hyphens as one word", async () => {
		const { document } = await openPilot("traits: [personal-data]\nsummary: De foto's\n");
		const wordAt = (line: number, character: number) =>
			document.getText(document.getWordRangeAtPosition(new vscode.Position(line, character)));
		assert.equal(wordAt(0, 12), "personal-data");
		assert.equal(wordAt(1, 14), "foto's");
	});
});
