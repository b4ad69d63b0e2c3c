import * as vscode from "vscode";
import assert from "./assert";
import { idea } from "./pilots";
import { closeEditors, finding, openPilot, setLanguage } from "./support";

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

	it("are inserted as parts of a pilot, in the language of the reader", async () => {
		const { document } = await openPilot("");
		await vscode.commands.executeCommand("pilot.insertPart", "pilot");
		assert.match(document.getText(), /^title: Name of the pilot$/m);
		try {
			await setLanguage("nl");
			const { document: dutch } = await openPilot("");
			await vscode.commands.executeCommand("pilot.insertPart", "pilot");
			assert.match(dutch.getText(), /^title: Naam van de pilot$/m);
		} finally {
			await setLanguage("en");
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
