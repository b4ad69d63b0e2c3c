/** The file of a new pilot: written, opened, and never in place of another. The questions before it are tried in test/ui. */
import * as vscode from "vscode";
import assert from "./assert";
import { closeEditors, codeOf, extensionId, findings, when, workspaceFile } from "./support";

const answers = { municipality: "'s-Hertogenbosch", status: "exploring", traits: ["personal-data"] };
const create = (title: string, name: string): Promise<void> =>
	vscode.extensions
		.getExtension(extensionId)
		?.exports.createPilot({ ...answers, title, uri: workspaceFile(name).toString() });
const read = async (name: string) => new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(name)));

describe("A new pilot", () => {
	const name = "nieuw/stil-é.pilot.yaml";
	afterEach(async () => {
		await closeEditors();
		await vscode.workspace.fs.delete(workspaceFile(name));
	});

	it("is on the disk and open at its first answer, with findings about unanswered questions alone", async () => {
		await create('Stil: "ja" # nee', name);
		const text = await read(name);
		assert.match(text, /^title: "Stil: \\"ja\\" # nee"\nmunicipality: "'s-Hertogenbosch"\nstatus: exploring\n/);
		const editor = vscode.window.activeTextEditor;
		assert.equal(editor?.document.uri.toString(), workspaceFile(name).toString());
		assert.ok(editor);
		assert.equal(editor.document.isDirty, false);
		const before = editor.document.getText(new vscode.Range(new vscode.Position(0, 0), editor.selection.active));
		assert.match(before, /\nthemes:\n {2}- $/);
		assert.ok(editor.selection.isEmpty);
		const found = await findings(editor.document, "answers are missing", (codes) => codes.includes("why.problem"));
		const others = found.map(codeOf).filter((code) => code.includes("/") && code !== "success/regulations-to-consider");
		assert.deepEqual(others, []);
	});

	it("leaves a file that is there already as it is", async () => {
		const mine = new TextEncoder().encode("title: Mijn werk\n");
		await vscode.workspace.fs.writeFile(workspaceFile(name), mine);
		await create("Iets anders", name);
		assert.equal(await read(name), "title: Mijn werk\n");
		assert.equal(vscode.window.activeTextEditor, undefined);
	});

	it("has the line ends that the settings ask for", async () => {
		const files = vscode.workspace.getConfiguration("files");
		await files.update("eol", "\r\n", vscode.ConfigurationTarget.Global);
		try {
			await when("the setting holds", vscode.workspace.onDidChangeConfiguration, () => {
				return vscode.workspace.getConfiguration("files").get("eol") === "\r\n";
			});
			await create("Regels", name);
			assert.deepEqual((await read(name)).match(/[^\r]\n/g), null);
		} finally {
			await files.update("eol", undefined, vscode.ConfigurationTarget.Global);
		}
	});
});
