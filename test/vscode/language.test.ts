import * as vscode from "vscode";
import assert from "./assert";
import { closeEditors, extensionId, finding, openPilot } from "./support";

describe("The language", () => {
	afterEach(closeEditors);

	it("wakes the extension when a pilot is opened", async () => {
		await openPilot("title: Slimme lantaarns\n");
		const extension = vscode.extensions.getExtension(extensionId);
		assert.ok(extension, "the extension is installed");
		await extension.activate();
		assert.ok(extension.isActive);
	});

	for (const name of ["lantaarns.pilot.yaml", "lantaarns.pilot.yml", "pilot.yaml", "pilot.yml"]) {
		it(`is pilot for ${name}`, async () => {
			const { document } = await openPilot("title: Slimme lantaarns\n", name);
			assert.equal(document.languageId, "pilot");
		});
	}

	it("leaves other YAML files alone", async () => {
		const { document } = await openPilot("title: Iets anders\n", "other.yaml");
		assert.equal(document.languageId, "yaml");
		await openPilot("title: Slimme lantaarns\n").then((editor) => finding(editor.document, "why"));
		assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
	});

	it("indents with two spaces and never with tabs", async () => {
		await openPilot("title: Slimme lantaarns\n");
		const settings = vscode.workspace.getConfiguration("editor", { languageId: "pilot" });
		assert.equal(settings.get("insertSpaces"), true);
		assert.equal(settings.get("tabSize"), 2);
	});

	it("comments with #", async () => {
		const editor = await openPilot("title: Slimme lantaarns\n");
		await vscode.commands.executeCommand("editor.action.commentLine");
		assert.equal(editor.document.getText(), "# title: Slimme lantaarns\n");
	});

	it("is served too where a person's settings make the file YAML", async () => {
		const files = vscode.workspace.getConfiguration("files");
		await files.update("associations", { "*.pilot.yaml": "yaml" }, vscode.ConfigurationTarget.Global);
		try {
			const { document } = await openPilot("title: Slimme lantaarns\n");
			assert.equal(document.languageId, "yaml");
			await finding(document, "why");
		} finally {
			await files.update("associations", undefined, vscode.ConfigurationTarget.Global);
		}
	});
});
