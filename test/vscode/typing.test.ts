import * as vscode from "vscode";
import assert from "./assert";
import { closeEditors, findings, openPilot, until } from "./support";

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
		["goes on in an answer in quotes", 'why:\n  problem: "a: b‸"', 'why:\n  problem: "a: b\n    ‸"'],
		[
			"goes on below a sentence",
			"why:\n  problem: Bewoners slapen slecht door lawaai.‸",
			"why:\n  problem: Bewoners slapen slecht door lawaai.\n    ‸",
		],
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

describe("A colon in an answer", () => {
	afterEach(closeEditors);

	/** Types at `‸`, sign by sign without waiting, as nobody can. */
	async function typeAt(marked: string, words: string): Promise<vscode.TextEditor> {
		const editor = await openPilot(marked.replace("‸", ""));
		await findings(editor.document, "it is read", (codes) => codes.length > 0);
		const start = editor.document.positionAt(marked.indexOf("‸"));
		editor.selection = new vscode.Selection(start, start);
		for (const text of words) await vscode.commands.executeCommand("type", { text });
		return editor;
	}

	const textOf = ({ document, selection }: vscode.TextEditor) => {
		const at = document.offsetAt(selection.active);
		return `${document.getText().slice(0, at)}‸${document.getText().slice(at)}`;
	};

	async function becomes(editor: vscode.TextEditor, after: string): Promise<void> {
		await until(`the text is ${JSON.stringify(after)}`, async () => textOf(editor) === after).catch((error: Error) => {
			throw new Error(`${error.message}; it is ${JSON.stringify(textOf(editor))}`);
		});
	}

	for (const [what, behind] of [
		["in the middle of a file", "\n  publicValue: x\n"],
		["at its end", ""],
		["before a comment", " # x"],
	] as const) {
		it(`puts quotes around it and leaves the cursor where it is, ${what}; one undo takes them back`, async () => {
			const editor = await typeAt(`why:\n  problem: ‸${behind}`, "Let op:");
			await becomes(editor, `why:\n  problem: "Let op:‸"${behind}`);
			await vscode.commands.executeCommand("undo");
			await becomes(editor, `why:\n  problem: Let op:‸${behind}`);
			await vscode.commands.executeCommand("type", { text: " " });
			await vscode.commands.executeCommand("type", { text: "x" });
			await becomes(editor, `why:\n  problem: Let op: x‸${behind}`);
		});
	}

	it("does so for who types on before they are there", async () => {
		const editor = await typeAt("why:\n  problem: ‸\n", "Let op: palen");
		await becomes(editor, 'why:\n  problem: "Let op: palen‸"\n');
	});

	it("does nothing in a time or an address", async () => {
		const editor = await typeAt("why:\n  problem: ‸\n", "Om 12:30 op https://x.nl: ");
		await becomes(editor, 'why:\n  problem: "Om 12:30 op https://x.nl: ‸"\n');
	});
});
