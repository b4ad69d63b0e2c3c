/** All pilots of the folder: the list, the findings across them and those of files that are not open follow whatever happens. */

import * as vscode from "vscode";
import assert from "./assert";
import { idea } from "./pilots";
import { closeEditors, codeOf, extensionId, openPilot, until, workspaceFile } from "./support";

interface Pilot {
	readonly uri: string;
	readonly title: string | null;
	readonly errors: number;
}

const pilots = (): readonly Pilot[] => vscode.extensions.getExtension(extensionId)?.exports.pilots() ?? [];
const inFolder = (folder: string) =>
	pilots()
		.filter(({ uri }) => uri.includes(`/${folder}/`))
		.map(({ title }) => title)
		.sort();

/** The list has no event for its changes, so it is polled. */
function untilListed(what: string, probe: () => boolean): Promise<void> {
	return until(what, async () => probe()).catch((error: Error) => {
		throw new Error(`${error.message}; there are: ${pilots().map(({ title }) => title)}`);
	});
}

const titles = (folder: string, ...expected: string[]) =>
	untilListed(`the pilots are ${expected}`, () => JSON.stringify(inFolder(folder)) === JSON.stringify(expected));

const write = (name: string, text: string) =>
	vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));
const named = (title: string) => idea.replace("Slimme lantaarns", title);
const codesOf = (name: string) => vscode.languages.getDiagnostics(workspaceFile(name)).map(codeOf);

describe("The pilots of the folder", () => {
	afterEach(closeEditors);

	it("follow the disk and the editor", async () => {
		await openPilot(named("Portefeuille"));
		await write("wijk/a.pilot.yaml", named("Alfa"));
		await write("wijk/b.pilot.yaml", named("Beta"));
		await titles("wijk", "Alfa", "Beta");
		await write("wijk/a.pilot.yaml", named("Gamma"));
		await titles("wijk", "Beta", "Gamma");
		await vscode.workspace.fs.rename(workspaceFile("wijk/b.pilot.yaml"), workspaceFile("wijk/noord/c.pilot.yaml"));
		await untilListed("it has moved", () => pilots().some(({ uri }) => uri.endsWith("/wijk/noord/c.pilot.yaml")));
		await titles("wijk", "Beta", "Gamma");
		const { document } = await openPilot(named("Gamma"), "wijk/a.pilot.yaml");
		const edit = new vscode.WorkspaceEdit();
		edit.replace(document.uri, new vscode.Range(0, 7, 0, 12), "Delta");
		assert.ok(await vscode.workspace.applyEdit(edit));
		await titles("wijk", "Beta", "Delta");
		await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
		await titles("wijk", "Beta", "Gamma");
		await vscode.workspace.fs.rename(workspaceFile("wijk"), workspaceFile("buurt"));
		await titles("buurt", "Beta", "Gamma");
		assert.equal(inFolder("wijk").length, 0);
		await vscode.workspace.fs.delete(workspaceFile("buurt/a.pilot.yaml"));
		await titles("buurt", "Beta");
		await vscode.workspace.fs.delete(workspaceFile("buurt"), { recursive: true });
		await untilListed("none is left", () => inFolder("buurt").length === 0);
	});

	it("open at their next missing answer from the menu of a row, and nowhere without a row", async () => {
		await write("lijst.pilot.yaml", named("Lijst").replace(/^municipality: .*$/m, "municipality:"));
		await untilListed("it is there", () => pilots().some(({ title }) => title === "Lijst"));
		await vscode.commands.executeCommand("pilot.portfolio.nextAnswer");
		assert.equal(vscode.window.activeTextEditor, undefined);
		const pilot = pilots().find(({ title }) => title === "Lijst");
		await vscode.commands.executeCommand("pilot.portfolio.nextAnswer", { kind: "pilot", pilot });
		const { document, selection } = vscode.window.activeTextEditor as vscode.TextEditor;
		assert.match(document.uri.path, /lijst\.pilot\.yaml$/);
		assert.match(document.lineAt(selection.active).text, /^municipality:/);
		await vscode.workspace.fs.delete(workspaceFile("lijst.pilot.yaml"));
	});

	it("are no command in the palette that needs a row", async () => {
		const { commandPalette } = vscode.extensions.getExtension(extensionId)?.packageJSON.contributes.menus ?? {};
		const hidden = (commandPalette as { command: string; when: string }[]).filter(({ when }) => when === "false");
		const commands = ["open", "nextAnswer", "showProblems", "copy", "reveal"].map((name) => `pilot.portfolio.${name}`);
		assert.deepEqual(
			commands.filter((name) => !hidden.some(({ command }) => command === name)),
			[],
		);
	});

	it("have findings across them that come and go with the other file", async () => {
		const { document } = await openPilot(named("Dubbel"), "dubbel.pilot.yaml");
		const codes = () => vscode.languages.getDiagnostics(document.uri).map(codeOf);
		await write("dubbel-2.pilot.yaml", named("dubbel"));
		await untilListed("it is reported", () => codes().includes("portfolio/same-title"));
		const [finding] = vscode.languages
			.getDiagnostics(document.uri)
			.filter((diagnostic) => codeOf(diagnostic) === "portfolio/same-title");
		assert.match(String(finding?.relatedInformation?.[0]?.location.uri), /dubbel-2\.pilot\.yaml$/);
		await write("dubbel-2.pilot.yaml", named("Enkel"));
		await untilListed("it is gone", () => !codes().includes("portfolio/same-title"));
		await vscode.workspace.fs.delete(workspaceFile("dubbel-2.pilot.yaml"));
	});

	it("have their findings listed while they are closed, for who wants them all", async () => {
		const settings = vscode.workspace.getConfiguration("pilot");
		await openPilot(named("Open"), "open.pilot.yaml");
		await write("dicht.pilot.yaml", named("Dicht").replace("status: idea", "status: ideea"));
		assert.deepEqual(codesOf("dicht.pilot.yaml"), []);
		await settings.update("diagnosticMode", "workspace");
		await untilListed("it is listed", () => codesOf("dicht.pilot.yaml").includes("file/value"));
		await write("dicht.pilot.yaml", named("Dicht"));
		await untilListed("it is mended", () => codesOf("dicht.pilot.yaml").length === 0);
		await write("dicht.pilot.yaml", named("Dicht").replace("status: idea", "status: ideea"));
		await untilListed("it is listed again", () => codesOf("dicht.pilot.yaml").includes("file/value"));
		await vscode.workspace.fs.delete(workspaceFile("dicht.pilot.yaml"));
		await untilListed("it is gone", () => codesOf("dicht.pilot.yaml").length === 0);
		await settings.update("diagnosticMode", undefined);
	});
});
