/** What VS Code itself gets of the features for writing, asked as its own views ask. */
import * as vscode from "vscode";
import assert from "./assert";
import { idea } from "./pilots";
import { closeEditors, openPilot, setLanguage, until } from "./support";

const STAKEHOLDERS = `${idea}  businessCase:
    endorsedBy: [bewoners-dorp]
success:
  stakeholders:
    - id: bewoners-dorp   # sinds 2026
      name: Bewoners van het dorp
      kind: residents
`;

const ask = <Result>(command: string, ...args: readonly unknown[]) =>
	vscode.commands.executeCommand<Result>(command, ...args);

describe("Help with writing", () => {
	before(() => setLanguage("nl"));
	after(() => setLanguage("en"));
	afterEach(closeEditors);

	it("shows in a hover what a question asks and who a party is", async () => {
		const { document } = await openPilot(STAKEHOLDERS);
		const hoverAt = async (words: string) => {
			const at = document.positionAt(document.getText().indexOf(words) + 1);
			const hovers = await ask<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
			return hovers
				.flatMap(({ contents }) => contents)
				.map((content) => (typeof content === "string" ? content : content.value))
				.join("\n");
		};
		assert.match(await hoverAt("problem:"), /Welk probleem in de gemeente/);
		assert.match(await hoverAt("bewoners-dorp]"), /Bewoners van het dorp/);
	});

	it("shows the outline by readable names", async () => {
		const { document } = await openPilot(STAKEHOLDERS);
		const symbols = await ask<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
		const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
			list.flatMap(({ name, children }) => [name, ...names(children)]);
		assert.match(names(symbols).join("\n"), /Waarom[\s\S]*Belanghebbenden \(1\)\nBewoners van het dorp/);
	});

	it("renames a party everywhere, and leaves comments alone", async () => {
		const { document } = await openPilot(STAKEHOLDERS);
		const at = document.positionAt(STAKEHOLDERS.indexOf("bewoners-dorp]"));
		const edit = await ask<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", document.uri, at, "dorp");
		await vscode.workspace.applyEdit(edit);
		assert.equal(document.getText(), STAKEHOLDERS.replaceAll("bewoners-dorp", "dorp"));
	});

	it("formats with small edits", async () => {
		const untidy = STAKEHOLDERS.replace("status: idea", "status:   idea  ").replace("success:", "\n\n\nsuccess:");
		const { document } = await openPilot(untidy);
		const options = { tabSize: 2, insertSpaces: true };
		const edits = await ask<vscode.TextEdit[]>("vscode.executeFormatDocumentProvider", document.uri, options);
		const edit = new vscode.WorkspaceEdit();
		edit.set(document.uri, edits);
		await vscode.workspace.applyEdit(edit);
		assert.equal(document.getText(), STAKEHOLDERS.replace("success:", "\nsuccess:"));
	});

	it("says above the questions how far they are", async () => {
		const { document } = await openPilot(STAKEHOLDERS);
		const lenses = await ask<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 10);
		assert.match(lenses.map(({ command }) => command?.title).join("\n"), /\d+ van \d+ beantwoord/);
	});

	it("suggests the keys that are still missing", async () => {
		const { document } = await openPilot(`${idea}  \n`);
		const at = new vscode.Position(document.lineCount - 2, 2);
		const list = await ask<vscode.CompletionList>("vscode.executeCompletionItemProvider", document.uri, at);
		const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
		assert.equal(labels.includes("businessCase"), true);
		assert.equal(labels.includes("problem"), false);
	});

	it("colours what words stand for", async () => {
		const { document } = await openPilot(STAKEHOLDERS);
		const legend = await ask<vscode.SemanticTokensLegend>("vscode.provideDocumentSemanticTokensLegend", document.uri);
		const { data } = await ask<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri);
		const found = new Map<string, string | undefined>();
		for (let [at, line, character] = [0, 0, 0]; at < data.length; at += 5) {
			const [down = 0, right = 0, length = 0, type = 0] = data.slice(at, at + 4);
			[line, character] = [line + down, down === 0 ? character + right : right];
			found.set(document.lineAt(line).text.slice(character, character + length), legend.tokenTypes[type]);
		}
		assert.equal(found.get("success"), "pilotQuestion");
		assert.equal(found.get("idea"), "pilotStatus");
		assert.equal(found.get("bewoners-dorp"), "pilotParty");
	});

	it("says behind a short name whose it is, for who wants that", async () => {
		const { document } = await openPilot(STAKEHOLDERS);
		const whole = new vscode.Range(0, 0, document.lineCount, 0);
		const hints = async () => {
			const found = await ask<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
			return found.map(({ label }) => label).join();
		};
		assert.equal(await hints(), "");
		const settings = vscode.workspace.getConfiguration("pilot");
		await settings.update("inlayHints", true, vscode.ConfigurationTarget.Global);
		try {
			await until("the name is shown", async () => (await hints()) === "Bewoners van het dorp");
		} finally {
			await settings.update("inlayHints", undefined, vscode.ConfigurationTarget.Global);
		}
		await until("no name is shown", async () => (await hints()) === "");
	});
});
